#include "json.h"

#include <stdlib.h>
#include <string.h>

vc_json *vc_json_new(vc_kind kind) {
  vc_json *value = calloc(1, sizeof *value);
  if (value) value->kind = kind;
  return value;
}

void vc_json_free(vc_json *value) {
  if (!value) return;
  while (value->first) {
    vc_json *inner = value->first;
    value->first = inner->next;
    vc_json_free(inner);
  }
  free(value->text);
  free(value->name);
  free(value);
}

static vc_json *with_text(vc_json *value, const char *text) {
  if (!value) return NULL;
  value->text = vc_copy(text);
  if (value->text) return value;
  vc_json_free(value);
  return NULL;
}

vc_json *vc_json_string(const char *text) { return with_text(vc_json_new(VC_STRING), text); }

vc_json *vc_json_integer(long long integer) {
  vc_json *value = vc_json_new(VC_INTEGER);
  if (!value) return NULL;
  value->integer = integer;
  value->number = (double)integer;
  return value;
}

vc_json *vc_json_number(double number) {
  vc_json *value = vc_json_new(VC_NUMBER);
  if (value) value->number = number;
  return value;
}

vc_json *vc_json_boolean(bool boolean) {
  vc_json *value = vc_json_new(VC_BOOLEAN);
  if (value) value->boolean = boolean;
  return value;
}

void vc_json_push(vc_json *array, vc_json *value) {
  if (!array) vc_json_free(value);
  else if (!value) array->failed = true;
  if (!array || !value) return;
  if (array->last) array->last->next = value;
  else array->first = value;
  array->last = value;
}

vc_json *vc_json_copy(const vc_json *value) {
  if (!value) return NULL;
  vc_json *copy = vc_json_new(value->kind);
  if (!copy) return NULL;
  copy->failed = value->failed;
  copy->boolean = value->boolean;
  copy->integer = value->integer;
  copy->number = value->number;
  copy->text = vc_copy(value->text);
  copy->name = vc_copy(value->name);
  bool failed = (value->text && !copy->text) || (value->name && !copy->name);
  for (const vc_json *inner = value->first; inner; inner = inner->next) {
    vc_json *other = vc_json_copy(inner);
    failed = failed || !other;
    vc_json_push(copy, other);
  }
  if (!failed) return copy;
  vc_json_free(copy);
  return NULL;
}

void vc_json_remove(vc_json *object, const char *name) {
  if (!object) return;
  vc_json *before = NULL;
  for (vc_json *member = object->first; member; before = member, member = member->next) {
    if (strcmp(member->name, name) != 0) continue;
    if (before) before->next = member->next;
    else object->first = member->next;
    if (object->last == member) object->last = before;
    vc_json_free(member);
    return;
  }
}

void vc_json_put(vc_json *object, const char *name, vc_json *value) {
  if (value) {
    value->name = vc_copy(name);
    if (!value->name) {
      vc_json_free(value);
      value = NULL;
    }
  }
  vc_json_remove(object, name);
  vc_json_push(object, value);
}

const vc_json *vc_json_get(const vc_json *object, const char *name) {
  const vc_json *found = NULL;
  if (!object || object->kind != VC_OBJECT) return NULL;
  for (const vc_json *member = object->first; member; member = member->next) {
    if (strcmp(member->name, name) == 0) found = member;
  }
  return found;
}

static void print_string(vc_text *target, const char *text) {
  static const char digits[] = "0123456789abcdef";
  vc_text_append(target, "\"", 1);
  for (const char *from = text; *from;) {
    const char *to = from;
    while ((unsigned char)*to >= ' ' && *to != '"' && *to != '\\') ++to;
    vc_text_append(target, from, (size_t)(to - from));
    if (*to == '"' || *to == '\\') {
      vc_text_append(target, "\\", 1);
      vc_text_append(target, to, 1);
    } else if (*to) {
      const char escape[] = {'\\', 'u', '0', '0', digits[*to >> 4], digits[*to & 15]};
      vc_text_append(target, escape, sizeof escape);
    }
    from = *to ? to + 1 : to;
  }
  vc_text_append(target, "\"", 1);
}

