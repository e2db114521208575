/* Reads cases as lines of JSON and answers each with the outcomes of its calls. */

#include <cjson/cJSON.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <verifycodes.h>

/* The items that a provider returns in turn. */
typedef struct turns {
  pthread_mutex_t mutex;
  const cJSON *items;
  int next;
} turns;

static char *provide(void *data, const char *rejected, char **error) {
  (void)rejected;
  turns *turns = data;
  pthread_mutex_lock(&turns->mutex);
  const int last = cJSON_GetArraySize(turns->items) - 1;
  const int index = turns->next < last ? turns->next : last;
  ++turns->next;
  pthread_mutex_unlock(&turns->mutex);
  const char *token = cJSON_GetStringValue(cJSON_GetArrayItem(turns->items, index));
  if (!token) *error = strdup("no token today");
  return token ? strdup(token) : NULL;
}

static const char *text_of(const cJSON *spec, const char *name) {
  return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(spec, name));
}

/* A number of milliseconds, or NULL when there is none. */
static const long *milliseconds(const cJSON *spec, const char *name, long *storage) {
  const cJSON *value = cJSON_GetObjectItemCaseSensitive(spec, name);
  if (!cJSON_IsNumber(value)) return NULL;
  *storage = (long)value->valuedouble;
  return storage;
}

/* Cancels after a delay, unless it is told to stop before. */
typedef struct alarm_clock {
  pthread_t thread;
  pthread_mutex_t mutex;
  pthread_cond_t over;
  int done;
  struct timespec at;
  verifycodes_cancellation *cancellation;
} alarm_clock;

static void *wait_and_cancel(void *data) {
  alarm_clock *alarm = data;
  pthread_mutex_lock(&alarm->mutex);
  int timed_out = 0;
  while (!alarm->done && !timed_out) {
    timed_out = pthread_cond_timedwait(&alarm->over, &alarm->mutex, &alarm->at) != 0;
  }
  const int done = alarm->done;
  pthread_mutex_unlock(&alarm->mutex);
  if (!done) verifycodes_cancel(alarm->cancellation);
  return NULL;
}

static void alarm_start(alarm_clock *alarm, long delay_ms) {
  memset(alarm, 0, sizeof *alarm);
  pthread_mutex_init(&alarm->mutex, NULL);
  pthread_cond_init(&alarm->over, NULL);
  alarm->cancellation = verifycodes_cancellation_new();
  clock_gettime(CLOCK_REALTIME, &alarm->at);
  const long nanoseconds = alarm->at.tv_nsec + delay_ms % 1000 * 1000000;
  alarm->at.tv_sec += delay_ms / 1000 + nanoseconds / 1000000000;
  alarm->at.tv_nsec = nanoseconds % 1000000000;
  pthread_create(&alarm->thread, NULL, wait_and_cancel, alarm);
}

static void alarm_stop(alarm_clock *alarm) {
  pthread_mutex_lock(&alarm->mutex);
  alarm->done = 1;
  pthread_cond_signal(&alarm->over);
  pthread_mutex_unlock(&alarm->mutex);
  pthread_join(alarm->thread, NULL);
  verifycodes_cancellation_free(alarm->cancellation);
}

static const char *kind_of(verifycodes_outcome outcome) {
  switch (outcome) {
    case VERIFYCODES_SENT:
      return "sent";
    case VERIFYCODES_REQUEST_INVALID:
      return "request_invalid";
    case VERIFYCODES_SERVICE_ERROR:
      return "service_error";
    case VERIFYCODES_UNEXPECTED_RESPONSE:
      return "unexpected_response";
    case VERIFYCODES_CONNECTION_FAILED:
      return "connection_failed";
    case VERIFYCODES_TIMEOUT:
      return "timeout";
    case VERIFYCODES_CANCELLED:
      return "cancelled";
    case VERIFYCODES_PROVIDER_FAILED:
      return "provider_failed";
    default:
      return "other";
  }
}

static void add_text(cJSON *object, const char *name, const char *value) {
  if (value) cJSON_AddStringToObject(object, name, value);
}

static cJSON *report(const verifycodes_result *result) {
  cJSON *outcome = cJSON_CreateObject();
  add_text(outcome, "kind", kind_of(result->outcome));
  add_text(outcome, "text", result->text);
  add_text(outcome, "requestId", result->request_id);
  add_text(outcome, "code", result->code);
  add_text(outcome, "message", result->message);
  add_text(outcome, "bodyStart", result->body_start);
  if (result->status > 0) cJSON_AddNumberToObject(outcome, "status", result->status);
  if (result->retry_after >= 0) {
    cJSON_AddNumberToObject(outcome, "retryAfter", (double)result->retry_after);
  }
  return outcome;
}

static cJSON *unrepresentable(void) {
  cJSON *outcome = cJSON_CreateObject();
  add_text(outcome, "kind", "unrepresentable");
  return outcome;
}

