#include "redact.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

/** In characters; shorter ones are no secret, and would tear ordinary words apart. */
#define MIN_SECRET_LENGTH 4

/** At how many places a secret may go on; more would need a text that is written in two ways at once. */
#define MAX_PLACES 4

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
  } named[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
  for (size_t index = 0; index < sizeof named / sizeof *named; ++index) {
    const size_t size = strlen(named[index].text);
    if (size > length || !vc_same_letters(bytes, named[index].text, size)) continue;
    *code_point = named[index].code_point;
    return size;
  }
  if (length < 3 || bytes[1] != '#') return 0;
  const bool hex = bytes[2] == 'x' || bytes[2] == 'X';
  const size_t start = hex ? 3 : 2;
  const size_t digits = read_digits(bytes + start, length - start, hex ? 16 : 10, 8, code_point);
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

/** A character that is written in another form than itself: its length in the text, or 0. */
static size_t encoded_unit(const char *bytes, size_t length, uint32_t *code_point) {
  if (*bytes == '%') return percent_unit(bytes, length, code_point);
  if (*bytes == '&') return entity_unit(bytes, length, code_point);
  return *bytes == '\\' ? escape_unit(bytes, length, code_point) : 0;
}

/** Tells whether the text ends within a character that is written in another form. */
static bool is_cut_unit(const char *bytes, size_t length) {
  uint32_t ignored;
  /* The first bytes of a character, without its last ones. */
  if ((unsigned char)*bytes >= 0xC2 && length < 4) return vc_character(bytes, length, &ignored) == 0;
  if (length >= MAX_UNIT || *bytes == '\0' || !strchr("%&\\", *bytes)) return false;
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

static bool is_digits(const char *secret) {
  return secret[strspn(secret, "0123456789")] == '\0';
}

/** The places of a text at which a secret may go on, each once. */
typedef struct places {
  size_t at[MAX_PLACES];
  size_t count;
} places;

static void add_place(places *places, size_t at) {
  for (size_t index = 0; index < places->count; ++index) {
    if (places->at[index] == at) return;
  }
  if (places->count < MAX_PLACES) places->at[places->count++] = at;
}

/** Adds where the text goes on behind a character of the secret, in whatever form it is there. */
static void step(places *next, const char *bytes, size_t length, size_t at, uint32_t wanted,
                 bool digits) {
  while (at < length) {
    uint32_t found;
    const size_t encoded = encoded_unit(bytes + at, length - at, &found);
    if (encoded > 0 && small(found) == wanted) add_place(next, at + encoded);
    const bool gap = encoded > 0 && is_between_digits(found);
    const size_t plain = vc_character(bytes + at, length - at, &found);
    if (plain > 0 && small(found) == wanted) add_place(next, at + plain);
    if (!digits || (!gap && (plain == 0 || !is_between_digits(found)))) return;
    at += gap ? encoded : plain;
  }
}

/** How much of a text that secret is which it begins with; 0 when it does not begin with it. */
static size_t secret_at(const char *bytes, size_t length, const char *secret) {
  const bool digits = is_digits(secret);
  places now = {.at = {0}, .count = 1};
  const char *next = secret;
  for (size_t matched = 0; *next; ++matched) {
    uint32_t wanted;
    const size_t size = vc_character(next, strlen(next) < 4 ? strlen(next) : 4, &wanted);
    if (size == 0) return 0;
    places after = {.count = 0};
    for (size_t index = 0; index < now.count; ++index) {
      const size_t at = now.at[index];
      const bool ends = at == length || is_cut_unit(bytes + at, length - at);
      if (ends && matched >= MIN_SECRET_LENGTH) return length;
      step(&after, bytes, length, at, small(wanted), digits && matched > 0);
    }
    if (after.count == 0) return 0;
    now = after;
    next += size;
  }
  return now.at[0];
}

char *vc_redact(const char *bytes, size_t length, const vc_secrets *secrets, size_t limit) {
  static const char replacement[] = "***";
  vc_text result = {0};
  size_t at = 0;
  for (size_t count = 0; at < length && count < limit;) {
    size_t secret = 0;
    for (size_t index = 0; index < secrets->count; ++index) {
      const size_t size = secret_at(bytes + at, length - at, secrets->texts[index]);
      if (size > secret) secret = size;
    }
    uint32_t code_point;
    const size_t size = vc_character(bytes + at, length - at, &code_point);
    if (secret > 0) {
      const size_t left = limit - count < 3 ? limit - count : 3;
      vc_text_append(&result, replacement, left);
      count += left;
      at += secret;
      continue;
    }
    if (size > 0 && code_point != 0) vc_text_append(&result, bytes + at, size);
    else vc_text_add_code_point(&result, 0xFFFD);
    at += size > 0 ? size : 1;
    ++count;
  }
  return vc_text_take(&result);
}