void vc_json_print(vc_text *target, const vc_json *value) {
  const bool is_object = value->kind == VC_OBJECT;
  if (value->kind == VC_STRING) {
    print_string(target, value->text);
  } else if (value->kind == VC_ARRAY || is_object) {
    vc_text_add(target, is_object ? "{" : "[");
    for (const vc_json *inner = value->first; inner; inner = inner->next) {
      if (inner != value->first) vc_text_add(target, ",");
      if (is_object) print_string(target, inner->name);
      if (is_object) vc_text_add(target, ":");
      vc_json_print(target, inner);
    }
    vc_text_add(target, is_object ? "}" : "]");
  } else if (value->kind == VC_NULL) {
    vc_text_add(target, "null");
  } else if (value->kind == VC_BOOLEAN) {
    vc_text_add(target, value->boolean ? "true" : "false");
  } else if (value->text) {
    vc_text_add(target, value->text);
  } else if (value->kind == VC_INTEGER) {
    vc_text_add_integer(target, value->integer);
  } else {
    vc_text_add_number(target, value->number);
  }
}

/** What is left to read. */
typedef struct reader {
  const char *next;
  const char *end;
  int depth;
} reader;

static void skip_blanks(reader *reader) {
  while (reader->next < reader->end && *reader->next && strchr(" \t\r\n", *reader->next)) {
    ++reader->next;
  }
}

/** Takes a character when it is the next one. */
static bool take(reader *reader, char character) {
  if (reader->next == reader->end || *reader->next != character) return false;
  ++reader->next;
  return true;
}

static bool take_word(reader *reader, const char *word) {
  const size_t length = strlen(word);
  if ((size_t)(reader->end - reader->next) < length) return false;
  if (memcmp(reader->next, word, length) != 0) return false;
  reader->next += length;
  return true;
}

/** The four digits of an escape; -1 when they are none. */
static long take_hex(reader *reader) {
  long number = 0;
  for (int count = 0; count < 4; ++count) {
    if (reader->next == reader->end) return -1;
    const char digit = *reader->next++;
    if (digit >= '0' && digit <= '9') number = number * 16 + (digit - '0');
    else if (digit >= 'a' && digit <= 'f') number = number * 16 + (digit - 'a' + 10);
    else if (digit >= 'A' && digit <= 'F') number = number * 16 + (digit - 'A' + 10);
    else return -1;
  }
  return number;
}

/** Reads what follows a backslash; false when it is no escape. */
static bool read_escape(reader *reader, vc_text *target) {
  static const char names[] = "\"\\/bfnrt";
  static const char characters[] = "\"\\/\b\f\n\r\t";
  if (reader->next == reader->end || *reader->next == '\0') return false;
  const char name = *reader->next++;
  if (name != 'u') {
    const char *found = strchr(names, name);
    if (found) vc_text_append(target, characters + (found - names), 1);
    return found != NULL;
  }
  long unit = take_hex(reader);
  if (unit < 0) return false;
  if (unit >= 0xD800 && unit < 0xDC00) {
    const char *after = reader->next;
    const long low = take_word(reader, "\\u") ? take_hex(reader) : -1;
    if (low >= 0xDC00 && low < 0xE000) {
      unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    } else {
      reader->next = after;
      unit = 0xFFFD;
    }
  } else if ((unit >= 0xDC00 && unit < 0xE000) || unit == 0) {
    unit = 0xFFFD;
  }
  vc_text_add_code_point(target, (uint32_t)unit);
  return true;
}

/** Reads what follows a quotation mark, to the other; NULL when that is no string. */
static char *read_text(reader *reader) {
  vc_text text = {0};
  while (reader->next < reader->end) {
    uint32_t code_point;
    if (take(reader, '"')) return vc_text_take(&text);
    if (take(reader, '\\')) {
      if (!read_escape(reader, &text)) break;
      continue;
    }
    if ((unsigned char)*reader->next < ' ') break;
    const size_t length =
        vc_character(reader->next, (size_t)(reader->end - reader->next), &code_point);
    if (length > 0) vc_text_append(&text, reader->next, length);
    else vc_text_add_code_point(&text, 0xFFFD);
    reader->next += length > 0 ? length : 1;
  }
  vc_text_free(&text);
  return NULL;
}