/* The contact of a call; 0 when the types do not let a program ask for it. */
static int contact_of(const cJSON *spec, verifycodes_send_verify_codes_request *contact) {
  const cJSON *phone = cJSON_GetObjectItemCaseSensitive(spec, "phone");
  const cJSON *body = cJSON_GetObjectItemCaseSensitive(spec, "body");
  if (phone) {
    *contact = verifycodes_phone(text_of(phone, "area_code"), text_of(phone, "number"));
  } else if (body) {
    static const char *const names[] = {"contact_value", "area_code"};
    for (size_t index = 0; index < sizeof names / sizeof *names; ++index) {
      const cJSON *value = cJSON_GetObjectItemCaseSensitive(body, names[index]);
      if (value && !cJSON_IsString(value) && !cJSON_IsNull(value)) return 0;
    }
    const cJSON *way = cJSON_GetObjectItemCaseSensitive(body, "contact_way");
    if (!cJSON_IsNumber(way) || way->valuedouble != way->valueint) return 0;
    contact->contact_value = text_of(body, "contact_value");
    contact->contact_way = (verifycodes_contact_way)way->valueint;
    contact->area_code = text_of(body, "area_code");
  } else {
    *contact = verifycodes_email(text_of(spec, "email"));
  }
  return 1;
}

/* One call, made on a thread of its own when a case asks for that. */
typedef struct job {
  pthread_t thread;
  verifycodes_client *client;
  const cJSON *spec;
  cJSON *outcome;
} job;

static void *run(void *data) {
  job *job = data;
  verifycodes_send_verify_codes_request contact;
  if (!contact_of(cJSON_GetObjectItemCaseSensitive(job->spec, "contact"), &contact)) {
    job->outcome = unrepresentable();
    return NULL;
  }
  long timeout;
  long delay;
  alarm_clock alarm;
  verifycodes_call_options options = {
      .timeout_ms = milliseconds(job->spec, "timeoutMs", &timeout),
      .language = text_of(job->spec, "language"),
      .time_zone = text_of(job->spec, "timeZone"),
  };
  const int cancels = milliseconds(job->spec, "cancelAfterMs", &delay) != NULL;
  if (cancels) {
    alarm_start(&alarm, delay);
    options.cancellation = alarm.cancellation;
  }
  verifycodes_result result;
  verifycodes_send_verify_codes(job->client, &contact, &options, &result);
  if (cancels) alarm_stop(&alarm);
  job->outcome = report(&result);
  verifycodes_result_clear(&result);
  return NULL;
}

static cJSON *outcomes_of(const cJSON *item) {
  const cJSON *spec = cJSON_GetObjectItemCaseSensitive(item, "client");
  const cJSON *calls = cJSON_GetObjectItemCaseSensitive(item, "calls");
  const int parallel = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(item, "parallel"));
  const int count = cJSON_GetArraySize(calls);
  turns turns = {.mutex = PTHREAD_MUTEX_INITIALIZER};
  turns.items = cJSON_GetObjectItemCaseSensitive(spec, "tokenProvider");
  long timeout;
  const verifycodes_options options = {
      .endpoint = text_of(spec, "baseUrl"),
      .token = text_of(spec, "token"),
      .provider = turns.items ? provide : NULL,
      .provider_data = &turns,
      .timeout_ms = milliseconds(spec, "timeoutMs", &timeout),
      .language = text_of(spec, "language"),
      .time_zone = text_of(spec, "timeZone"),
      .ca_file = getenv("SSL_CERT_FILE"),
  };
  verifycodes_client *client = NULL;
  verifycodes_result made;
  verifycodes_client_new(&options, &client, &made);

  cJSON *outcomes = cJSON_CreateArray();
  job *jobs = calloc((size_t)count + 1, sizeof *jobs);
  for (int index = 0; index < count; ++index) {
    job *job = &jobs[index];
    job->client = client;
    job->spec = cJSON_GetArrayItem(calls, index);
    if (!client) job->outcome = report(&made);
    else if (parallel) pthread_create(&job->thread, NULL, run, job);
    else run(job);
  }
  for (int index = 0; index < count; ++index) {
    if (client && parallel) pthread_join(jobs[index].thread, NULL);
    cJSON_AddItemToArray(outcomes, jobs[index].outcome);
  }
  free(jobs);
  verifycodes_result_clear(&made);
  verifycodes_client_free(client);
  return outcomes;
}

/* JSON with a null character in a text: no text of C can hold it. */
static int holds_null_character(const char *line) { return strstr(line, "\\u0000") != NULL; }

static cJSON *all_unrepresentable(const cJSON *item) {
  cJSON *outcomes = cJSON_CreateArray();
  const int count = cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(item, "calls"));
  for (int index = 0; index < count; ++index) cJSON_AddItemToArray(outcomes, unrepresentable());
  return outcomes;
}

int main(void) {
  char *line = NULL;
  size_t size = 0;
  while (getline(&line, &size, stdin) > 0) {
    cJSON *item = cJSON_Parse(line);
    if (!item) return 1;
    cJSON *answer = cJSON_CreateObject();
    add_text(answer, "case", text_of(item, "case"));
    cJSON_AddItemToObject(answer, "outcomes",
                          holds_null_character(line) ? all_unrepresentable(item) : outcomes_of(item));
    char *printed = cJSON_PrintUnformatted(answer);
    puts(printed);
    fflush(stdout);
    cJSON_free(printed);
    cJSON_Delete(answer);
    cJSON_Delete(item);
  }
  free(line);
  return 0;
}
