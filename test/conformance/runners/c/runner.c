/* Reads cases as lines of JSON and answers each with the outcomes of its calls. */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "dispatch.h"

/* The items that a provider returns in turn: a token, one that comes after a time, or none. */
typedef struct turns {
  pthread_mutex_t mutex;
  const cJSON *items;
  int next;
} turns;

static const char *text_of(const cJSON *spec, const char *name) {
  return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(spec, name));
}

static void sleep_ms(long milliseconds) {
  const struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
  nanosleep(&time, NULL);
}

static void provide(void *data, verifycodes_token *token) {
  turns *turns = data;
  pthread_mutex_lock(&turns->mutex);
  const int last = cJSON_GetArraySize(turns->items) - 1;
  const int index = turns->next < last ? turns->next : last;
  ++turns->next;
  pthread_mutex_unlock(&turns->mutex);
  const cJSON *item = cJSON_GetArrayItem(turns->items, index);
  const cJSON *delay = cJSON_GetObjectItemCaseSensitive(item, "delayMs");
  if (delay) sleep_ms((long)delay->valuedouble);
  const char *value = cJSON_IsString(item) ? item->valuestring : text_of(item, "token");
  if (value) verifycodes_token_set(token, value);
  else verifycodes_token_fail(token, "no token today");
}

/* A whole number, or NULL when there is none. */
static const long *number_of(const cJSON *spec, const char *name, long *storage) {
  const cJSON *value = cJSON_GetObjectItemCaseSensitive(spec, name);
  if (!cJSON_IsNumber(value)) return NULL;
  *storage = (long)value->valuedouble;
  return storage;
}

/* Cancels after a delay, at once when there is none, unless it is told to stop before. */
typedef struct alarm_clock {
  pthread_t thread;
  pthread_mutex_t mutex;
  pthread_cond_t over;
  int done;
  struct timespec at;
  int runs;
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
  alarm->runs = delay_ms > 0;
  if (!alarm->runs) {
    verifycodes_cancel(alarm->cancellation);
    return;
  }
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
  if (alarm->runs) pthread_join(alarm->thread, NULL);
  verifycodes_cancellation_free(alarm->cancellation);
}

static const char *kind_of(verifycodes_outcome outcome) {
  static const char *const kinds[] = {
      "ok",      "request_invalid", "service_error",   "unexpected_response", "connection_failed",
      "timeout", "cancelled",       "provider_failed",
  };
  return outcome < VERIFYCODES_OUT_OF_MEMORY ? kinds[outcome] : "other";
}

static const char *category_of(verifycodes_category category) {
  static const char *const names[] = {
      NULL, "cooldown", "throttled", "unauthenticated", "forbidden", "invalid_request",
  };
  return names[category];
}

static void add_text(cJSON *object, const char *name, const char *value) {
  if (value) cJSON_AddStringToObject(object, name, value);
}

static cJSON *report(const verifycodes_result *result) {
  cJSON *outcome = cJSON_CreateObject();
  const verifycodes_outcome kind = verifycodes_result_outcome(result);
  add_text(outcome, "kind", kind_of(kind));
  add_text(outcome, "text", verifycodes_result_text(result));
  add_text(outcome, "requestId", verifycodes_result_request_id(result));
  add_text(outcome, "code", verifycodes_result_code(result));
  add_text(outcome, "message", verifycodes_result_message(result));
  add_text(outcome, "bodyStart", verifycodes_result_body_start(result));
  add_text(outcome, "source", verifycodes_result_source(result));
  add_text(outcome, "category", category_of(verifycodes_result_category(result)));
  add_text(outcome, "docs", verifycodes_result_docs(result));
  if (kind != VERIFYCODES_OK) {
    const int is_known = verifycodes_result_sent(result) == VERIFYCODES_SENT_NO;
    add_text(outcome, "sent", is_known ? "no" : "unknown");
  }
  const int status = verifycodes_result_status(result);
  if (status > 0) cJSON_AddNumberToObject(outcome, "status", status);
  const long retry_after = verifycodes_result_retry_after(result);
  if (retry_after >= 0) cJSON_AddNumberToObject(outcome, "retryAfter", (double)retry_after);
  return outcome;
}

