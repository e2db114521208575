#ifndef VERIFYCODES_SRC_TEXT_H
#define VERIFYCODES_SRC_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** A text that grows. When memory is short, `failed` is set and the text stays as it is. */
typedef struct vc_text {
  char *data;
  size_t length;
  size_t capacity;
  bool failed;
} vc_text;

/** Adds bytes; `data` then ends with a null character. */
void vc_text_append(vc_text *target, const char *bytes, size_t length);

/** Adds a text that ends with a null character; NULL adds nothing. */
void vc_text_add(vc_text *target, const char *more);

/** Adds a number in decimal digits. */
void vc_text_add_integer(vc_text *target, long long number);

/** Adds a finite number as JSON has it, whatever the locale: the shortest that reads back the same. */
void vc_text_add_number(vc_text *target, double number);

/** Adds a code point as UTF-8. */
void vc_text_add_code_point(vc_text *target, uint32_t code_point);

/** Frees the text. */
void vc_text_free(vc_text *target);

/** Gives the text away, never NULL unless memory is short; the caller frees it. */
char *vc_text_take(vc_text *target);

/** A copy of a text, or NULL for NULL and when memory is short. */
char *vc_copy(const char *value);

/**
 * The UTF-8 character (RFC 3629) that bytes begin with.
 *
 * @param code_point set to it
 * @return its length in bytes, or 0 when they begin with none
 */
size_t vc_character(const char *bytes, size_t length, uint32_t *code_point);

/** Counts the code points of a text; -1 when it is not UTF-8. */
long long vc_count_code_points(const char *value);

/** Reads a number as JSON has it, whatever the locale. */
double vc_number_of(const char *text);

/** Tells whether texts are the same but for the case of ASCII letters. */
bool vc_same_letters(const char *bytes, const char *other, size_t length);

#endif
