#include <cjson/cJSON.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "decode.h"
#include "result.h"
#include "transport.h"

struct verifycodes_client {
  transport transport;
  char *token;
  verifycodes_token_provider provider;
  void *provider_data;
  long timeout_ms;
  char *language;
  char *time_zone;
};

verifycodes_send_verify_codes_request verifycodes_email(const char *address) {
  return (verifycodes_send_verify_codes_request){
      .contact_value = address, .contact_way = VERIFYCODES_EMAIL, .area_code = ""};
}

verifycodes_send_verify_codes_request verifycodes_phone(const char *area_code,
                                                        const char *number) {
  return (verifycodes_send_verify_codes_request){
      .contact_value = number, .contact_way = VERIFYCODES_SMS, .area_code = area_code};
}

/** Copies a text; NULL stays NULL. `failed` is set when memory is short. */
static char *copy(const char *value, int *failed) {
  if (!value) return NULL;
  char *same = strdup(value);
  if (!same) *failed = 1;
  return same;
}

/** The operation's URL below an endpoint, whose path is kept; NULL when memory is short. */
static char *operation_url(const char *endpoint) {
  text url = {0};
  size_t length = strlen(endpoint);
  while (length > 0 && endpoint[length - 1] == '/') --length;
  text_append(&url, endpoint, length);
  text_add(&url, "@PATH@");
  if (url.failed) text_free(&url);
  return url.data;
}

verifycodes_outcome verifycodes_client_new(const verifycodes_options *options,
                                           verifycodes_client **client,
                                           verifycodes_result *result) {
  verifycodes_result unwanted;
  verifycodes_outcome outcome = VERIFYCODES_OUT_OF_MEMORY;
  const char *what = "memory is short";
  const long timeout_ms = options->timeout_ms ? *options->timeout_ms : VERIFYCODES_TIMEOUT_MS;
  verifycodes_result *target = result ? result : &unwanted;
  *client = NULL;
  result_begin(target);
  check_endpoint(target, options->endpoint);
  check_timeout(target, timeout_ms);
  check_ca_file(target, options->ca_file);
  if (target->violation_count > 0) {
    outcome = VERIFYCODES_REQUEST_INVALID;
    what = "the client was not made";
  } else {
    int failed = 0;
    char *url = operation_url(options->endpoint);
    verifycodes_client *made = calloc(1, sizeof *made);
    if (!made || !url || !transport_init(&made->transport, url)) {
      free(made);
      free(url);
    } else {
      made->transport.ca_file = copy(options->ca_file, &failed);
      made->token = copy(options->token, &failed);
      made->provider = options->provider;
      made->provider_data = options->provider_data;
      made->timeout_ms = timeout_ms;
      made->language = copy(options->language, &failed);
      made->time_zone = copy(options->time_zone, &failed);
      if (failed) {
        verifycodes_client_free(made);
      } else {
        *client = made;
        outcome = VERIFYCODES_SENT;
        what = "the client is ready";
      }
    }
  }
  result_end(target, outcome, what, NULL);
  if (!result) verifycodes_result_clear(&unwanted);
  return outcome;
}

void verifycodes_client_free(verifycodes_client *client) {
  if (!client) return;
  transport_close(&client->transport);
  free(client->token);
  free(client->language);
  free(client->time_zone);
  free(client);
}

/** The body as JSON; NULL when memory is short. */
static char *to_json(const verifycodes_send_verify_codes_request *contact) {
  cJSON *body = cJSON_CreateObject();
  char *json = NULL;
  if (cJSON_AddStringToObject(body, "contact_value", contact->contact_value) &&
      cJSON_AddNumberToObject(body, "contact_way", (double)contact->contact_way) &&
      cJSON_AddStringToObject(body, "area_code", contact->area_code)) {
    json = cJSON_PrintUnformatted(body);
  }
  cJSON_Delete(body);
  return json;
}

/** Adds a header line; a value that is NULL is left out. 0 when memory is short. */
static int add_header(struct curl_slist **list, const char *name, const char *value) {
  if (!value) return 1;
  text line = {0};
  text_add(&line, name);
  text_add(&line, ": ");
  text_add(&line, value);
  struct curl_slist *longer = line.failed ? NULL : curl_slist_append(*list, line.data);
  text_free(&line);
  if (longer) *list = longer;
  return longer != NULL;
}

/** A call, checked but for its token. */
typedef struct call {
  const char *contact_value;
  char *body;
  const char *language;
  const char *time_zone;
  long long deadline;
  verifycodes_cancellation *cancellation;
} call;

