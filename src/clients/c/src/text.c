#include "text.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void vc_text_append(vc_text *target, const char *bytes, size_t length) {
  if (target->failed) return;
  if (target->length + length >= target->capacity) {
    const size_t capacity = (target->length + length + 1) * 2;
    char *longer = realloc(target->data, capacity);
    if (!longer) {
      target->failed = true;
      return;
    }
    target->data = longer;
    target->capacity = capacity;
  }
  if (length > 0) memcpy(target->data + target->length, bytes, length);
  target->length += length;
  target->data[target->length] = '\0';
}

void vc_text_add(vc_text *target, const char *more) {
  if (more) vc_text_append(target, more, strlen(more));
}

void vc_text_add_integer(vc_text *target, long long number) {
  char digits[32];
  vc_text_append(target, digits, (size_t)snprintf(digits, sizeof digits, "%lld", number));
}

void vc_text_add_number(vc_text *target, double number) {
  char digits[40];
  for (int precision = 15; precision <= 17; ++precision) {
    snprintf(digits, sizeof digits, "%.*g", precision, number);
    if (strtod(digits, NULL) == number) break;
  }
  const char *point = localeconv()->decimal_point;
  char *found = *point && *point != '.' ? strstr(digits, point) : NULL;
  if (found) {
    *found = '.';
    memmove(found + 1, found + strlen(point), strlen(found + strlen(point)) + 1);
  }
  vc_text_add(target, digits);
}

void vc_text_add_code_point(vc_text *target, uint32_t code_point) {
  char bytes[4];
  size_t length = 0;
  if (code_point < 0x80) {
    bytes[length++] = (char)code_point;
  } else if (code_point < 0x800) {
    bytes[length++] = (char)(0xC0 | code_point >> 6);
    bytes[length++] = (char)(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    bytes[length++] = (char)(0xE0 | code_point >> 12);
    bytes[length++] = (char)(0x80 | (code_point >> 6 & 0x3F));
    bytes[length++] = (char)(0x80 | (code_point & 0x3F));
  } else {
    bytes[length++] = (char)(0xF0 | code_point >> 18);
    bytes[length++] = (char)(0x80 | (code_point >> 12 & 0x3F));
    bytes[length++] = (char)(0x80 | (code_point >> 6 & 0x3F));
    bytes[length++] = (char)(0x80 | (code_point & 0x3F));
  }
  vc_text_append(target, bytes, length);
}

void vc_text_free(vc_text *target) {
  free(target->data);
  memset(target, 0, sizeof *target);
}

char *vc_text_take(vc_text *target) {
  vc_text_append(target, "", 0);
  if (target->failed) vc_text_free(target);
  char *taken = target->data;
  memset(target, 0, sizeof *target);
  return taken;
}

char *vc_copy(const char *value) {
  if (!value) return NULL;
  const size_t size = strlen(value) + 1;
  char *same = malloc(size);
  return same ? memcpy(same, value, size) : NULL;
}

size_t vc_character(const char *bytes, size_t length, uint32_t *code_point) {
  if (length == 0) return 0;
  const unsigned char *byte = (const unsigned char *)bytes;
  const uint32_t lead = byte[0];
  *code_point = lead;
  if (lead < 0x80) return 1;
  size_t size = 0;
  if (lead >= 0xC2 && lead < 0xE0) size = 2;
  else if (lead >= 0xE0 && lead < 0xF0) size = 3;
  else if (lead >= 0xF0 && lead < 0xF5) size = 4;
  if (size == 0 || size > length) return 0;
  *code_point = lead & (0x7FU >> size);
  for (size_t index = 1; index < size; ++index) {
    if ((byte[index] & 0xC0) != 0x80) return 0;
    *code_point = *code_point << 6 | (byte[index] & 0x3FU);
  }
  static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = *code_point >= 0xD800 && *code_point < 0xE000;
  return *code_point < smallest[size] || surrogate || *code_point > 0x10FFFF ? 0 : size;
}

long long vc_count_code_points(const char *value) {
  size_t left = strlen(value);
  uint32_t code_point;
  long long count = 0;
  while (left > 0) {
    const size_t length = vc_character(value, left, &code_point);
    if (length == 0) return -1;
    value += length;
    left -= length;
    ++count;
  }
  return count;
}

double vc_number_of(const char *text) {
  char *end = NULL;
  const double number = strtod(text, &end);
  const char *point = localeconv()->decimal_point;
  if (*end != '.' || strcmp(point, ".") == 0) return number;
  vc_text local = {0};
  vc_text_append(&local, text, (size_t)(end - text));
  vc_text_add(&local, point);
  vc_text_add(&local, end + 1);
  const double read = local.failed ? number : strtod(local.data, NULL);
  vc_text_free(&local);
  return read;
}

bool vc_same_letters(const char *bytes, const char *other, size_t length) {
  for (size_t index = 0; index < length; ++index) {
    const char a = bytes[index];
    const char b = other[index];
    const char lower_a = a >= 'A' && a <= 'Z' ? (char)(a | 0x20) : a;
    const char lower_b = b >= 'A' && b <= 'Z' ? (char)(b | 0x20) : b;
    if (lower_a != lower_b) return false;
  }
  return true;
}
