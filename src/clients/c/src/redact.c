#include "redact.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

/** In characters; shorter ones are no secret, and would tear ordinary words apart. */
#define MIN_SECRET_LENGTH 4

/** In characters: so much of a secret that is cut off within a text must be there. */
#define BEGINNING 8

/** The longest form of one character: twelve bytes of a percent-encoded one. */
#define MAX_UNIT 12

int vc_secrets_add(vc_secrets *secrets, const char *secret) {
  if (!secret) return 1;
  const long long length = vc_count_code_points(secret);
  if (length >= 0 ? length < MIN_SECRET_LENGTH : strlen(secret) < MIN_SECRET_LENGTH) return 1;
  if (secrets->count == secrets->capacity) {
    const size_t capacity = secrets->capacity * 2 + 4;
    char **more = realloc(secrets->texts, capacity * sizeof *more);
    if (!more) return 0;
    secrets->texts = more;
    secrets->capacity = capacity;
  }
  char *copy = vc_copy(secret);
  if (copy) secrets->texts[secrets->count++] = copy;
  return copy != NULL;
}

void vc_secrets_free(vc_secrets *secrets) {
  for (size_t index = 0; index < secrets->count; ++index) free(secrets->texts[index]);
  free(secrets->texts);
  memset(secrets, 0, sizeof *secrets);
}

