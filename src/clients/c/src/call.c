#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "client.h"
#include "decode.h"
#include "result.h"

/** The first wait before a further try, in milliseconds; each later one is twice as long. */
#define FIRST_WAIT_MS 500

struct verifycodes_token {
  char *value;
  char *why;
  const char *rejected;
  long left_ms;
  bool failed;
};

/** A call, checked but for its token. */
typedef struct call {
  verifycodes_client *client;
  const vc_operation *operation;
  const vc_json *body;
  const vc_call_options *options;
  char *json;
  char *url;
  struct curl_slist *headers;
  long long deadline;
  /** How many tries are left beside the first. */
  int retry;
  /** Of the last try. */
  const char *token;
  /** That was answered with 401 before. */
  const char *rejected;
} call;

vc_call_options *vc_call_options_new(void) {
  vc_call_options *options = calloc(1, sizeof *options);
  if (!options) return NULL;
  options->parameters = vc_json_new(VC_OBJECT);
  if (options->parameters) return options;
  free(options);
  return NULL;
}

void vc_call_options_free(vc_call_options *options) {
  if (!options) return;
  vc_json_free(options->parameters);
  free(options);
}

void vc_call_options_set_timeout_ms(vc_call_options *options, long timeout_ms) {
  if (!options) return;
  options->has_timeout = true;
  options->timeout_ms = timeout_ms;
}

void vc_call_options_set_retry(vc_call_options *options, int retry) {
  if (!options) return;
  options->has_retry = true;
  options->retry = retry;
}

void vc_call_options_set_cancellation(vc_call_options *options,
                                      verifycodes_cancellation *cancellation) {
  if (options) options->cancellation = cancellation;
}

vc_json *vc_call_options_parameters(vc_call_options *options) {
  return options ? options->parameters : NULL;
}

void verifycodes_token_set(verifycodes_token *token, const char *value) {
  free(token->value);
  token->value = vc_copy(value);
  if (value && !token->value) token->failed = true;
}

void verifycodes_token_fail(verifycodes_token *token, const char *why) {
  free(token->why);
  token->why = vc_copy(why ? why : "it gave no reason");
  if (!token->why) token->failed = true;
}

const char *verifycodes_token_rejected(const verifycodes_token *token) { return token->rejected; }

long verifycodes_token_left_ms(const verifycodes_token *token) { return token->left_ms; }

/** The value of a parameter: the call's own, else what the client sends with each call; or NULL. */
static const vc_json *value_of(const call *call, const vc_parameter *parameter) {
  const char *name = parameter->pointer;
  const vc_json *own = call->options ? vc_json_get(call->options->parameters, name) : NULL;
  if (own || parameter->place != VC_HEADER) return own;
  return vc_json_get(call->client->parameters, name);
}

static void check(verifycodes_result *result, const call *call, long timeout_ms) {
  const vc_operation *operation = call->operation;
  if (call->body) vc_check_object(result, "", operation->body, call->body);
  else if (operation->body && operation->body_required) {
    vc_violate_with(result, "", "required", "the body is required");
  }
  for (size_t index = 0; index < operation->parameter_count; ++index) {
    const vc_parameter *parameter = &operation->parameters[index];
    vc_check_parameter(result, parameter, value_of(call, parameter));
  }
  if (call->options && call->options->parameters->failed) result->failed = true;
  vc_check_timeout(result, timeout_ms);
  vc_check_retry(result, call->retry);
}

/** Adds what a part of a URL may hold as it is, and the rest percent-encoded (RFC 3986). */
static void add_encoded(vc_text *url, const char *text) {
  static const char digits[] = "0123456789ABCDEF";
  for (; text && *text; ++text) {
    const unsigned char byte = (unsigned char)*text;
    const bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    const char encoded[] = {'%', digits[byte >> 4], digits[byte & 15]};
    if (is_letter || (byte >= '0' && byte <= '9') || strchr("-._~", byte)) {
      vc_text_append(url, text, 1);
    } else {
      vc_text_append(url, encoded, sizeof encoded);
    }
  }
}

static void add_encoded_value(vc_text *url, const vc_json *value) {
  char *text = vc_text_of(value);
  if (!text) url->failed = true;
  add_encoded(url, text);
  free(text);
}

static const vc_parameter *parameter_in_path(const vc_operation *operation, const char *name) {
  for (size_t index = 0; index < operation->parameter_count; ++index) {
    const vc_parameter *parameter = &operation->parameters[index];
    if (parameter->place == VC_PATH && strcmp(parameter->field.name, name) == 0) return parameter;
  }
  return NULL;
}

