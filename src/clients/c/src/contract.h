#ifndef VERIFYCODES_SRC_CONTRACT_H
#define VERIFYCODES_SRC_CONTRACT_H

/**
 * The form in which the generated files hand the contract to what is written by hand, which knows
 * nothing of it.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "json.h"
#include "verifycodes/cancellation.h"
#include "verifycodes/client.h"
#include "verifycodes/result.h"

/** Stands for a limit that there is not. */
#define VC_NO_LIMIT (-1)

struct vc_type;

/** What a value may be. */
typedef struct vc_rule {
  vc_kind kind;
  /** Of an object or an enum, else NULL. */
  const struct vc_type *type;
  /** In code points, or VC_NO_LIMIT. */
  long long min_length;
  long long max_length;
  bool has_minimum;
  bool has_maximum;
  double minimum;
  double maximum;
  /** Whether a whole number may leave 32 bits. */
  bool is_int64;
  /** Or VC_NO_LIMIT. */
  long long min_items;
  long long max_items;
  /** Of an array, else NULL. */
  const struct vc_rule *items;
  /** Kept out of every text. */
  bool sensitive;
} vc_rule;

/** A field of an object. */
typedef struct vc_field {
  const char *name;
  bool required;
  vc_rule rule;
} vc_field;

/** An object or an enum. */
typedef struct vc_type {
  const vc_field *fields;
  size_t field_count;
  /** The values of an enum; of texts or of integers. */
  const char *const *texts;
  const long long *integers;
  size_t value_count;
  /** The integers in words. */
  const char *values_text;
} vc_type;

/** Where a parameter is sent. */
typedef enum vc_place { VC_PATH, VC_QUERY, VC_HEADER } vc_place;

/** A parameter of an operation. */
typedef struct vc_parameter {
  vc_field field;
  vc_place place;
  /** Such as `header:NAME`. */
  const char *pointer;
} vc_parameter;

/** A part of a path: a text, or the name of the parameter that stands there. */
typedef struct vc_path_part {
  bool is_literal;
  const char *text;
} vc_path_part;

/** One operation. */
typedef struct vc_operation {
  const char *method;
  const vc_path_part *path;
  size_t path_count;
  bool has_token;
  /** Of the body, or NULL when there is none. */
  const vc_type *body;
  bool body_required;
  const char *media_type;
  const vc_parameter *parameters;
  size_t parameter_count;
} vc_operation;

/** A code that the service reports. */
typedef struct vc_error_code {
  const char *code;
  /** Or NULL. */
  const char *category;
} vc_error_code;

/** Who reports the codes that begin so. */
typedef struct vc_source {
  const char *prefix;
  const char *source;
} vc_source;

/** What concerns all operations. */
typedef struct vc_contract {
  const char *request_id_header;
  const char *error_code_field;
  const char *error_message_field;
  /** Or NULL when there is no token. */
  const vc_parameter *token;
  const vc_source *sources;
  size_t source_count;
  const vc_error_code *codes;
  size_t code_count;
} vc_contract;

/** The generated one. */
extern const vc_contract vc_the_contract;

/** What one call sets for itself. */
typedef struct vc_call_options {
  bool has_timeout;
  long timeout_ms;
  bool has_retry;
  int retry;
  verifycodes_cancellation *cancellation;
  /** The parameters, by their names as the contract has them. */
  vc_json *parameters;
} vc_call_options;

/** Makes options; NULL when memory is short. */
vc_call_options *vc_call_options_new(void);

/** Frees options; NULL is allowed. */
void vc_call_options_free(vc_call_options *options);

/** Sets the deadline. NULL options are left alone, here and below. */
void vc_call_options_set_timeout_ms(vc_call_options *options, long timeout_ms);

/** Sets how often a call is tried again. */
void vc_call_options_set_retry(vc_call_options *options, int retry);

/** Sets what ends the call. */
void vc_call_options_set_cancellation(vc_call_options *options,
                                      verifycodes_cancellation *cancellation);

/** The parameters of a call, to be set as fields of an object; NULL for NULL. */
vc_json *vc_call_options_parameters(vc_call_options *options);

/** The parameters that a client sends with each call; NULL for NULL. */
vc_json *vc_client_options_parameters(verifycodes_client_options *options);

/** Makes a call. Never NULL. */
verifycodes_result *vc_call(verifycodes_client *client, const vc_operation *operation,
                            const vc_json *body, const vc_call_options *options);

/** The object of a successful reply to that operation, or NULL. */
const vc_json *vc_result_data(const verifycodes_result *result, const vc_operation *operation);

/* The fields of an object. Setting NULL takes a field out; an object that is NULL is left alone. */

/** Sets a text. */
void vc_set_string(vc_json *object, const char *name, const char *value);

/** Sets a whole number. */
void vc_set_integer(vc_json *object, const char *name, long long value);

/** Sets a number. */
void vc_set_number(vc_json *object, const char *name, double value);

/** Sets a truth value. */
void vc_set_boolean(vc_json *object, const char *name, bool value);

/** Sets a copy of a value. */
void vc_set_copy(vc_json *object, const char *name, const vc_json *value);

/** Sets an empty array and gives it, to be filled by vc_json_push(); NULL when there is none. */
vc_json *vc_set_array(vc_json *object, const char *name);

/** A text, or NULL. */
const char *vc_get_string(const vc_json *value);

/** A whole number within bounds; false when the value is another one. */
bool vc_get_integer(const vc_json *value, long long minimum, long long maximum, long long *number);

/** A number; false when the value is another one. */
bool vc_get_number(const vc_json *value, double *number);

/** A truth value; false when the value is another one. */
bool vc_get_boolean(const vc_json *value, bool *boolean);

/** An object, or NULL. */
const vc_json *vc_get_object(const vc_json *value);

/** An array whose items are all of a kind, or NULL. */
const vc_json *vc_get_array(const vc_json *value, const vc_rule *items);

/** The number of items; 0 for NULL. */
size_t vc_item_count(const vc_json *array);

/** An item, or NULL beyond the last one. */
const vc_json *vc_item(const vc_json *array, size_t index);

#endif
