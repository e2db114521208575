#include "transport.h"

#include <stdlib.h>
#include <string.h>

/** The most that is read of a reply, in bytes. */
#define MAX_RESPONSE_BYTES 65536

/** How many connections are kept open when nobody uses them. */
#define MAX_IDLE 16

/** libcurl waits in pieces of at most this many milliseconds, so that no deadline is too long for it. */
#define MAX_WAIT_MS 60000

/** A transfer with the connection that it keeps. */
struct vc_line {
  CURLM *multi;
  CURL *easy;
  /** The process that made it: another one must not speak on its connection. */
  long process;
  struct vc_line *next;
};

/** A transfer while it runs. */
typedef struct exchange {
  const vc_outgoing *outgoing;
  vc_reply *reply;
  /** Why nothing was sent on a connection that was there already, or VERIFYCODES_OK. */
  verifycodes_outcome stopped;
  /** Of the headers that are being read: those of a 1xx are not the reply's. */
  int status;
} exchange;

static vc_mutex curl_mutex = VC_MUTEX_INIT;
static int curl_state;

/** The lines of a parent process: closing them would say goodbye on connections that are not ours. */
static struct vc_line *abandoned;

/** Makes libcurl ready, once. */
static int init_curl(void) {
  vc_mutex_lock(&curl_mutex);
  if (curl_state == 0) curl_state = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? 1 : -1;
  const int ready = curl_state == 1;
  vc_mutex_unlock(&curl_mutex);
  return ready;
}

static void line_free(struct vc_line *line) {
  vc_sigpipe held;
  vc_hold_sigpipe(&held);
  curl_easy_cleanup(line->easy);
  curl_multi_cleanup(line->multi);
  vc_release_sigpipe(&held);
  free(line);
}

static void abandon(struct vc_line *line) {
  vc_mutex_lock(&curl_mutex);
  line->next = abandoned;
  abandoned = line;
  vc_mutex_unlock(&curl_mutex);
}

int vc_transport_init(vc_transport *transport) {
  memset(transport, 0, sizeof *transport);
  return init_curl() && vc_mutex_init(&transport->mutex);
}

void vc_transport_close(vc_transport *transport) {
  while (transport->idle) {
    struct vc_line *line = transport->idle;
    transport->idle = line->next;
    if (line->process == vc_process()) line_free(line);
    else abandon(line);
  }
  vc_mutex_destroy(&transport->mutex);
  free(transport->ca_file);
  free(transport->proxy);
  free(transport->user_agent);
}

static struct vc_line *take_idle(vc_transport *transport) {
  vc_mutex_lock(&transport->mutex);
  struct vc_line *line = transport->idle;
  if (line) {
    transport->idle = line->next;
    --transport->idle_count;
  }
  vc_mutex_unlock(&transport->mutex);
  return line;
}

static struct vc_line *take(vc_transport *transport) {
  const long process = vc_process();
  struct vc_line *line;
  while ((line = take_idle(transport)) != NULL) {
    if (line->process == process) return line;
    abandon(line);
  }
  line = calloc(1, sizeof *line);
  if (!line) return NULL;
  line->process = process;
  line->multi = curl_multi_init();
  line->easy = curl_easy_init();
  if (line->multi && line->easy) return line;
  line_free(line);
  return NULL;
}

static void give_back(vc_transport *transport, struct vc_line *line) {
  vc_mutex_lock(&transport->mutex);
  const int kept = transport->idle_count < MAX_IDLE;
  if (kept) {
    line->next = transport->idle;
    transport->idle = line;
    ++transport->idle_count;
  }
  vc_mutex_unlock(&transport->mutex);
  if (!kept) line_free(line);
}

/** Tells whether a call must end, and how; VERIFYCODES_OK when it goes on. */
static verifycodes_outcome ended(const vc_outgoing *outgoing) {
  if (verifycodes_is_cancelled(outgoing->cancellation)) return VERIFYCODES_CANCELLED;
  return vc_now_ms() >= outgoing->deadline ? VERIFYCODES_TIMEOUT : VERIFYCODES_OK;
}

/** Right before the first byte of a request, on a connection that is there. */
static int before_request(void *data, char *remote, char *local, int remote_port, int local_port) {
  exchange *exchange = data;
  (void)remote, (void)local, (void)remote_port, (void)local_port;
  exchange->stopped = ended(exchange->outgoing);
  if (exchange->stopped != VERIFYCODES_OK) return CURL_PREREQFUNC_ABORT;
  /* libcurl sends a request again when a kept connection breaks; but the first one may have arrived. */
  if (exchange->reply->begun) return CURL_PREREQFUNC_ABORT;
  exchange->reply->begun = true;
  return CURL_PREREQFUNC_OK;
}