static void add_query(vc_text *url, const char **separator, const char *name, const vc_json *value) {
  vc_text_add(url, *separator);
  add_encoded(url, name);
  vc_text_add(url, "=");
  add_encoded_value(url, value);
  *separator = "&";
}

/** NULL when memory is short. */
static char *url_of(const call *call) {
  const vc_operation *operation = call->operation;
  vc_text url = {0};
  vc_text_add(&url, call->client->endpoint);
  for (size_t index = 0; index < operation->path_count; ++index) {
    const vc_path_part *part = &operation->path[index];
    if (part->is_literal) vc_text_add(&url, part->text);
    else add_encoded_value(&url, value_of(call, parameter_in_path(operation, part->text)));
  }
  const char *separator = "?";
  for (size_t index = 0; index < operation->parameter_count; ++index) {
    const vc_parameter *parameter = &operation->parameters[index];
    const vc_json *value = parameter->place == VC_QUERY ? value_of(call, parameter) : NULL;
    const char *name = parameter->field.name;
    if (value && value->kind != VC_ARRAY) add_query(&url, &separator, name, value);
    for (const vc_json *item = value ? value->first : NULL; item; item = item->next) {
      add_query(&url, &separator, name, item);
    }
  }
  return vc_text_take(&url);
}

/** Adds a header line; 0 when memory is short. */
static int add_line(struct curl_slist **list, const char *name, const char *separator,
                    const char *value) {
  vc_text line = {0};
  vc_text_add(&line, name);
  vc_text_add(&line, separator);
  vc_text_add(&line, value);
  struct curl_slist *longer = line.failed ? NULL : curl_slist_append(*list, line.data);
  vc_text_free(&line);
  if (longer) *list = longer;
  return longer != NULL;
}

static int add_header(struct curl_slist **list, const char *name, const char *value) {
  /* What has no value ends with a semicolon for libcurl; with a colon it would be left out. */
  return add_line(list, name, *value ? ": " : ";", value);
}

/** Keeps libcurl from adding a header that it sends by itself. */
static int leave_out(struct curl_slist **list, const char *name) {
  return add_line(list, name, ":", "");
}

/** All headers but that of the token; NULL when memory is short. */
static struct curl_slist *headers_of(const call *call) {
  const vc_operation *operation = call->operation;
  struct curl_slist *headers = NULL;
  /* libcurl would wait for leave to send the body. */
  int added = leave_out(&headers, "Expect") && add_header(&headers, "Accept", "application/json");
  if (call->body) added = added && add_header(&headers, "Content-Type", operation->media_type);
  else added = added && leave_out(&headers, "Content-Type");
  for (size_t index = 0; added && index < operation->parameter_count; ++index) {
    const vc_parameter *parameter = &operation->parameters[index];
    const vc_json *value = parameter->place == VC_HEADER ? value_of(call, parameter) : NULL;
    if (!value) continue;
    char *text = vc_text_of(value);
    added = text && add_header(&headers, parameter->field.name, text);
    free(text);
  }
  if (added) return headers;
  curl_slist_free_all(headers);
  return NULL;
}

/** The password in a proxy's URL; NULL when there is none, or memory is short. */
static char *proxy_password(const char *proxy) {
  const char *at = proxy ? strrchr(proxy, '@') : NULL;
  const char *scheme = at ? strstr(proxy, "://") : NULL;
  const char *user = scheme && scheme < at ? scheme + 3 : proxy;
  const char *colon = at ? memchr(user, ':', (size_t)(at - user)) : NULL;
  if (!colon) return NULL;
  vc_text password = {0};
  vc_text_append(&password, colon + 1, (size_t)(at - colon - 1));
  return vc_text_take(&password);
}

/** Collects what must not stand in a text about a call. */
static int secrets_of(const void *data, vc_secrets *secrets) {
  const call *call = data;
  char *password = proxy_password(call->client->transport.proxy);
  int added = vc_secrets_add(secrets, call->token) && vc_secrets_add(secrets, call->rejected) &&
              vc_secrets_add(secrets, call->client->token) && vc_secrets_add(secrets, password);
  free(password);
  if (call->body) {
    const vc_rule rule = {.kind = VC_OBJECT, .type = call->operation->body};
    added = added && vc_add_sensitive(secrets, &rule, call->body);
  }
  for (size_t index = 0; added && index < call->operation->parameter_count; ++index) {
    const vc_parameter *parameter = &call->operation->parameters[index];
    const vc_json *value = value_of(call, parameter);
    if (value) added = vc_add_sensitive(secrets, &parameter->field.rule, value);
  }
  return added;
}

/** Puts the end of a request without a reply into words. */
static const char *words_of(verifycodes_outcome outcome) {
  if (outcome == VERIFYCODES_TIMEOUT) return "no complete reply came before the deadline";
  return outcome == VERIFYCODES_CANCELLED ? "the call was cancelled" : "the connection failed";
}