static size_t skip_digits(reader *reader) {
  const char *from = reader->next;
  while (reader->next < reader->end && *reader->next >= '0' && *reader->next <= '9') {
    ++reader->next;
  }
  return (size_t)(reader->next - from);
}

/** Tells whether a whole number fits, and keeps it. */
static bool keep_integer(vc_json *value) {
  const bool negative = value->text[0] == '-';
  long long number = 0;
  for (const char *digit = value->text + negative; *digit; ++digit) {
    const int next = negative ? -(*digit - '0') : *digit - '0';
    /* 922337203685477580 is a tenth of the greatest. */
    if (number > 922337203685477580 || number < -922337203685477580) return false;
    if (number == 922337203685477580 && next > 7) return false;
    if (number == -922337203685477580 && next < -8) return false;
    number = number * 10 + next;
  }
  value->integer = number;
  return true;
}

static vc_json *read_number(reader *reader) {
  const char *from = reader->next;
  bool whole = true;
  take(reader, '-');
  if (!take(reader, '0') && skip_digits(reader) == 0) return NULL;
  if (take(reader, '.')) {
    whole = false;
    if (skip_digits(reader) == 0) return NULL;
  }
  if (take(reader, 'e') || take(reader, 'E')) {
    whole = false;
    if (!take(reader, '+')) take(reader, '-');
    if (skip_digits(reader) == 0) return NULL;
  }
  vc_text text = {0};
  vc_text_append(&text, from, (size_t)(reader->next - from));
  vc_json *value = text.failed ? NULL : vc_json_new(VC_NUMBER);
  if (!value) {
    vc_text_free(&text);
    return NULL;
  }
  value->text = vc_text_take(&text);
  value->number = vc_number_of(value->text);
  if (whole && keep_integer(value)) value->kind = VC_INTEGER;
  return value;
}

static vc_json *read_value(reader *reader);

static vc_json *read_member(reader *reader) {
  skip_blanks(reader);
  char *name = take(reader, '"') ? read_text(reader) : NULL;
  if (!name) return NULL;
  skip_blanks(reader);
  vc_json *value = take(reader, ':') ? read_value(reader) : NULL;
  if (value) value->name = name;
  else free(name);
  return value;
}

/** Reads what follows the opening bracket of an array or object. */
static vc_json *read_inner(reader *reader, vc_kind kind, char closing) {
  vc_json *value = reader->depth < VC_MAX_DEPTH ? vc_json_new(kind) : NULL;
  if (!value) return NULL;
  ++reader->depth;
  skip_blanks(reader);
  bool done = take(reader, closing);
  while (!done) {
    vc_json *inner = kind == VC_OBJECT ? read_member(reader) : read_value(reader);
    skip_blanks(reader);
    done = take(reader, closing);
    if (!inner || (!done && !take(reader, ','))) {
      vc_json_free(inner);
      vc_json_free(value);
      return NULL;
    }
    vc_json_push(value, inner);
  }
  --reader->depth;
  return value;
}

static vc_json *read_value(reader *reader) {
  skip_blanks(reader);
  if (take(reader, '{')) return read_inner(reader, VC_OBJECT, '}');
  if (take(reader, '[')) return read_inner(reader, VC_ARRAY, ']');
  if (take_word(reader, "null")) return vc_json_new(VC_NULL);
  if (take_word(reader, "true")) return vc_json_boolean(true);
  if (take_word(reader, "false")) return vc_json_boolean(false);
  if (!take(reader, '"')) return read_number(reader);
  char *text = read_text(reader);
  vc_json *value = text ? vc_json_new(VC_STRING) : NULL;
  if (value) value->text = text;
  else free(text);
  return value;
}

vc_json *vc_json_parse(const char *bytes, size_t length) {
  reader reader = {bytes, bytes + length, 0};
  vc_json *value = read_value(&reader);
  skip_blanks(&reader);
  if (value && reader.next == reader.end) return value;
  vc_json_free(value);
  return NULL;
}
