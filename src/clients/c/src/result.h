#ifndef VERIFYCODES_SRC_RESULT_H
#define VERIFYCODES_SRC_RESULT_H

#include "contract.h"
#include "redact.h"
#include "text.h"

/** One place where a request violates the contract. */
typedef struct vc_violation {
  char *pointer;
  /** Lasts as long as the program. */
  const char *rule;
  char *message;
} vc_violation;

struct verifycodes_result {
  verifycodes_outcome outcome;
  verifycodes_sent sent;
  verifycodes_category category;
  verifycodes_reason reason;
  int status;
  int curl_code;
  int system_code;
  long retry_after;
  char *text;
  char *request_id;
  char *code;
  char *message;
  /** Lasts as long as the program. */
  const char *source;
  char *body_start;
  char *cause;
  vc_violation *violations;
  size_t violation_count;
  /** Memory was short when a violation was added. */
  bool failed;
  vc_json *data;
  const vc_operation *operation;
};

/** Makes a result with nothing in it; NULL when memory is short. */
verifycodes_result *vc_result_new(void);

/** The result that says that memory is short. */
verifycodes_result *vc_result_out_of_memory(verifycodes_sent sent);

/** Adds a violation. @param message is taken over; NULL means that memory is short */
void vc_violate(verifycodes_result *result, const char *pointer, const char *rule, char *message);

/** Adds a violation with a fixed message. */
void vc_violate_with(verifycodes_result *result, const char *pointer, const char *rule,
                     const char *message);

/**
 * Sets the outcome and puts all that is known into words.
 *
 * @param what how the words begin
 * @return the result, or the one that says that memory is short, when it is
 */
verifycodes_result *vc_result_end(verifycodes_result *result, verifycodes_outcome outcome,
                                  verifycodes_sent sent, const char *what);

#endif
