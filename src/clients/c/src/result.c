#include "result.h"

#include <stdlib.h>
#include <string.h>

/** The address of a section that explains an error. */
#define DOCS(section) "https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#" section

static char out_of_memory_text[] = "memory is short";

static verifycodes_result out_of_memory = {
    .outcome = VERIFYCODES_OUT_OF_MEMORY,
    .sent = VERIFYCODES_SENT_NO,
    .retry_after = -1,
    .text = out_of_memory_text,
};

static verifycodes_result out_of_memory_after_sending = {
    .outcome = VERIFYCODES_OUT_OF_MEMORY,
    .sent = VERIFYCODES_SENT_UNKNOWN,
    .retry_after = -1,
    .text = out_of_memory_text,
};

verifycodes_result *vc_result_new(void) {
  verifycodes_result *result = calloc(1, sizeof *result);
  if (result) result->retry_after = -1;
  return result;
}

verifycodes_result *vc_result_out_of_memory(verifycodes_sent sent) {
  return sent == VERIFYCODES_SENT_NO ? &out_of_memory : &out_of_memory_after_sending;
}

void verifycodes_result_free(verifycodes_result *result) {
  if (!result || result->text == out_of_memory_text) return;
  for (size_t index = 0; index < result->violation_count; ++index) {
    free(result->violations[index].pointer);
    free(result->violations[index].message);
  }
  free(result->violations);
  free(result->text);
  free(result->request_id);
  free(result->code);
  free(result->message);
  free(result->body_start);
  free(result->cause);
  vc_json_free(result->data);
  free(result);
}

void vc_violate(verifycodes_result *result, const char *pointer, const char *rule, char *message) {
  const size_t count = result->violation_count;
  char *where = vc_copy(pointer);
  vc_violation *more = realloc(result->violations, (count + 1) * sizeof *more);
  if (more) result->violations = more;
  if (!more || !where || !message) {
    free(where);
    free(message);
    result->failed = true;
    return;
  }
  more[count] = (vc_violation){where, rule, message};
  ++result->violation_count;
}

void vc_violate_with(verifycodes_result *result, const char *pointer, const char *rule,
                     const char *message) {
  vc_violate(result, pointer, rule, vc_copy(message));
}

verifycodes_result *vc_result_end(verifycodes_result *result, verifycodes_outcome outcome,
                                  verifycodes_sent sent, const char *what) {
  vc_text words = {0};
  vc_text_add(&words, what);
  if (result->cause) vc_text_add(&words, ": ");
  vc_text_add(&words, result->cause);
  if (result->status > 0) {
    vc_text_add(&words, ", status ");
    vc_text_add_integer(&words, result->status);
  }
  const char *known[] = {result->code, result->message, result->request_id};
  for (size_t index = 0; index < sizeof known / sizeof *known; ++index) {
    if (!known[index]) continue;
    vc_text_add(&words, ", ");
    vc_text_add(&words, known[index]);
  }
  for (size_t index = 0; index < result->violation_count; ++index) {
    vc_text_add(&words, index > 0 ? "; " : ": ");
    /* The whole body has an empty one. */
    vc_text_add(&words, result->violations[index].pointer);
    if (*result->violations[index].pointer) vc_text_add(&words, " ");
    vc_text_add(&words, result->violations[index].message);
  }
  result->text = vc_text_take(&words);
  if (!result->text || result->failed) {
    verifycodes_result_free(result);
    return vc_result_out_of_memory(sent);
  }
  result->outcome = outcome;
  result->sent = sent;
  return result;
}

/** What is asked of NULL is asked of the result that says that memory is short. */
static const verifycodes_result *known(const verifycodes_result *result) {
  return result ? result : &out_of_memory;
}

verifycodes_outcome verifycodes_result_outcome(const verifycodes_result *result) {
  return known(result)->outcome;
}