/** The result of a call that ended without a reply. */
static verifycodes_result *without_reply(const call *call, const vc_reply *reply,
                                         verifycodes_outcome outcome) {
  const verifycodes_sent sent = reply->begun ? VERIFYCODES_SENT_UNKNOWN : VERIFYCODES_SENT_NO;
  verifycodes_result *result = outcome == VERIFYCODES_OUT_OF_MEMORY ? NULL : vc_result_new();
  if (!result) return vc_result_out_of_memory(sent);
  vc_secrets secrets = {0};
  if (outcome == VERIFYCODES_CONNECTION_FAILED) {
    const char *cause = reply->cause.data ? reply->cause.data : "";
    if (!secrets_of(call, &secrets)) result->failed = true;
    result->cause = vc_redact(cause, strlen(cause), &secrets, SIZE_MAX);
    result->curl_code = reply->curl_code;
    result->system_code = reply->system_code;
  }
  vc_secrets_free(&secrets);
  return vc_result_end(result, outcome, sent, words_of(outcome));
}

/** The result of a token that cannot be sent; NULL when it can. */
static verifycodes_result *refused_token(const char *token) {
  const vc_parameter *parameter = vc_the_contract.token;
  verifycodes_result *result = vc_result_new();
  vc_json *value = vc_json_string(token ? token : "");
  if (result && value) vc_check_parameter(result, parameter, value);
  else if (result) result->failed = true;
  vc_json_free(value);
  if (!result) return vc_result_out_of_memory(VERIFYCODES_SENT_NO);
  if (result->violation_count == 0 && !result->failed) {
    verifycodes_result_free(result);
    return NULL;
  }
  return vc_result_end(result, VERIFYCODES_REQUEST_INVALID, VERIFYCODES_SENT_NO,
                       "the request was not sent");
}

/** Sends a call with one token, or with none. */
static verifycodes_result *exchange(call *call, const char *token) {
  const vc_contract *contract = &vc_the_contract;
  call->token = token;
  verifycodes_result *refused = token ? refused_token(token) : NULL;
  if (refused) return refused;
  struct curl_slist *headers = NULL;
  if (token && !add_header(&headers, contract->token->field.name, token)) {
    return vc_result_out_of_memory(VERIFYCODES_SENT_NO);
  }
  if (headers) headers->next = call->headers;
  const vc_outgoing outgoing = {
      .method = call->operation->method,
      .url = call->url,
      .headers = headers ? headers : call->headers,
      .body = call->json,
      .deadline = call->deadline,
      .cancellation = call->options ? call->options->cancellation : NULL,
      .request_id_header = contract->request_id_header,
  };
  vc_reply reply = {0};
  verifycodes_outcome outcome = vc_transport_send(&call->client->transport, &outgoing, &reply);
  verifycodes_result *result = outcome == VERIFYCODES_OK ? vc_result_new() : NULL;
  if (outcome == VERIFYCODES_OK && !result) outcome = VERIFYCODES_OUT_OF_MEMORY;
  if (result) {
    result->operation = call->operation;
    result = vc_decode(&reply, result, secrets_of, call);
  } else {
    result = without_reply(call, &reply, outcome);
  }
  if (headers) headers->next = NULL;
  curl_slist_free_all(headers);
  vc_reply_free(&reply);
  return result;
}

/** Asks the provider for a token; when that fails, NULL and a result that says so. */
static char *provided(const call *call, const char *rejected, verifycodes_result **failure) {
  const long long left = call->deadline - vc_now_ms();
  verifycodes_token token = {.rejected = rejected};
  token.left_ms = left > LONG_MAX ? LONG_MAX : left > 0 ? (long)left : 0;
  call->client->provider(call->client->provider_data, &token);
  *failure = NULL;
  if (token.failed) {
    *failure = vc_result_out_of_memory(VERIFYCODES_SENT_NO);
  } else if (token.why || !token.value) {
    verifycodes_result *result = vc_result_new();
    vc_secrets secrets = {0};
    const char *why = token.why ? token.why : "it gave no token";
    if (result && !secrets_of(call, &secrets)) result->failed = true;
    if (result) result->cause = vc_redact(why, strlen(why), &secrets, SIZE_MAX);
    *failure = result ? vc_result_end(result, VERIFYCODES_PROVIDER_FAILED, VERIFYCODES_SENT_NO,
                                      "the token provider failed")
                      : vc_result_out_of_memory(VERIFYCODES_SENT_NO);
    vc_secrets_free(&secrets);
  }
  free(token.why);
  if (!*failure) return token.value;
  free(token.value);
  return NULL;
}

