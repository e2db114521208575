#include "check.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "result.h"

/** A text with a number in the middle and an `s` behind when that is not one. */
static char *counted(const char *before, long long count, const char *after) {
  vc_text message = {0};
  vc_text_add(&message, before);
  vc_text_add_integer(&message, count);
  vc_text_add(&message, after);
  if (count != 1) vc_text_add(&message, "s");
  return vc_text_take(&message);
}

static char *bounded(const char *before, double bound) {
  vc_text message = {0};
  vc_text_add(&message, before);
  vc_text_add_number(&message, bound);
  return vc_text_take(&message);
}

static void check_length(verifycodes_result *result, const char *pointer, const vc_rule *rule,
                         const char *value) {
  const long long length = vc_count_code_points(value);
  if (length < 0) {
    vc_violate_with(result, pointer, "type", "must be UTF-8 without null characters");
  } else if (rule->min_length >= 0 && length < rule->min_length) {
    vc_violate(result, pointer, "minLength",
               counted("must have at least ", rule->min_length, " character"));
  } else if (rule->max_length >= 0 && length > rule->max_length) {
    vc_violate(result, pointer, "maxLength",
               counted("must have at most ", rule->max_length, " character"));
  }
}

static void check_bounds(verifycodes_result *result, const char *pointer, const vc_rule *rule,
                         double number) {
  if (!isfinite(number)) {
    vc_violate_with(result, pointer, "type", "must be a finite number");
  } else if (rule->has_minimum && number < rule->minimum) {
    vc_violate(result, pointer, "minimum", bounded("must be at least ", rule->minimum));
  } else if (rule->has_maximum && number > rule->maximum) {
    vc_violate(result, pointer, "maximum", bounded("must be at most ", rule->maximum));
  }
}

static void check_enum(verifycodes_result *result, const char *pointer, const vc_type *type,
                       const vc_json *value) {
  for (size_t index = 0; index < type->value_count; ++index) {
    if (type->texts && strcmp(type->texts[index], value->text) == 0) return;
    if (type->integers && type->integers[index] == value->integer) return;
  }
  vc_text message = {0};
  vc_text_add(&message, "must be ");
  vc_text_add(&message, type->values_text);
  for (size_t index = 0; type->texts && index < type->value_count; ++index) {
    if (index > 0) vc_text_add(&message, index + 1 < type->value_count ? ", " : " or ");
    vc_text_add(&message, type->texts[index]);
  }
  vc_violate(result, pointer, "enum", vc_text_take(&message));
}

static const char *kind_in_words(vc_kind kind) {
  static const char *const words[] = {
      [VC_BOOLEAN] = "must be true or false", [VC_INTEGER] = "must be a whole number",
      [VC_NUMBER] = "must be a number",       [VC_STRING] = "must be a text",
      [VC_ARRAY] = "must be an array",        [VC_OBJECT] = "must be an object",
  };
  return words[kind];
}

/** The pointer of what is in another value; NULL when memory is short. */
static char *pointer_to(const char *pointer, const char *name, size_t index) {
  vc_text inner = {0};
  vc_text_add(&inner, pointer);
  vc_text_add(&inner, "/");
  if (!name) vc_text_add_integer(&inner, (long long)index);
  for (; name && *name; ++name) {
    if (*name == '~') vc_text_add(&inner, "~0");
    else if (*name == '/') vc_text_add(&inner, "~1");
    else vc_text_append(&inner, name, 1);
  }
  return vc_text_take(&inner);
}

static void check_value(verifycodes_result *result, const char *pointer, const vc_rule *rule,
                        const vc_json *value);

static void check_items(verifycodes_result *result, const char *pointer, const vc_rule *rule,
                        const vc_json *array) {
  const long long count = (long long)vc_item_count(array);
  if (rule->min_items >= 0 && count < rule->min_items) {
    vc_violate(result, pointer, "minItems",
               counted("must have at least ", rule->min_items, " item"));
  } else if (rule->max_items >= 0 && count > rule->max_items) {
    vc_violate(result, pointer, "maxItems",
               counted("must have at most ", rule->max_items, " item"));
    return;
  }
  size_t index = 0;
  for (const vc_json *item = array->first; item; item = item->next, ++index) {
    char *inner = pointer_to(pointer, NULL, index);
    if (inner) check_value(result, inner, rule->items, item);
    else result->failed = true;
    free(inner);
  }
}

