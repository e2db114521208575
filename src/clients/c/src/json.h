#ifndef VERIFYCODES_SRC_JSON_H
#define VERIFYCODES_SRC_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "text.h"

/** What a value is. */
typedef enum vc_kind {
  VC_NULL,
  VC_BOOLEAN,
  VC_INTEGER,
  VC_NUMBER,
  VC_STRING,
  VC_ARRAY,
  VC_OBJECT
} vc_kind;

/**
 * A JSON value. Requests are made of it, and replies are read into it, so that what is checked is
 * what is sent. An integer is kept exactly; a text never holds a null character.
 */
typedef struct vc_json {
  vc_kind kind;
  /** Memory was short when something was put into it. */
  bool failed;
  bool boolean;
  long long integer;
  double number;
  /** The text of a string, or of a number as it was read. */
  char *text;
  /** The name of a member of an object. */
  char *name;
  struct vc_json *first;
  struct vc_json *last;
  struct vc_json *next;
} vc_json;

/** How deep values that are read may lie within each other. */
#define VC_MAX_DEPTH 64

/** Makes a value; NULL when memory is short. */
vc_json *vc_json_new(vc_kind kind);

/** Frees a value and what is in it; NULL is allowed. */
void vc_json_free(vc_json *value);

/** A copy; NULL for NULL and when memory is short. */
vc_json *vc_json_copy(const vc_json *value);

/** A string; NULL when memory is short. */
vc_json *vc_json_string(const char *text);

/** An integer; NULL when memory is short. */
vc_json *vc_json_integer(long long integer);

/** A number; NULL when memory is short. */
vc_json *vc_json_number(double number);

/** A truth value; NULL when memory is short. */
vc_json *vc_json_boolean(bool boolean);

/**
 * Puts a member into an object, in place of one of that name, and takes it over.
 *
 * @param value NULL means that memory was short, which the object then remembers
 */
void vc_json_put(vc_json *object, const char *name, vc_json *value);

/** Takes a member out of an object, if there is one of that name. */
void vc_json_remove(vc_json *object, const char *name);

/** Adds an item to an array and takes it over; NULL as above. */
void vc_json_push(vc_json *array, vc_json *value);

/** A member of an object, the last one of that name, or NULL; also when it is not an object. */
const vc_json *vc_json_get(const vc_json *object, const char *name);

/** Adds a value as JSON text. Texts must be UTF-8. */
void vc_json_print(vc_text *target, const vc_json *value);

/**
 * Reads JSON (RFC 8259). What is not UTF-8 within a text, a surrogate without its other half, and a
 * null character become U+FFFD.
 *
 * @return NULL when it is not JSON, lies deeper than VC_MAX_DEPTH, or memory is short
 */
vc_json *vc_json_parse(const char *bytes, size_t length);

#endif