/** The milliseconds to wait before a further try: ±20 %, so that clients do not come all at once. */
static long long wait_of(const verifycodes_result *result, int tries) {
  if (result->retry_after >= 0) return result->retry_after * 1000LL;
  const long long base = (long long)FIRST_WAIT_MS << tries;
  const uint64_t mixed =
      ((uint64_t)vc_now_ms() ^ (uint64_t)(uintptr_t)result) * UINT64_C(0x9E3779B97F4A7C15);
  return base * (80 + (long long)(mixed >> 32) % 41) / 100;
}

/** Tells whether a further try does no harm and may help. */
static bool is_worth_repeating(const verifycodes_result *result) {
  if (result->sent != VERIFYCODES_SENT_NO) return false;
  if (result->outcome == VERIFYCODES_CONNECTION_FAILED) return true;
  return result->outcome == VERIFYCODES_SERVICE_ERROR &&
         (result->category == VERIFYCODES_CATEGORY_THROTTLED || result->status == 429);
}

/** Sends with one token, and again as often as the options say. */
static verifycodes_result *exchange_with_retry(call *call, const char *token) {
  verifycodes_cancellation *cancellation = call->options ? call->options->cancellation : NULL;
  verifycodes_result *result = exchange(call, token);
  for (int tries = 0; call->retry > 0 && is_worth_repeating(result); ++tries, --call->retry) {
    const long long wait = wait_of(result, tries);
    if (wait >= call->deadline - vc_now_ms()) break;
    const verifycodes_outcome waited =
        vc_transport_wait(&call->client->transport, wait, cancellation);
    verifycodes_result_free(result);
    if (waited != VERIFYCODES_OK) {
      const vc_reply none = {0};
      return without_reply(call, &none, waited);
    }
    result = exchange(call, token);
  }
  return result;
}

/** Sends with a provider's token, and once more when it has another one after a 401. */
static verifycodes_result *exchange_provided(call *call) {
  verifycodes_result *result = NULL;
  char *first = provided(call, NULL, &result);
  if (!first) return result;
  result = exchange_with_retry(call, first);
  if (result->status == 401 && result->outcome == VERIFYCODES_SERVICE_ERROR) {
    verifycodes_result *failure = NULL;
    call->rejected = first;
    char *second = provided(call, first, &failure);
    if (failure || strcmp(second, first) != 0) {
      verifycodes_result_free(result);
      result = failure ? failure : exchange_with_retry(call, second);
    }
    free(second);
  }
  free(first);
  return result;
}

/** Makes the parts of a request that is checked; 0 when memory is short. */
static int prepare(call *call) {
  if (call->body) {
    vc_text json = {0};
    vc_json_print(&json, call->body);
    call->json = vc_text_take(&json);
    if (!call->json) return 0;
  }
  call->url = url_of(call);
  call->headers = headers_of(call);
  return call->url && call->headers;
}

verifycodes_result *vc_call(verifycodes_client *client, const vc_operation *operation,
                            const vc_json *body, const vc_call_options *options) {
  verifycodes_result *result = vc_result_new();
  if (!result) return vc_result_out_of_memory(VERIFYCODES_SENT_NO);
  if (!client) {
    vc_violate_with(result, "option:client", "required", "is required: it was not made");
    return vc_result_end(result, VERIFYCODES_REQUEST_INVALID, VERIFYCODES_SENT_NO,
                         "the request was not sent");
  }
  const bool has_timeout = options && options->has_timeout;
  const long timeout_ms = has_timeout ? options->timeout_ms : client->timeout_ms;
  const long long now = vc_now_ms();
  call call = {.client = client, .operation = operation, .body = body, .options = options};
  call.retry = options && options->has_retry ? options->retry : client->retry;
  call.deadline = timeout_ms < LLONG_MAX - now ? now + timeout_ms : LLONG_MAX;
  check(result, &call, timeout_ms);
  if (result->violation_count > 0) {
    return vc_result_end(result, VERIFYCODES_REQUEST_INVALID, VERIFYCODES_SENT_NO,
                         "the request was not sent");
  }
  const bool failed = result->failed;
  verifycodes_result_free(result);
  const vc_reply none = {0};
  if (failed || !prepare(&call)) result = vc_result_out_of_memory(VERIFYCODES_SENT_NO);
  else if (options && verifycodes_is_cancelled(options->cancellation)) {
    result = without_reply(&call, &none, VERIFYCODES_CANCELLED);
  } else if (!operation->has_token) result = exchange_with_retry(&call, NULL);
  else if (client->provider) result = exchange_provided(&call);
  else result = exchange_with_retry(&call, client->token);
  free(call.json);
  free(call.url);
  curl_slist_free_all(call.headers);
  return result;
}
