#include "decode.h"

#include <cjson/cJSON.h>
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "result.h"

/** How much of a body that cannot be understood a result keeps, in characters. */
#define BODY_START 256

/** The body as an object, or NULL when there is none; `problem` says why it cannot be understood. */
static cJSON *parse(const reply *reply, const char **problem) {
  *problem = NULL;
  if (reply->status >= 300 && reply->status < 400) *problem = "a redirect, which is not followed";
  else if (reply->too_large) *problem = "too large";
  else if (reply->truncated) *problem = "cut off";
  if (*problem) return NULL;

  const char *begin = reply->body.data ? reply->body.data : "";
  const char *end = begin + reply->body.length;
  while (begin < end && isspace((unsigned char)*begin)) ++begin;
  while (end > begin && isspace((unsigned char)end[-1])) --end;
  if (begin == end) return NULL;

  const char *stop = NULL;
  cJSON *body = cJSON_ParseWithLengthOpts(begin, (size_t)(end - begin), &stop, 0);
  if (body && stop == end && cJSON_IsObject(body)) return body;
  if (body && stop == end) *problem = "no JSON object";
  else if (*begin == '<') *problem = "an HTML page";
  else *problem = *begin == '{' && end[-1] != '}' ? "cut off" : "no JSON";
  cJSON_Delete(body);
  return NULL;
}

/** A copy of a text that is not empty, else NULL. */
static char *kept(const char *bytes, size_t length, const char *const *secrets) {
  return length > 0 ? cleared(bytes, length, secrets, SIZE_MAX) : NULL;
}

/** A field of the body as text, or NULL when it is absent, null or empty. */
static char *field(const cJSON *body, const char *name, const char *const *secrets) {
  const cJSON *value = cJSON_GetObjectItemCaseSensitive(body, name);
  if (!value || cJSON_IsNull(value)) return NULL;
  if (cJSON_IsString(value)) {
    return kept(value->valuestring, strlen(value->valuestring), secrets);
  }
  char *printed = cJSON_PrintUnformatted(value);
  char *copy = printed ? kept(printed, strlen(printed), secrets) : NULL;
  cJSON_free(printed);
  return copy;
}

static long seconds_of(const text *value) {
  if (!value->data || !isdigit((unsigned char)value->data[0])) return -1;
  char *end = NULL;
  errno = 0;
  const long seconds = strtol(value->data, &end, 10);
  return *end == '\0' && errno == 0 ? seconds : -1;
}

void decode(const reply *reply, const char *const *secrets, verifycodes_result *result) {
  const char *problem = NULL;
  cJSON *body = parse(reply, &problem);
  result->status = reply->status;
  result->request_id = kept(reply->request_id.data, reply->request_id.length, secrets);
  if (problem) {
    const char *start = reply->body.data ? reply->body.data : "";
    result->body_start = cleared(start, reply->body.length, secrets, BODY_START);
    result_end(result, VERIFYCODES_UNEXPECTED_RESPONSE, "unexpected response", problem);
    return;
  }
  if (!result->request_id) result->request_id = field(body, "request_id", secrets);
  result->code = field(body, "error_code", secrets);
  if (reply->status < 300 && !result->code) {
    result_end(result, VERIFYCODES_SENT, "the code is on its way", NULL);
  } else {
    result->message = field(body, "error_msg", secrets);
    result->retry_after = seconds_of(&reply->retry_after);
    result_end(result, VERIFYCODES_SERVICE_ERROR, "the service reported an error", NULL);
  }
  cJSON_Delete(body);
}
