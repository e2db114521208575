#include "text.h"

#include <stdlib.h>
#include <string.h>

/** Shorter ones are no secret, and would tear ordinary words apart. */
#define MIN_SECRET_LENGTH 3

void text_append(text *target, const char *bytes, size_t length) {
  if (target->failed) return;
  char *longer = realloc(target->data, target->length + length + 1);
  if (!longer) {
    target->failed = 1;
    return;
  }
  if (length > 0) memcpy(longer + target->length, bytes, length);
  target->data = longer;
  target->length += length;
  longer[target->length] = '\0';
}

void text_add(text *target, const char *more) { text_append(target, more, strlen(more)); }

void text_free(text *target) {
  free(target->data);
  memset(target, 0, sizeof *target);
}

size_t character_length(const char *bytes, size_t length) {
  const unsigned char *byte = (const unsigned char *)bytes;
  if (length == 0) return 0;
  const unsigned lead = byte[0];
  size_t size = 0;
  if (lead < 0x80) size = 1;
  else if (lead >= 0xC2 && lead < 0xE0) size = 2;
  else if (lead >= 0xE0 && lead < 0xF0) size = 3;
  else if (lead >= 0xF0 && lead < 0xF5) size = 4;
  if (size == 0 || size > length) return 0;
  for (size_t index = 1; index < size; ++index) {
    if ((byte[index] & 0xC0) != 0x80) return 0;
  }
  const int overlong = (lead == 0xE0 && byte[1] < 0xA0) || (lead == 0xF0 && byte[1] < 0x90);
  const int surrogate = lead == 0xED && byte[1] > 0x9F;
  const int too_high = lead == 0xF4 && byte[1] > 0x8F;
  return overlong || surrogate || too_high ? 0 : size;
}

long count_code_points(const char *value) {
  size_t left = strlen(value);
  long count = 0;
  while (left > 0) {
    const size_t length = character_length(value, left);
    if (length == 0) return -1;
    value += length;
    left -= length;
    ++count;
  }
  return count;
}

/** The length of the secret that bytes begin with, or 0. */
static size_t secret_length(const char *bytes, size_t length, const char *const *secrets) {
  for (; *secrets; ++secrets) {
    const size_t size = strlen(*secrets);
    if (size >= MIN_SECRET_LENGTH && size <= length && memcmp(bytes, *secrets, size) == 0) {
      return size;
    }
  }
  return 0;
}

char *cleared(const char *bytes, size_t length, const char *const *secrets, size_t limit) {
  static const char replacement[] = "[redacted]";
  text result = {0};
  size_t count = 0;
  text_add(&result, "");
  while (length > 0 && count < limit) {
    size_t size = secret_length(bytes, length, secrets);
    if (size > 0) {
      const size_t left = limit - count;
      const size_t part = left < sizeof replacement - 1 ? left : sizeof replacement - 1;
      text_append(&result, replacement, part);
      count += part;
    } else {
      size = character_length(bytes, length);
      text_append(&result, size > 0 ? bytes : "\xEF\xBF\xBD", size > 0 ? size : 3);
      size = size > 0 ? size : 1;
      ++count;
    }
    bytes += size;
    length -= size;
  }
  if (!result.failed) return result.data;
  text_free(&result);
  return NULL;
}
