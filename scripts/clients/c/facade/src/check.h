#ifndef VERIFYCODES_CHECK_H
#define VERIFYCODES_CHECK_H

#include "../verifycodes.h"

/** A header of the contract; an empty value is too short for each. */
typedef struct header {
  const char *name;
  const char *pointer;
  long max_length;
  const char *too_long;
} header;

extern const header token_header;
extern const header language_header;
extern const header time_zone_header;

/** Notes a violation. */
void check_fail(verifycodes_result *result, const char *pointer, const char *rule,
                const char *message);

/** Checks the body against the contract. */
void check_body(verifycodes_result *result, const verifycodes_send_verify_codes_request *body);

/** Checks the value of a header; NULL counts as empty. */
void check_header(verifycodes_result *result, const header *header, const char *value);

/** Checks a deadline. */
void check_timeout(verifycodes_result *result, long timeout_ms);

/** Checks an endpoint. */
void check_endpoint(verifycodes_result *result, const char *endpoint);

/** Checks that a file of authorities holds a certificate; NULL is none. */
void check_ca_file(verifycodes_result *result, const char *path);

#endif