const char *verifycodes_result_text(const verifycodes_result *result) {
  return known(result)->text;
}

const char *verifycodes_result_docs(const verifycodes_result *result) {
  static const char *const by_outcome[] = {
      [VERIFYCODES_REQUEST_INVALID] = DOCS("request_invalid"),
      [VERIFYCODES_SERVICE_ERROR] = DOCS("service_error"),
      [VERIFYCODES_UNEXPECTED_RESPONSE] = DOCS("unexpected_response"),
      [VERIFYCODES_CONNECTION_FAILED] = DOCS("connection_failed"),
      [VERIFYCODES_TIMEOUT] = DOCS("timeout"),
      [VERIFYCODES_CANCELLED] = DOCS("cancelled"),
      [VERIFYCODES_PROVIDER_FAILED] = DOCS("token_failed"),
      [VERIFYCODES_OUT_OF_MEMORY] = NULL,
  };
  /* Only an error of the service has a category. */
  static const char *const by_category[] = {
      [VERIFYCODES_CATEGORY_COOLDOWN] = DOCS("cooldown"),
      [VERIFYCODES_CATEGORY_THROTTLED] = DOCS("rate_limited"),
      [VERIFYCODES_CATEGORY_UNAUTHENTICATED] = DOCS("unauthenticated"),
      [VERIFYCODES_CATEGORY_FORBIDDEN] = DOCS("permission_denied"),
      [VERIFYCODES_CATEGORY_INVALID_REQUEST] = NULL,
  };
  const char *section = by_category[known(result)->category];
  return section ? section : by_outcome[known(result)->outcome];
}

verifycodes_sent verifycodes_result_sent(const verifycodes_result *result) {
  return known(result)->sent;
}

int verifycodes_result_status(const verifycodes_result *result) { return known(result)->status; }

const char *verifycodes_result_request_id(const verifycodes_result *result) {
  return known(result)->request_id;
}

const char *verifycodes_result_code(const verifycodes_result *result) {
  return known(result)->code;
}

const char *verifycodes_result_message(const verifycodes_result *result) {
  return known(result)->message;
}

const char *verifycodes_result_source(const verifycodes_result *result) {
  return known(result)->source;
}

verifycodes_category verifycodes_result_category(const verifycodes_result *result) {
  return known(result)->category;
}

long verifycodes_result_retry_after(const verifycodes_result *result) {
  return known(result)->retry_after;
}

verifycodes_reason verifycodes_result_reason(const verifycodes_result *result) {
  return known(result)->reason;
}

const char *verifycodes_result_body_start(const verifycodes_result *result) {
  return known(result)->body_start;
}

const char *verifycodes_result_cause(const verifycodes_result *result) {
  return known(result)->cause;
}

int verifycodes_result_curl_code(const verifycodes_result *result) {
  return known(result)->curl_code;
}

int verifycodes_result_system_code(const verifycodes_result *result) {
  return known(result)->system_code;
}

size_t verifycodes_result_violation_count(const verifycodes_result *result) {
  return known(result)->violation_count;
}

/** A violation, or NULL beyond the last one. */
static const vc_violation *violation(const verifycodes_result *result, size_t index) {
  return index < known(result)->violation_count ? &result->violations[index] : NULL;
}

const char *verifycodes_result_violation_pointer(const verifycodes_result *result, size_t index) {
  const vc_violation *found = violation(result, index);
  return found ? found->pointer : NULL;
}

const char *verifycodes_result_violation_rule(const verifycodes_result *result, size_t index) {
  const vc_violation *found = violation(result, index);
  return found ? found->rule : NULL;
}

const char *verifycodes_result_violation_message(const verifycodes_result *result, size_t index) {
  const vc_violation *found = violation(result, index);
  return found ? found->message : NULL;
}

const vc_json *vc_result_data(const verifycodes_result *result, const vc_operation *operation) {
  return result && result->operation == operation ? result->data : NULL;
}