static size_t write_body(char *data, size_t size, size_t count, void *target) {
  vc_reply *reply = target;
  vc_text_append(&reply->body, data, size * count);
  reply->too_large = reply->body.length > MAX_RESPONSE_BYTES;
  return reply->too_large || reply->body.failed ? 0 : size * count;
}

static bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/** Keeps the value of a header line when it has this name. */
static void keep_value(vc_text *value, const char *line, size_t length, const char *name) {
  const size_t name_length = strlen(name);
  if (length <= name_length || line[name_length] != ':') return;
  if (!vc_same_letters(line, name, name_length)) return;
  const char *begin = line + name_length + 1;
  const char *end = line + length;
  while (begin < end && is_blank(*begin)) ++begin;
  while (end > begin && is_blank(end[-1])) --end;
  vc_text_free(value);
  vc_text_append(value, begin, (size_t)(end - begin));
}

/** The status of a line such as `HTTP/1.1 200 OK`. */
static int status_of(const char *line, size_t length) {
  int status = 0;
  const char *digit = memchr(line, ' ', length);
  for (const char *end = line + length; digit && ++digit < end && *digit >= '0' && *digit <= '9';) {
    if (status < 1000) status = status * 10 + (*digit - '0');
  }
  return status;
}

static size_t write_header(char *data, size_t size, size_t count, void *target) {
  exchange *exchange = target;
  vc_reply *reply = exchange->reply;
  const size_t length = size * count;
  /* After the body there may be trailers, which are no headers. */
  if (reply->status > 0) return length;
  if (length > 0 && (data[0] == '\r' || data[0] == '\n')) {
    if (exchange->status >= 200) reply->status = exchange->status;
  } else if (length >= 5 && memcmp(data, "HTTP/", 5) == 0) {
    exchange->status = status_of(data, length);
    vc_text_free(&reply->request_id);
    vc_text_free(&reply->retry_after);
  } else {
    keep_value(&reply->request_id, data, length, exchange->outgoing->request_id_header);
    keep_value(&reply->retry_after, data, length, "retry-after");
  }
  return length;
}

/** Runs the transfer to its end, its deadline or its cancellation. */
static verifycodes_outcome run(CURLM *multi, exchange *exchange, CURLcode *result) {
  const vc_outgoing *outgoing = exchange->outgoing;
  for (;;) {
    const verifycodes_outcome over = ended(outgoing);
    if (over != VERIFYCODES_OK) return over;
    int running = 0;
    int left = 0;
    curl_multi_perform(multi, &running);
    for (CURLMsg *message; (message = curl_multi_info_read(multi, &left)) != NULL;) {
      if (message->msg != CURLMSG_DONE) continue;
      *result = message->data.result;
      return exchange->stopped;
    }
    const long long wait = outgoing->deadline - vc_now_ms();
    if (wait > 0) curl_multi_poll(multi, NULL, 0, wait < MAX_WAIT_MS ? (int)wait : MAX_WAIT_MS, NULL);
  }
}

/** Sets what does not change from call to call. */
static void prepare(const vc_transport *transport, CURL *easy) {
  curl_easy_reset(easy);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, transport->user_agent);
#if LIBCURL_VERSION_NUM >= 0x075700
  /* Ending a call does not wait for a name server that is silent. */
  curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#endif
  if (transport->ca_file) {
    curl_easy_setopt(easy, CURLOPT_CAINFO, transport->ca_file);
    /* The system's folder of authorities would be trusted beside it. */
    curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
    curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, transport->ca_file);
    curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, NULL);
  }
  if (transport->proxy) {
    curl_easy_setopt(easy, CURLOPT_PROXY, transport->proxy);
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
  }
  if (transport->hook) transport->hook(transport->hook_data, easy);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, before_request);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, write_body);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, write_header);
}

static void set_request(CURL *easy, exchange *exchange, char *error) {
  const vc_outgoing *outgoing = exchange->outgoing;
  const char *method = outgoing->method;
  const bool is_post = strcmp(method, "POST") == 0;
  const bool has_length = is_post || strcmp(method, "PUT") == 0 || strcmp(method, "PATCH") == 0;
  *error = '\0';
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, error);
  curl_easy_setopt(easy, CURLOPT_URL, outgoing->url);
  if (outgoing->body || has_length) {
    const char *body = outgoing->body ? outgoing->body : "";
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)strlen(body));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
  } else {
    curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
  }
  curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, is_post ? NULL : method);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, outgoing->headers);
  curl_easy_setopt(easy, CURLOPT_PREREQDATA, exchange);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, exchange);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, exchange->reply);
}

