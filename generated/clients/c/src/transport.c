#include "transport.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cancellation.h"

/** The most that is read of a reply, in bytes. */
#define MAX_RESPONSE_BYTES 65536

/** How many connections are kept open when nobody uses them. */
#define MAX_IDLE 16

/** libcurl waits in pieces of at most this many milliseconds, so that no deadline is too long for it. */
#define MAX_WAIT_MS 60000

/** A transfer with the connection that it keeps. */
struct line {
  CURLM *multi;
  CURL *easy;
  struct line *next;
};

/** What is left to send. */
typedef struct upload {
  const char *next;
  size_t left;
} upload;

static pthread_once_t curl_once = PTHREAD_ONCE_INIT;
static CURLcode curl_ready;

static void init_curl(void) { curl_ready = curl_global_init(CURL_GLOBAL_DEFAULT); }

long long now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static void line_free(struct line *line) {
  curl_easy_cleanup(line->easy);
  curl_multi_cleanup(line->multi);
  free(line);
}

int transport_init(transport *transport, char *url) {
  pthread_once(&curl_once, init_curl);
  memset(transport, 0, sizeof *transport);
  if (curl_ready != CURLE_OK || pthread_mutex_init(&transport->mutex, NULL) != 0) return 0;
  transport->url = url;
  return 1;
}

void transport_close(transport *transport) {
  while (transport->idle) {
    struct line *line = transport->idle;
    transport->idle = line->next;
    line_free(line);
  }
  pthread_mutex_destroy(&transport->mutex);
  free(transport->url);
  free(transport->ca_file);
}

static struct line *take(transport *transport) {
  pthread_mutex_lock(&transport->mutex);
  struct line *line = transport->idle;
  if (line) {
    transport->idle = line->next;
    --transport->idle_count;
  }
  pthread_mutex_unlock(&transport->mutex);
  if (line) return line;

  line = calloc(1, sizeof *line);
  if (!line) return NULL;
  line->multi = curl_multi_init();
  line->easy = curl_easy_init();
  if (line->multi && line->easy) return line;
  line_free(line);
  return NULL;
}

static void give_back(transport *transport, struct line *line) {
  pthread_mutex_lock(&transport->mutex);
  const int kept = transport->idle_count < MAX_IDLE;
  if (kept) {
    line->next = transport->idle;
    transport->idle = line;
    ++transport->idle_count;
  }
  pthread_mutex_unlock(&transport->mutex);
  if (!kept) line_free(line);
}

/** Gives the body once: without a way to rewind, libcurl cannot send it again elsewhere. */
static size_t read_body(char *target, size_t size, size_t count, void *data) {
  upload *upload = data;
  const size_t part = size * count < upload->left ? size * count : upload->left;
  memcpy(target, upload->next, part);
  upload->next += part;
  upload->left -= part;
  return part;
}

static size_t write_body(char *data, size_t size, size_t count, void *target) {
  reply *reply = target;
  text_append(&reply->body, data, size * count);
  reply->too_large = reply->body.length > MAX_RESPONSE_BYTES;
  return reply->too_large || reply->body.failed ? 0 : size * count;
}

/** Keeps the value of a header line when it has this name, in lower case. */
static void keep_value(text *value, const char *line, size_t length, const char *name) {
  const size_t name_length = strlen(name);
  if (length <= name_length || line[name_length] != ':') return;
  for (size_t index = 0; index < name_length; ++index) {
    if (tolower((unsigned char)line[index]) != name[index]) return;
  }
  const char *begin = line + name_length + 1;
  const char *end = line + length;
  while (begin < end && isspace((unsigned char)*begin)) ++begin;
  while (end > begin && isspace((unsigned char)end[-1])) --end;
  text_free(value);
  text_append(value, begin, (size_t)(end - begin));
}

static size_t write_header(char *data, size_t size, size_t count, void *target) {
  reply *reply = target;
  const size_t length = size * count;
  if (length > 0 && (data[0] == '\r' || data[0] == '\n')) {
    reply->complete_headers = 1;
  } else if (length >= 5 && memcmp(data, "HTTP/", 5) == 0) {
    /* Also after a 1xx, whose headers are not those of the reply. */
    reply_free(reply);
  } else {
    keep_value(&reply->request_id, data, length, "x-request-id");
    keep_value(&reply->retry_after, data, length, "retry-after");
  }
  return length;
}

/** Runs the transfer to its end, its deadline or its cancellation. */
static verifycodes_outcome run(CURLM *multi, const outgoing *outgoing, CURLcode *result) {
  for (;;) {
    int running = 0;
    int left = 0;
    curl_multi_perform(multi, &running);
    for (CURLMsg *message; (message = curl_multi_info_read(multi, &left)) != NULL;) {
      if (message->msg != CURLMSG_DONE) continue;
      *result = message->data.result;
      return VERIFYCODES_SENT;
    }
    if (cancellation_is_set(outgoing->cancellation)) return VERIFYCODES_CANCELLED;
    const long long wait = outgoing->deadline - now_ms();
    if (wait <= 0) return VERIFYCODES_TIMEOUT;
    curl_multi_poll(multi, NULL, 0, wait < MAX_WAIT_MS ? (int)wait : MAX_WAIT_MS, NULL);
  }
}

verifycodes_outcome transport_send(transport *transport, const outgoing *outgoing, reply *reply) {
  struct line *line = take(transport);
  if (!line) return VERIFYCODES_OUT_OF_MEMORY;
  CURL *easy = line->easy;
  upload upload = {outgoing->body, strlen(outgoing->body)};
  memset(reply, 0, sizeof *reply);

  curl_easy_reset(easy);
  curl_easy_setopt(easy, CURLOPT_URL, transport->url);
  curl_easy_setopt(easy, CURLOPT_POST, 1L);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)upload.left);
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, read_body);
  curl_easy_setopt(easy, CURLOPT_READDATA, &upload);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, write_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, reply);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, write_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, reply);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, outgoing->headers);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, "verifycodes-c/1.0.0");
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  if (transport->ca_file) {
    curl_easy_setopt(easy, CURLOPT_CAINFO, transport->ca_file);
    /* The system's folder of authorities would be trusted beside it. */
    curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
  }

  waiter waiter = {line->multi, NULL};
  CURLcode result = CURLE_OK;
  cancellation_attach(outgoing->cancellation, &waiter);
  curl_multi_add_handle(line->multi, easy);
  verifycodes_outcome outcome = run(line->multi, outgoing, &result);
  long status = 0;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  curl_multi_remove_handle(line->multi, easy);
  cancellation_detach(outgoing->cancellation, &waiter);

  if (outcome == VERIFYCODES_SENT && result == CURLE_OK) {
    give_back(transport, line);
  } else {
    line_free(line);
  }
  if (outcome != VERIFYCODES_SENT) return outcome;
  if (reply->body.failed || result == CURLE_OUT_OF_MEMORY) return VERIFYCODES_OUT_OF_MEMORY;
  reply->status = (int)status;
  reply->truncated = result != CURLE_OK && !reply->too_large;
  if (reply->complete_headers) return VERIFYCODES_SENT;
  /* libcurl takes a connection that ends within the headers for a whole reply. */
  reply->failure = result == CURLE_OK ? "it ended in the headers" : curl_easy_strerror(result);
  return VERIFYCODES_CONNECTION_FAILED;
}

void reply_free(reply *reply) {
  text_free(&reply->request_id);
  text_free(&reply->retry_after);
  text_free(&reply->body);
  memset(reply, 0, sizeof *reply);
}
