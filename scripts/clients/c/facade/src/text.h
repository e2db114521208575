#ifndef VERIFYCODES_TEXT_H
#define VERIFYCODES_TEXT_H

#include <stddef.h>

/** A text that grows. When memory is short, `failed` is set and the text stays as it is. */
typedef struct text {
  char *data;
  size_t length;
  int failed;
} text;

/** Adds bytes; `data` always ends with a null character. */
void text_append(text *target, const char *bytes, size_t length);

/** Adds a text that ends with a null character. */
void text_add(text *target, const char *more);

/** Frees the text. */
void text_free(text *target);

/** The length of the UTF-8 character (RFC 3629) that bytes begin with, or 0 when they begin with none. */
size_t character_length(const char *bytes, size_t length);

/** Counts the code points of a text; -1 when it is no UTF-8. */
long count_code_points(const char *value);

/**
 * The text without secrets (a list that ends with NULL), of at most `limit` characters, as UTF-8;
 * NULL when memory is short.
 */
char *cleared(const char *bytes, size_t length, const char *const *secrets, size_t limit);

#endif
