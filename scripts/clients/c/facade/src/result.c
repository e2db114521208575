#include "result.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

static const char out_of_memory[] = "memory is short";

void result_begin(verifycodes_result *result) {
  memset(result, 0, sizeof *result);
  result->retry_after = -1;
  result->text = out_of_memory;
}

verifycodes_outcome result_end(verifycodes_result *result, verifycodes_outcome outcome,
                               const char *what, const char *detail) {
  text words = {0};
  text_add(&words, what);
  if (detail) text_add(&words, ": ");
  if (detail) text_add(&words, detail);
  if (result->status > 0) {
    char status[32];
    snprintf(status, sizeof status, ", status %d", result->status);
    text_add(&words, status);
  }
  const char *known[] = {result->code, result->message, result->request_id};
  for (size_t index = 0; index < sizeof known / sizeof *known; ++index) {
    if (!known[index]) continue;
    text_add(&words, ", ");
    text_add(&words, known[index]);
  }
  for (size_t index = 0; index < result->violation_count; ++index) {
    text_add(&words, index > 0 ? "; " : ": ");
    text_add(&words, result->violations[index].pointer);
    text_add(&words, " ");
    text_add(&words, result->violations[index].message);
  }
  if (words.failed) {
    text_free(&words);
  } else {
    result->text = words.data;
  }
  result->outcome = outcome;
  return outcome;
}

void verifycodes_result_clear(verifycodes_result *result) {
  if (result->text != out_of_memory) free((char *)result->text);
  free((char *)result->request_id);
  free((char *)result->code);
  free((char *)result->message);
  free((char *)result->body_start);
  result_begin(result);
}