/** Puts the end of a request without a reply into words. */
static const char *words_of(verifycodes_outcome outcome) {
  switch (outcome) {
    case VERIFYCODES_TIMEOUT:
      return "no complete reply came before the deadline";
    case VERIFYCODES_CANCELLED:
      return "the call was cancelled";
    case VERIFYCODES_CONNECTION_FAILED:
      return "the connection failed";
    default:
      return "memory is short";
  }
}

/** Sends a call with one token. */
static void exchange(verifycodes_client *client, const call *call, const char *token,
                     verifycodes_result *result) {
  check_header(result, &token_header, token);
  if (result->violation_count > 0) {
    result_end(result, VERIFYCODES_REQUEST_INVALID, "the request was not sent", NULL);
    return;
  }
  outgoing outgoing = {.body = call->body, .deadline = call->deadline};
  outgoing.cancellation = call->cancellation;
  reply reply = {0};
  verifycodes_outcome outcome = VERIFYCODES_OUT_OF_MEMORY;
  if (add_header(&outgoing.headers, "Accept", "application/json") &&
      add_header(&outgoing.headers, "Content-Type", "application/json") &&
      /* libcurl would wait for leave to send the body. */
      add_header(&outgoing.headers, "Expect", "") &&
      add_header(&outgoing.headers, token_header.name, token) &&
      add_header(&outgoing.headers, language_header.name, call->language) &&
      add_header(&outgoing.headers, time_zone_header.name, call->time_zone)) {
    outcome = transport_send(&client->transport, &outgoing, &reply);
  }
  if (outcome == VERIFYCODES_SENT) {
    const char *const secrets[] = {token, call->contact_value, NULL};
    decode(&reply, secrets, result);
  } else {
    result_end(result, outcome, words_of(outcome), reply.failure);
  }
  curl_slist_free_all(outgoing.headers);
  reply_free(&reply);
}

/** Asks the provider for a token; NULL when it failed, which the result then says. */
static char *provided(verifycodes_client *client, const char *rejected,
                      verifycodes_result *result) {
  char *error = NULL;
  char *token = client->provider(client->provider_data, rejected, &error);
  if (!token) {
    verifycodes_result_clear(result);
    result_end(result, VERIFYCODES_PROVIDER_FAILED, "the token provider failed", error);
  }
  free(error);
  return token;
}

/** Sends with a provider's token, and once more when it has another one after a 401. */
static void exchange_provided(verifycodes_client *client, const call *call,
                              verifycodes_result *result) {
  char *first = provided(client, NULL, result);
  if (!first) return;
  exchange(client, call, first, result);
  if (result->outcome == VERIFYCODES_SERVICE_ERROR && result->status == 401) {
    char *second = provided(client, first, result);
    if (second && strcmp(second, first) != 0) {
      verifycodes_result_clear(result);
      exchange(client, call, second, result);
    }
    free(second);
  }
  free(first);
}

verifycodes_outcome verifycodes_send_verify_codes(
    verifycodes_client *client, const verifycodes_send_verify_codes_request *contact,
    const verifycodes_call_options *options, verifycodes_result *result) {
  static const verifycodes_call_options none = {0};
  const verifycodes_call_options *own = options ? options : &none;
  const long timeout_ms = own->timeout_ms ? *own->timeout_ms : client->timeout_ms;
  call call = {.contact_value = contact->contact_value, .cancellation = own->cancellation};
  call.language = own->language ? own->language : client->language;
  call.time_zone = own->time_zone ? own->time_zone : client->time_zone;

  result_begin(result);
  check_body(result, contact);
  if (call.language) check_header(result, &language_header, call.language);
  if (call.time_zone) check_header(result, &time_zone_header, call.time_zone);
  check_timeout(result, timeout_ms);
  if (result->violation_count > 0) {
    return result_end(result, VERIFYCODES_REQUEST_INVALID, "the request was not sent", NULL);
  }

  const long long now = now_ms();
  call.deadline = timeout_ms < LLONG_MAX - now ? now + timeout_ms : LLONG_MAX;
  call.body = to_json(contact);
  if (!call.body) return result_end(result, VERIFYCODES_OUT_OF_MEMORY, "memory is short", NULL);
  if (client->provider) {
    exchange_provided(client, &call, result);
  } else {
    exchange(client, &call, client->token, result);
  }
  cJSON_free(call.body);
  return result->outcome;
}
