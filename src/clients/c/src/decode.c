#include "decode.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"

/** How much of a body that cannot be understood a result keeps, in characters. */
#define BODY_START 256

/** The longest wait that a reply may ask for, in seconds. */
#define MAX_RETRY_AFTER 2147483647L

static bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/** The body as an object, or NULL when there is none; `reason` says why it cannot be understood. */
static vc_json *parse(const vc_reply *reply, verifycodes_reason *reason) {
  *reason = VERIFYCODES_REASON_NONE;
  if (reply->status >= 300 && reply->status < 400) *reason = VERIFYCODES_REASON_REDIRECT;
  else if (reply->too_large) *reason = VERIFYCODES_REASON_TOO_LARGE;
  else if (reply->truncated) *reason = VERIFYCODES_REASON_TRUNCATED;
  if (*reason != VERIFYCODES_REASON_NONE) return NULL;

  const char *begin = reply->body.data ? reply->body.data : "";
  const char *end = begin + reply->body.length;
  if (end - begin >= 3 && memcmp(begin, "\xEF\xBB\xBF", 3) == 0) begin += 3;
  while (begin < end && is_blank(*begin)) ++begin;
  while (end > begin && is_blank(end[-1])) --end;
  if (begin == end) return NULL;

  vc_json *body = vc_json_parse(begin, (size_t)(end - begin));
  if (body && body->kind == VC_OBJECT) return body;
  if (body) *reason = VERIFYCODES_REASON_NOT_OBJECT;
  else if (*begin == '<') *reason = VERIFYCODES_REASON_HTML;
  else if (*begin == '{' && end[-1] != '}') *reason = VERIFYCODES_REASON_TRUNCATED;
  else *reason = VERIFYCODES_REASON_NOT_JSON;
  vc_json_free(body);
  return NULL;
}

static const char *in_words(verifycodes_reason reason) {
  switch (reason) {
    case VERIFYCODES_REASON_HTML:
      return "unexpected response: an HTML page";
    case VERIFYCODES_REASON_NOT_OBJECT:
      return "unexpected response: JSON, but not an object";
    case VERIFYCODES_REASON_TRUNCATED:
      return "unexpected response: it was cut off";
    case VERIFYCODES_REASON_TOO_LARGE:
      return "unexpected response: larger than 65,536 bytes";
    case VERIFYCODES_REASON_REDIRECT:
      return "unexpected response: a redirect, which is not followed";
    default:
      return "unexpected response: not JSON";
  }
}

/** Digits alone: dates, signs and numbers that are too large give none. */
static long seconds_of(const vc_text *value) {
  long seconds = 0;
  if (value->length == 0) return -1;
  for (size_t index = 0; index < value->length; ++index) {
    const char digit = value->data[index];
    if (digit < '0' || digit > '9' || seconds > (MAX_RETRY_AFTER - (digit - '0')) / 10) return -1;
    seconds = seconds * 10 + (digit - '0');
  }
  return seconds;
}

/** Tells whether a code looks like `ABC.123`: such a one is told as it is. */
static bool is_plain_code(const char *code) {
  const char *dot = code;
  while (*dot >= 'A' && *dot <= 'Z') ++dot;
  if (dot == code || *dot != '.' || dot[1] == '\0') return false;
  return dot[1 + strspn(dot + 1, "0123456789")] == '\0';
}

static bool is_plain_id(const vc_text *id) {
  return id->length > 0 && strspn(id->data, "0123456789abcdefABCDEF-") == id->length;
}

/** A text that is not empty, of a string, or of a number or truth value too; else NULL. */
static char *text_in(const vc_json *body, const char *name, bool strings_only) {
  const vc_json *value = vc_json_get(body, name);
  const bool is_text = value && value->kind == VC_STRING && *value->text;
  const bool is_simple = value && (value->kind == VC_BOOLEAN || value->kind == VC_INTEGER ||
                                   value->kind == VC_NUMBER);
  return is_text || (is_simple && !strings_only) ? vc_text_of(value) : NULL;
}

/** Tells whether a body reports an error: whatever stands there but null and an empty text. */
static bool reports_error(const vc_json *body) {
  const vc_json *code = vc_json_get(body, vc_the_contract.error_code_field);
  if (!code || code->kind == VC_NULL) return false;
  return code->kind != VC_STRING || *code->text != '\0';
}