static cJSON *unrepresentable(void) {
  cJSON *outcome = cJSON_CreateObject();
  add_text(outcome, "kind", "unrepresentable");
  return outcome;
}

/* One call, made on its own thread when a case asks for that. */
typedef struct job {
  pthread_t thread;
  verifycodes_client *client;
  const cJSON *spec;
  cJSON *outcome;
} job;

static void *run(void *data) {
  job *job = data;
  long timeout;
  long retry;
  long delay;
  alarm_clock alarm;
  request request = {
      .body = cJSON_GetObjectItemCaseSensitive(job->spec, "body"),
      .contact = cJSON_GetObjectItemCaseSensitive(job->spec, "contact"),
      .options = cJSON_GetObjectItemCaseSensitive(job->spec, "options"),
      .timeout_ms = number_of(job->spec, "timeoutMs", &timeout),
      .retry = number_of(job->spec, "retry", &retry),
  };
  const int cancels = number_of(job->spec, "cancelAfterMs", &delay) != NULL;
  if (cancels) {
    alarm_start(&alarm, delay);
    request.cancellation = alarm.cancellation;
  }
  cJSON *shown = NULL;
  verifycodes_result *result =
      call_operation(text_of(job->spec, "operation"), job->client, &request, &shown);
  if (cancels) alarm_stop(&alarm);
  job->outcome = result ? report(result) : unrepresentable();
  if (shown) cJSON_AddItemToObject(job->outcome, "data", shown);
  verifycodes_result_free(result);
  return NULL;
}

/* The options of a client; NULL when the types cannot express them. */
static verifycodes_client_options *options_of(const cJSON *spec, turns *turns) {
  long timeout;
  long retry;
  verifycodes_client_options *options = verifycodes_client_options_new();
  verifycodes_client_options_set_endpoint(options, text_of(spec, "baseUrl"));
  verifycodes_client_options_set_token(options, text_of(spec, "token"));
  if (turns->items) verifycodes_client_options_set_token_provider(options, provide, turns);
  if (number_of(spec, "timeoutMs", &timeout)) {
    verifycodes_client_options_set_timeout_ms(options, timeout);
  }
  if (number_of(spec, "retry", &retry)) verifycodes_client_options_set_retry(options, (int)retry);
  verifycodes_client_options_set_proxy(options, text_of(spec, "proxy"));
  verifycodes_client_options_set_ca_file(options, getenv("SSL_CERT_FILE"));
  int fits = 1;
  const cJSON *item = NULL;
  cJSON_ArrayForEach(item, cJSON_GetObjectItemCaseSensitive(spec, "options")) {
    fits = fits && set_client_option(options, item);
  }
  if (fits) return options;
  verifycodes_client_options_free(options);
  return NULL;
}

static cJSON *outcomes_of(const cJSON *item) {
  const cJSON *spec = cJSON_GetObjectItemCaseSensitive(item, "client");
  const cJSON *calls = cJSON_GetObjectItemCaseSensitive(item, "calls");
  const int parallel = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(item, "parallel"));
  const int count = cJSON_GetArraySize(calls);
  turns turns = {.mutex = PTHREAD_MUTEX_INITIALIZER};
  turns.items = cJSON_GetObjectItemCaseSensitive(spec, "tokenProvider");
  verifycodes_client_options *options = options_of(spec, &turns);
  verifycodes_client *client = NULL;
  verifycodes_result *made = options ? verifycodes_client_new(options, &client) : NULL;

  cJSON *outcomes = cJSON_CreateArray();
  job *jobs = calloc((size_t)count + 1, sizeof *jobs);
  for (int index = 0; index < count; ++index) {
    job *job = &jobs[index];
    job->client = client;
    job->spec = cJSON_GetArrayItem(calls, index);
    if (!client) job->outcome = options ? report(made) : unrepresentable();
    else if (parallel) pthread_create(&job->thread, NULL, run, job);
    else run(job);
  }
  for (int index = 0; index < count; ++index) {
    if (client && parallel) pthread_join(jobs[index].thread, NULL);
    cJSON_AddItemToArray(outcomes, jobs[index].outcome);
  }
  free(jobs);
  verifycodes_result_free(made);
  verifycodes_client_options_free(options);
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
