#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "text.h"

#define AT_MOST(limit) "must have at most " #limit " characters"

const header token_header = {"X-Auth-Token", "header:X-Auth-Token", 5000,
                             AT_MOST(5000)};
const header language_header = {"X-Language", "header:X-Language", 32,
                                AT_MOST(32)};
const header time_zone_header = {"X-Time-Zone", "header:X-Time-Zone", 32,
                                 AT_MOST(32)};

void check_fail(verifycodes_result *result, const char *pointer, const char *rule,
                const char *message) {
  result->violations[result->violation_count++] = (verifycodes_violation){pointer, rule, message};
}

static void check_text(verifycodes_result *result, const char *pointer, const char *value,
                       long max_length, const char *too_long) {
  if (!value) {
    check_fail(result, pointer, "required", "is required");
    return;
  }
  const long length = count_code_points(value);
  if (length < 0) {
    check_fail(result, pointer, "type", "must be UTF-8");
  } else if (length > max_length) {
    check_fail(result, pointer, "maxLength", too_long);
  }
}

void check_body(verifycodes_result *result, const verifycodes_send_verify_codes_request *body) {
  check_text(result, "/contact_value", body->contact_value, 64,
             AT_MOST(64));
  if (!verifycodes_is_contact_way((int)body->contact_way)) {
    check_fail(result, "/contact_way", "enum", "must be a verifycodes_contact_way");
  }
  check_text(result, "/area_code", body->area_code, 16,
             AT_MOST(16));
}

/**
 * Tells whether a value arrives as it was given (RFC 9110, section 5.5): a line break would begin
 * another header, outer blanks are cut off, and what is not ASCII is read in more ways than one.
 */
static int is_field_value(const char *value) {
  const size_t length = strlen(value);
  for (size_t index = 0; index < length; ++index) {
    if (value[index] < ' ' || value[index] > '~') return 0;
  }
  return value[0] != ' ' && value[length - 1] != ' ';
}

void check_header(verifycodes_result *result, const header *header, const char *value) {
  if (!value || !*value) {
    check_fail(result, header->pointer, "minLength", "must have at least 1 character");
  } else if (!is_field_value(value)) {
    check_fail(result, header->pointer, "pattern", "must be ASCII without outer blanks");
  } else {
    check_text(result, header->pointer, value, header->max_length, header->too_long);
  }
}

void check_timeout(verifycodes_result *result, long timeout_ms) {
  if (timeout_ms <= 0) check_fail(result, "option:timeout_ms", "range", "must be above 0");
}

void check_endpoint(verifycodes_result *result, const char *endpoint) {
  size_t scheme = 0;
  if (endpoint && strncasecmp(endpoint, "http://", 7) == 0) scheme = 7;
  if (endpoint && strncasecmp(endpoint, "https://", 8) == 0) scheme = 8;
  const char *rest = scheme > 0 ? endpoint + scheme : "";
  int usable = *rest != '\0' && *rest != '/' && strpbrk(rest, "?#@\\") == NULL;
  for (; *rest; ++rest) usable = usable && *rest > ' ' && *rest <= '~';
  /* It is not repeated: it may hold a password. */
  if (!usable) {
    check_fail(result, "option:endpoint", "format",
               "must be an http(s) URL without user, query or fragment");
  }
}

void check_ca_file(verifycodes_result *result, const char *path) {
  static const char begin[] = "-----BEGIN CERTIFICATE-----";
  if (!path) return;
  FILE *file = fopen(path, "r");
  if (!file) {
    check_fail(result, "option:ca_file", "format", "must be a file that can be read");
    return;
  }
  char *line = NULL;
  size_t size = 0;
  int found = 0;
  while (!found && getline(&line, &size, file) > 0) {
    found = strncmp(line, begin, sizeof begin - 1) == 0;
  }
  free(line);
  fclose(file);
  if (!found) {
    check_fail(result, "option:ca_file", "format",
               "must hold a certificate in PEM (-----BEGIN CERTIFICATE-----)");
  }
}