static verifycodes_category category_named(const char *name) {
  static const char *const names[] = {
      [VERIFYCODES_CATEGORY_COOLDOWN] = "cooldown",
      [VERIFYCODES_CATEGORY_THROTTLED] = "throttled",
      [VERIFYCODES_CATEGORY_UNAUTHENTICATED] = "unauthenticated",
      [VERIFYCODES_CATEGORY_FORBIDDEN] = "forbidden",
      [VERIFYCODES_CATEGORY_INVALID_REQUEST] = "invalid_request",
  };
  for (int index = 1; name && index < (int)(sizeof names / sizeof *names); ++index) {
    if (strcmp(names[index], name) == 0) return (verifycodes_category)index;
  }
  return VERIFYCODES_CATEGORY_NONE;
}

static verifycodes_category category_of(const char *code, int status) {
  for (size_t index = 0; code && index < vc_the_contract.code_count; ++index) {
    const vc_error_code *known = &vc_the_contract.codes[index];
    if (strcmp(known->code, code) == 0) return category_named(known->category);
  }
  if (status == 401) return VERIFYCODES_CATEGORY_UNAUTHENTICATED;
  if (status == 403) return VERIFYCODES_CATEGORY_FORBIDDEN;
  return status == 429 ? VERIFYCODES_CATEGORY_THROTTLED : VERIFYCODES_CATEGORY_NONE;
}

static const char *source_of(const char *code) {
  for (size_t index = 0; code && index < vc_the_contract.source_count; ++index) {
    const vc_source *source = &vc_the_contract.sources[index];
    if (strncmp(code, source->prefix, strlen(source->prefix)) == 0) return source->source;
  }
  return NULL;
}

/** Clears a text that is not NULL; remembers when memory is short. */
static char *cleared(verifycodes_result *result, char *text, const vc_secrets *secrets) {
  if (!text) return NULL;
  char *clear = vc_redact(text, strlen(text), secrets, SIZE_MAX);
  if (!clear) result->failed = true;
  free(text);
  return clear;
}

/** What an error of that status leaves open. */
static verifycodes_sent sent_of(int status) {
  return status >= 400 && status < 500 ? VERIFYCODES_SENT_NO : VERIFYCODES_SENT_UNKNOWN;
}

static verifycodes_result *unexpected(const vc_reply *reply, verifycodes_result *result,
                                      const vc_secrets *secrets) {
  const char *start = reply->body.data ? reply->body.data : "";
  result->body_start = vc_redact(start, reply->body.length, secrets, BODY_START);
  if (!result->body_start) result->failed = true;
  return vc_result_end(result, VERIFYCODES_UNEXPECTED_RESPONSE, sent_of(reply->status),
                       in_words(result->reason));
}

static verifycodes_result *service_error(const vc_reply *reply, const vc_json *body,
                                         verifycodes_result *result, const vc_secrets *secrets) {
  char *code = text_in(body, vc_the_contract.error_code_field, false);
  result->category = category_of(code, reply->status);
  result->source = source_of(code);
  result->code = code && is_plain_code(code) ? code : cleared(result, code, secrets);
  result->message =
      cleared(result, text_in(body, vc_the_contract.error_message_field, true), secrets);
  result->retry_after = seconds_of(&reply->retry_after);
  return vc_result_end(result, VERIFYCODES_SERVICE_ERROR,
                       reply->status < 300 ? VERIFYCODES_SENT_NO : sent_of(reply->status),
                       "the service reported an error");
}

verifycodes_result *vc_decode(const vc_reply *reply, verifycodes_result *result,
                              vc_secrets_of secrets_of, const void *data) {
  vc_secrets secrets = {0};
  vc_json *body = parse(reply, &result->reason);
  const bool is_error = reply->status >= 300 || reports_error(body);
  const bool is_understood = result->reason == VERIFYCODES_REASON_NONE;
  const bool plain_id = is_plain_id(&reply->request_id);
  result->status = reply->status;
  if ((is_error || !is_understood || !plain_id) && !secrets_of(data, &secrets)) {
    result->failed = true;
  }
  if (plain_id) result->request_id = vc_copy(reply->request_id.data);
  else if (reply->request_id.length > 0) {
    result->request_id =
        vc_redact(reply->request_id.data, reply->request_id.length, &secrets, SIZE_MAX);
  }
  if (reply->request_id.length > 0 && !result->request_id) result->failed = true;
  if (!is_understood) {
    result = unexpected(reply, result, &secrets);
  } else if (is_error) {
    result = service_error(reply, body, result, &secrets);
  } else {
    result->data = body;
    body = NULL;
    result = vc_result_end(result, VERIFYCODES_OK, VERIFYCODES_SENT_YES, "the service accepted it");
  }
  vc_json_free(body);
  vc_secrets_free(&secrets);
  return result;
}
