/* How fields are put into the objects of requests, and read from those of replies. */

#include <limits.h>

#include "contract.h"

void vc_set_string(vc_json *object, const char *name, const char *value) {
  if (!object) return;
  if (value) vc_json_put(object, name, vc_json_string(value));
  else vc_json_remove(object, name);
}

void vc_set_integer(vc_json *object, const char *name, long long value) {
  if (object) vc_json_put(object, name, vc_json_integer(value));
}

void vc_set_number(vc_json *object, const char *name, double value) {
  if (object) vc_json_put(object, name, vc_json_number(value));
}

void vc_set_boolean(vc_json *object, const char *name, bool value) {
  if (object) vc_json_put(object, name, vc_json_boolean(value));
}

void vc_set_copy(vc_json *object, const char *name, const vc_json *value) {
  if (!object) return;
  if (value) vc_json_put(object, name, vc_json_copy(value));
  else vc_json_remove(object, name);
}

vc_json *vc_set_array(vc_json *object, const char *name) {
  if (!object) return NULL;
  vc_json *array = vc_json_new(VC_ARRAY);
  vc_json_put(object, name, array);
  return object->last == array ? array : NULL;
}

const char *vc_get_string(const vc_json *value) {
  return value && value->kind == VC_STRING ? value->text : NULL;
}

bool vc_get_integer(const vc_json *value, long long minimum, long long maximum, long long *number) {
  if (!value) return false;
  long long integer = value->integer;
  if (value->kind == VC_NUMBER) {
    /* 1.0 and 1e2 are whole numbers too; the comparison keeps to what a double holds exactly. */
    if (!(value->number >= -9007199254740992.0 && value->number <= 9007199254740992.0)) return false;
    integer = (long long)value->number;
    if ((double)integer != value->number) return false;
  } else if (value->kind != VC_INTEGER) {
    return false;
  }
  if (integer < minimum || integer > maximum) return false;
  *number = integer;
  return true;
}

bool vc_get_number(const vc_json *value, double *number) {
  if (!value || (value->kind != VC_INTEGER && value->kind != VC_NUMBER)) return false;
  *number = value->number;
  return true;
}

bool vc_get_boolean(const vc_json *value, bool *boolean) {
  if (!value || value->kind != VC_BOOLEAN) return false;
  *boolean = value->boolean;
  return true;
}

const vc_json *vc_get_object(const vc_json *value) {
  return value && value->kind == VC_OBJECT ? value : NULL;
}

/** Tells whether a value is of the kind that a rule says. */
static bool is_of_kind(const vc_json *value, const vc_rule *rule) {
  long long integer;
  if (rule->kind == VC_NUMBER) return value->kind == VC_INTEGER || value->kind == VC_NUMBER;
  if (rule->kind == VC_ARRAY) return vc_get_array(value, rule->items) != NULL;
  if (rule->kind != VC_INTEGER) return value->kind == rule->kind;
  return rule->is_int64 ? vc_get_integer(value, LLONG_MIN, LLONG_MAX, &integer)
                        : vc_get_integer(value, INT32_MIN, INT32_MAX, &integer);
}

const vc_json *vc_get_array(const vc_json *value, const vc_rule *items) {
  if (!value || value->kind != VC_ARRAY) return NULL;
  for (const vc_json *item = value->first; item; item = item->next) {
    if (!is_of_kind(item, items)) return NULL;
  }
  return value;
}

size_t vc_item_count(const vc_json *array) {
  size_t count = 0;
  for (const vc_json *item = array ? array->first : NULL; item; item = item->next) ++count;
  return count;
}

const vc_json *vc_item(const vc_json *array, size_t index) {
  const vc_json *item = array ? array->first : NULL;
  while (item && index-- > 0) item = item->next;
  return item;
}