/** The number of the system's error; else it would be that of an address that was tried before. */
static long system_code_of(CURL *easy, CURLcode result) {
  long code = 0;
  if (result == CURLE_COULDNT_CONNECT || result == CURLE_SEND_ERROR || result == CURLE_RECV_ERROR) {
    curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &code);
  }
  return code;
}

/** Keeps what broke the connection. */
static void keep_cause(CURL *easy, CURLcode result, const char *error, vc_reply *reply) {
  static const char bad_proxy[] = "Unsupported proxy";
  char buffer[256];
  const long system_code = system_code_of(easy, result);
  reply->curl_code = (int)result;
  reply->system_code = (int)system_code;
  /* libcurl takes a connection that ends within the headers for a whole reply. */
  if (result == CURLE_OK) vc_text_add(&reply->cause, "it ended within the headers");
  /* Only before_request() makes it so. */
  else if (result == CURLE_ABORTED_BY_CALLBACK) vc_text_add(&reply->cause, "it broke before the reply");
  /* libcurl would go on with its URL, which may hold a password. */
  else if (strncmp(error, bad_proxy, sizeof bad_proxy - 1) == 0) vc_text_add(&reply->cause, bad_proxy);
  else vc_text_add(&reply->cause, *error ? error : curl_easy_strerror(result));
  if (system_code == 0) return;
  vc_text_add(&reply->cause, " (");
  vc_text_add(&reply->cause, vc_system_error((int)system_code, buffer, sizeof buffer));
  vc_text_add(&reply->cause, ")");
}

verifycodes_outcome vc_transport_send(vc_transport *transport, const vc_outgoing *outgoing,
                                      vc_reply *reply) {
  struct vc_line *line = take(transport);
  if (!line) return VERIFYCODES_OUT_OF_MEMORY;
  char error[CURL_ERROR_SIZE];
  exchange exchange = {outgoing, reply, VERIFYCODES_OK, 0};
  vc_sigpipe held;
  vc_hold_sigpipe(&held);
  prepare(transport, line->easy);
  set_request(line->easy, &exchange, error);

  vc_waiter waiter = {line->multi, NULL};
  CURLcode result = CURLE_OK;
  vc_cancellation_attach(outgoing->cancellation, &waiter);
  curl_multi_add_handle(line->multi, line->easy);
  const verifycodes_outcome outcome = run(line->multi, &exchange, &result);
  if (outcome == VERIFYCODES_OK && reply->status == 0) {
    keep_cause(line->easy, result, error, reply);
  }
  curl_multi_remove_handle(line->multi, line->easy);
  curl_easy_setopt(line->easy, CURLOPT_ERRORBUFFER, NULL);
  vc_cancellation_detach(outgoing->cancellation, &waiter);
  vc_release_sigpipe(&held);

  if (outcome == VERIFYCODES_OK && result == CURLE_OK) give_back(transport, line);
  else line_free(line);
  if (outcome != VERIFYCODES_OK) return outcome;
  if (reply->body.failed || reply->request_id.failed || reply->retry_after.failed) {
    return VERIFYCODES_OUT_OF_MEMORY;
  }
  reply->truncated = result != CURLE_OK && !reply->too_large;
  return reply->status > 0 ? VERIFYCODES_OK : VERIFYCODES_CONNECTION_FAILED;
}

verifycodes_outcome vc_transport_wait(vc_transport *transport, long long milliseconds,
                                      verifycodes_cancellation *cancellation) {
  struct vc_line *line = take(transport);
  if (!line) return VERIFYCODES_OUT_OF_MEMORY;
  vc_waiter waiter = {line->multi, NULL};
  const long long end = vc_now_ms() + milliseconds;
  vc_cancellation_attach(cancellation, &waiter);
  for (long long left = milliseconds; left > 0 && !verifycodes_is_cancelled(cancellation);
       left = end - vc_now_ms()) {
    curl_multi_poll(line->multi, NULL, 0, left < MAX_WAIT_MS ? (int)left : MAX_WAIT_MS, NULL);
  }
  vc_cancellation_detach(cancellation, &waiter);
  give_back(transport, line);
  return verifycodes_is_cancelled(cancellation) ? VERIFYCODES_CANCELLED : VERIFYCODES_OK;
}

void vc_reply_free(vc_reply *reply) {
  vc_text_free(&reply->request_id);
  vc_text_free(&reply->retry_after);
  vc_text_free(&reply->body);
  vc_text_free(&reply->cause);
  memset(reply, 0, sizeof *reply);
}
