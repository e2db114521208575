#ifndef VERIFYCODES_SRC_REDACT_H
#define VERIFYCODES_SRC_REDACT_H

#include <stddef.h>

/** What must not stand in any text: a token, a proxy's password, fields of a request. */
typedef struct vc_secrets {
  char **texts;
  size_t count;
  size_t capacity;
} vc_secrets;

/** Adds a copy of a secret; NULL and short ones are not added. 0 when memory is short. */
int vc_secrets_add(vc_secrets *secrets, const char *secret);

/** Frees the list. */
void vc_secrets_free(vc_secrets *secrets);

/**
 * A text as UTF-8 of at most `limit` characters, with `***` in place of each secret, in whatever
 * form a server gives it back: letters of the other case, percent-encoded, as an HTML entity, as a
 * JSON escape, digits with blanks between, or cut off by the end of the text.
 *
 * @return NULL when memory is short; the caller frees it
 */
char *vc_redact(const char *bytes, size_t length, const vc_secrets *secrets, size_t limit);

#endif