static void check_value(verifycodes_result *result, const char *pointer, const vc_rule *rule,
                        const vc_json *value) {
  const bool is_whole = rule->kind == VC_NUMBER && value->kind == VC_INTEGER;
  if (value->kind != rule->kind && !is_whole) {
    vc_violate_with(result, pointer, "type", kind_in_words(rule->kind));
  } else if (rule->type && rule->kind != VC_OBJECT) {
    check_enum(result, pointer, rule->type, value);
  } else if (rule->kind == VC_STRING) {
    check_length(result, pointer, rule, value->text);
  } else if (rule->kind == VC_INTEGER || rule->kind == VC_NUMBER) {
    check_bounds(result, pointer, rule, value->number);
  } else if (rule->kind == VC_ARRAY) {
    check_items(result, pointer, rule, value);
  } else if (rule->kind == VC_OBJECT) {
    vc_check_object(result, pointer, rule->type, value);
  }
}

void vc_check_object(verifycodes_result *result, const char *pointer, const vc_type *type,
                     const vc_json *object) {
  if (object->failed) result->failed = true;
  for (size_t index = 0; index < type->field_count; ++index) {
    const vc_field *field = &type->fields[index];
    const vc_json *value = vc_json_get(object, field->name);
    if (!value && !field->required) continue;
    char *inner = pointer_to(pointer, field->name, 0);
    if (!inner) result->failed = true;
    else if (value) check_value(result, inner, &field->rule, value);
    else vc_violate_with(result, inner, "required", "is required");
    free(inner);
  }
}

/**
 * RFC 9110, section 5.5: a line break would begin another header, outer blanks are cut off, and what
 * is not ASCII is read in more ways than one.
 */
bool vc_is_header_value(const char *value) {
  const size_t length = strlen(value);
  for (size_t index = 0; index < length; ++index) {
    if (value[index] < ' ' || value[index] > '~') return false;
  }
  return length == 0 || (value[0] != ' ' && value[length - 1] != ' ');
}

void vc_check_parameter(verifycodes_result *result, const vc_parameter *parameter,
                        const vc_json *value) {
  const vc_field *field = &parameter->field;
  if (!value) {
    if (field->required) vc_violate_with(result, parameter->pointer, "required", "is required");
    return;
  }
  const char *text = value->kind == VC_STRING ? value->text : NULL;
  if (text && parameter->place == VC_HEADER && !vc_is_header_value(text)) {
    vc_violate_with(result, parameter->pointer, "pattern",
                    "must be visible ASCII, with blanks only in between");
    return;
  }
  if (text && parameter->place == VC_PATH &&
      (!*text || strcmp(text, ".") == 0 || strcmp(text, "..") == 0)) {
    vc_violate_with(result, parameter->pointer, "pattern", "must not be empty, \".\" or \"..\"");
    return;
  }
  check_value(result, parameter->pointer, &field->rule, value);
}

/** @param sensitive whether what the value is in is sensitive */
static int add_sensitive(vc_secrets *secrets, const vc_rule *rule, const vc_json *value,
                         bool sensitive) {
  sensitive = sensitive || rule->sensitive;
  if (rule->kind == VC_ARRAY) {
    for (const vc_json *item = value->first; item; item = item->next) {
      if (!add_sensitive(secrets, rule->items, item, sensitive)) return 0;
    }
  } else if (rule->kind == VC_OBJECT) {
    for (size_t index = 0; index < rule->type->field_count; ++index) {
      const vc_field *field = &rule->type->fields[index];
      const vc_json *inner = vc_json_get(value, field->name);
      if (inner && !add_sensitive(secrets, &field->rule, inner, sensitive)) return 0;
    }
  } else if (sensitive && rule->kind != VC_BOOLEAN) {
    char *text = vc_text_of(value);
    const int added = text && vc_secrets_add(secrets, text);
    free(text);
    return added;
  }
  return 1;
}

int vc_add_sensitive(vc_secrets *secrets, const vc_rule *rule, const vc_json *value) {
  return add_sensitive(secrets, rule, value, false);
}

char *vc_text_of(const vc_json *value) {
  vc_text text = {0};
  if (value->kind == VC_STRING) vc_text_add(&text, value->text);
  else vc_json_print(&text, value);
  return vc_text_take(&text);
}