static int hex_digit(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

/** Reads digits of a base; the number of them, 0 when the number is too large. */
static size_t read_digits(const char *bytes, size_t length, int base, size_t most, uint32_t *number) {
  size_t count = 0;
  *number = 0;
  while (count < length && count < most) {
    const int digit = hex_digit(bytes[count]);
    if (digit < 0 || digit >= base) break;
    *number = *number * (uint32_t)base + (uint32_t)digit;
    if (*number > 0x10FFFF) return 0;
    ++count;
  }
  return count;
}

/** A character of percent-encoded UTF-8: its length in the text, or 0. */
static size_t percent_unit(const char *bytes, size_t length, uint32_t *code_point) {
  char decoded[4];
  size_t count = 0;
  uint32_t byte;
  while (count < 4 && count * 3 + 2 < length && bytes[count * 3] == '%' &&
         read_digits(bytes + count * 3 + 1, 2, 16, 2, &byte) == 2) {
    decoded[count++] = (char)byte;
    const size_t size = vc_character(decoded, count, code_point);
    if (size > 0) return count * 3;
  }
  return 0;
}

/** A character written as an HTML entity: its length in the text, or 0. */
static size_t entity_unit(const char *bytes, size_t length, uint32_t *code_point) {
  static const struct {
    const char *text;
    uint32_t code_point;
  } named[] = {{"&amp;", '&'},    {"&lt;", '<'},     {"&gt;", '>'},     {"&quot;", '"'},
               {"&apos;", '\''},  {"&nbsp;", 0xA0},  {"&commat;", '@'}, {"&period;", '.'},
               {"&lowbar;", '_'}, {"&plus;", '+'},   {"&equals;", '='}, {"&sol;", '/'}};
  for (size_t index = 0; index < sizeof named / sizeof *named; ++index) {
    const size_t size = strlen(named[index].text);
    if (size > length || !vc_same_letters(bytes, named[index].text, size)) continue;
    *code_point = named[index].code_point;
    return size;
  }
  if (length < 3 || bytes[1] != '#') return 0;
  const bool hex = bytes[2] == 'x' || bytes[2] == 'X';
  const size_t start = hex ? 3 : 2;
  const size_t digits = read_digits(bytes + start, length - start, hex ? 16 : 10, 9, code_point);
  if (digits == 0) return 0;
  const size_t end = start + digits;
  return end < length && bytes[end] == ';' ? end + 1 : end;
}

/** A character written as a JSON escape: its length in the text, or 0. */
static size_t escape_unit(const char *bytes, size_t length, uint32_t *code_point) {
  if (length < 2) return 0;
  uint32_t low;
  if (bytes[1] != 'u') {
    static const char names[] = "bfnrt";
    static const char characters[] = "\b\f\n\r\t";
    const char *name = bytes[1] ? strchr(names, bytes[1]) : NULL;
    if (!name) {
      const size_t size = vc_character(bytes + 1, length - 1, code_point);
      return size > 0 ? size + 1 : 0;
    }
    *code_point = (uint32_t)characters[name - names];
    return 2;
  }
  if (read_digits(bytes + 2, length - 2, 16, 4, code_point) != 4) return 0;
  if (*code_point < 0xD800 || *code_point >= 0xDC00) return 6;
  if (length < 12 || bytes[6] != '\\' || bytes[7] != 'u') return 6;
  if (read_digits(bytes + 8, 4, 16, 4, &low) != 4 || low < 0xDC00 || low >= 0xE000) return 6;
  *code_point = 0x10000 + ((*code_point - 0xD800) << 10) + (low - 0xDC00);
  return 12;
}

/** The signs that begin another form of a character; a reading is a set of them. */
static const char signs[] = "%&\\";

/** The number of sets of signs. */
#define READINGS 8

/** The set that holds one sign, or 0 for what is no sign. */
static unsigned set_of(char byte) {
  const char *sign = byte ? strchr(signs, byte) : NULL;
  return sign ? 1u << (sign - signs) : 0;
}

/** A character that is written in another form than itself: its length in the text, or 0. */
static size_t encoded_unit(const char *bytes, size_t length, uint32_t *code_point) {
  if (*bytes == '%') return percent_unit(bytes, length, code_point);
  return *bytes == '&' ? entity_unit(bytes, length, code_point) : escape_unit(bytes, length, code_point);
}

/** Tells whether the text ends within a character that is written in another form. */
static bool is_cut_unit(const char *bytes, size_t length) {
  uint32_t ignored;
  /* The first bytes of a character, without its last ones. */
  if ((unsigned char)*bytes >= 0xC2 && length < 4) return vc_character(bytes, length, &ignored) == 0;
  if (length >= MAX_UNIT || set_of(*bytes) == 0) return false;
  for (size_t index = 1; index < length; ++index) {
    const char byte = bytes[index];
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    const bool digit = byte >= '0' && byte <= '9';
    if (!letter && !digit && (byte == '\0' || !strchr("%#\\", byte))) return false;
  }
  return true;
}

/** The small letter of a capital one: Latin, Greek and Cyrillic. */
static uint32_t small(uint32_t letter) {
  if (letter >= 'A' && letter <= 'Z') return letter + 0x20;
  if (letter < 0xC0) return letter;
  if (letter <= 0xDE && letter != 0xD7) return letter + 0x20;
  if (letter >= 0x100 && letter < 0x138) return letter | 1;
  if (letter >= 0x14A && letter < 0x178) return letter | 1;
  if ((letter >= 0x139 && letter < 0x149) || (letter >= 0x179 && letter < 0x17F)) {
    return letter + (letter & 1);
  }
  if (letter >= 0x391 && letter <= 0x3A9) return letter + 0x20;
  if (letter >= 0x400 && letter < 0x410) return letter + 0x50;
  return letter >= 0x410 && letter < 0x430 ? letter + 0x20 : letter;
}

/** What people put between the digits of a number. */
static bool is_between_digits(uint32_t character) {
  if (character > 0x7F) return character == 0xA0 || (character >= 0x2010 && character <= 0x2015);
  return character != 0 && strchr(" \t-.()[]/+", (char)character) != NULL;
}

/** A character of a text, and where it is written. */
typedef struct unit {
  uint32_t value;
  size_t start;
  size_t end;
} unit;

/** What a byte stands for that is no part of a character: no code point is it. */
static uint32_t stray(char byte) { return 0x110000 + (unsigned char)byte; }

/**
 * Reads a text into units, as many as it has bytes at most.
 *
 * @param reading the signs that begin another form of a character; the others are themselves
 * @return the number of units
 */
static size_t read_units(const char *bytes, size_t length, unsigned reading, unit *units) {
  size_t count = 0;
  for (size_t at = 0; at < length; at = units[count++].end) {
    uint32_t value = 0;
    size_t size = 0;
    if (set_of(bytes[at]) & reading) size = encoded_unit(bytes + at, length - at, &value);
    if (size == 0) size = vc_character(bytes + at, length - at, &value);
    if (size == 0) value = stray(bytes[at]);
    units[count] = (unit){small(value), at, at + (size > 0 ? size : 1)};
  }
  return count;
}

/** Drops what may stand between the digits of a number; the number of units that are left. */
static size_t drop_between_digits(unit *units, size_t count) {
  size_t left = 0;
  for (size_t index = 0; index < count; ++index) {
    if (!is_between_digits(units[index].value)) units[left++] = units[index];
  }
  return left;
}

/** A text that is searched: for each byte where the secrets that start there end, or 0. */
typedef struct found {
  const char *bytes;
  size_t length;
  size_t *ends;
} found;

static void add_found(found *found, size_t start, size_t end) {
  if (found->ends[start] < end) found->ends[start] = end;
}

/**
 * A secret in small letters, and for each length of its start how much of it that start ends with.
 * `enough` of it must be there when it is cut off; nothing stands between the digits of a number.
 */
typedef struct pattern {
  unit *units;
  size_t *borders;
  size_t length;
  size_t enough;
  bool digits;
} pattern;

static void pattern_free(pattern *pattern) {
  free(pattern->units);
  free(pattern->borders);
}

/** Tells whether a secret is a number, whose digits alone are then left of it. */
static bool is_number(pattern *pattern) {
  size_t digits = 0;
  for (size_t index = 0; index < pattern->length; ++index) {
    const uint32_t value = pattern->units[index].value;
    if (value >= '0' && value <= '9') ++digits;
    else if (!is_between_digits(value)) return false;
  }
  if (digits < MIN_SECRET_LENGTH) return false;
  pattern->length = drop_between_digits(pattern->units, pattern->length);
  return true;
}

static bool pattern_make(pattern *pattern, const char *secret) {
  const size_t size = strlen(secret);
  pattern->units = malloc(size * sizeof *pattern->units);
  pattern->borders = calloc(size + 1, sizeof *pattern->borders);
  if (!pattern->units || !pattern->borders) return false;
  pattern->length = read_units(secret, size, 0, pattern->units);
  pattern->digits = is_number(pattern);
  pattern->enough = BEGINNING;
  for (size_t index = pattern->length; index-- > 0;) {
    if (pattern->units[index].value == '@') pattern->enough = index + 2 > BEGINNING ? index + 2 : BEGINNING;
  }
  if (pattern->enough > pattern->length) pattern->enough = pattern->length;
  size_t border = 0;
  for (size_t index = 1; index < pattern->length; ++index) {
    const uint32_t value = pattern->units[index].value;
    while (border > 0 && pattern->units[border].value != value) border = pattern->borders[border];
    if (pattern->units[border].value == value) ++border;
    pattern->borders[index + 1] = border;
  }
  return true;
}

/**
 * Adds each place where a secret stands, by the algorithm of Knuth, Morris and Pratt: a text that nearly
 * holds a long secret many times takes no longer than another. The secret may be cut off.
 */
static void search(const pattern *pattern, const unit *units, size_t count, found *found) {
  size_t matched = 0;
  for (size_t index = 0; index <= count; ++index) {
    const size_t at = index < count ? units[index].start : found->length;
    const bool ends = at == found->length || is_cut_unit(found->bytes + at, found->length - at);
    if (ends && matched >= MIN_SECRET_LENGTH) {
      add_found(found, units[index - matched].start, found->length);
    }
    if (index == count) return;
    const uint32_t value = units[index].value;
    while (matched > 0 && pattern->units[matched].value != value) matched = pattern->borders[matched];
    if (pattern->units[matched].value == value) ++matched;
    if (matched >= pattern->enough) add_found(found, units[index + 1 - matched].start, units[index].end);
    if (matched == pattern->length) matched = pattern->borders[matched];
  }
}

/** Searches a text for all secrets, read in each way in which a server may have written them. */
static bool search_all(const pattern *patterns, size_t count, found *found) {
  unsigned present = 0;
  for (size_t at = 0; at < found->length; ++at) present |= set_of(found->bytes[at]);
  unit *units = malloc(found->length * sizeof *units);
  if (!units) return false;
  for (unsigned reading = 0; reading < READINGS; ++reading) {
    if ((reading & present) != reading) continue;
    size_t length = read_units(found->bytes, found->length, reading, units);
    for (size_t index = 0; index < count; ++index) {
      if (!patterns[index].digits) search(&patterns[index], units, length, found);
    }
    length = drop_between_digits(units, length);
    for (size_t index = 0; index < count; ++index) {
      if (patterns[index].digits) search(&patterns[index], units, length, found);
    }
  }
  free(units);
  return true;
}

/** The text with `***` in place of what was found; what overlaps is one. */
static char *replace(const found *found, size_t limit) {
  vc_text result = {0};
  size_t hidden = 0;
  for (size_t at = 0, count = 0; at < found->length && count < limit;) {
    if (at >= hidden && found->ends[at] > 0) {
      const size_t left = limit - count < 3 ? limit - count : 3;
      vc_text_append(&result, "***", left);
      count += left;
    }
    if (found->ends[at] > hidden) hidden = found->ends[at];
    if (at < hidden) {
      ++at;
      continue;
    }
    uint32_t code_point;
    const size_t size = vc_character(found->bytes + at, found->length - at, &code_point);
    if (size > 0 && code_point != 0) vc_text_append(&result, found->bytes + at, size);
    else vc_text_add_code_point(&result, 0xFFFD);
    at += size > 0 ? size : 1;
    ++count;
  }
  return vc_text_take(&result);
}

char *vc_redact(const char *bytes, size_t length, const vc_secrets *secrets, size_t limit) {
  found found = {.bytes = bytes, .length = length, .ends = calloc(length + 1, sizeof *found.ends)};
  pattern *patterns = calloc(secrets->count + 1, sizeof *patterns);
  bool searched = found.ends && patterns;
  for (size_t index = 0; searched && index < secrets->count; ++index) {
    searched = pattern_make(&patterns[index], secrets->texts[index]);
  }
  if (searched && length > 0 && secrets->count > 0) {
    searched = search_all(patterns, secrets->count, &found);
  }
  char *clear = searched ? replace(&found, limit) : NULL;
  for (size_t index = 0; patterns && index < secrets->count; ++index) pattern_free(&patterns[index]);
  free(patterns);
  free(found.ends);
  return clear;
}
