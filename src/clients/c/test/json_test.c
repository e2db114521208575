/* Reads and prints JSON, odd and deep. */

#include "json.h"

#include <limits.h>

#include "expect.h"

static vc_json *parse(const char *text) { return vc_json_parse(text, strlen(text)); }

static void prints(const char *text, const char *wanted) {
  vc_json *value = parse(text);
  vc_text printed = {0};
  EXPECT(value != NULL);
  vc_json_print(&printed, value);
  EXPECT_TEXT(printed.data, wanted);
  vc_text_free(&printed);
  vc_json_free(value);
}

static void refuses(const char *text) { EXPECT(parse(text) == NULL); }

static void reads_what_json_is(void) {
  prints(" {\"a\" : [1, -2.5e3, true, false, null, \"x\"] } ",
         "{\"a\":[1,-2.5e3,true,false,null,\"x\"]}");
  prints("\"\\\"\\\\\\/\\b\\u001f\"", "\"\\\"\\\\/\\u0008\\u001f\"");
  prints("\"\\uD83D\\uDE00\"", "\"\xF0\x9F\x98\x80\"");
  prints("[]", "[]");
  prints("{}", "{}");
}

static void refuses_what_it_is_not(void) {
  static const char *const texts[] = {
      "",      " ",     "{",      "[1,]",     "{\"a\":1,}", "{a:1}", "'a'",    "NaN", "01",  "1.",
      "+1",    ".5",    "1e",     "[1 2]",    "{\"a\" 1}",  "tru",   "\"a",    "-",   "\"\n\"", "1 1",
      "\"\\x\"", "\"\\u12\"", "{\"a\":}", "// x\n1", "[1]]",     "\"\\", "{\"\\", "\xEF\xBB\xBF"};
  for (size_t index = 0; index < sizeof texts / sizeof *texts; ++index) refuses(texts[index]);
}

static void keeps_whole_numbers_exactly(void) {
  vc_json *value = parse("[9223372036854775807,-9223372036854775808,9223372036854775808]");
  EXPECT(value->first->kind == VC_INTEGER && value->first->integer == LLONG_MAX);
  EXPECT(value->first->next->kind == VC_INTEGER && value->first->next->integer == LLONG_MIN);
  EXPECT(value->last->kind == VC_NUMBER);
  vc_json_free(value);
  prints("9223372036854775808", "9223372036854775808");
}

static void takes_the_last_of_two_names(void) {
  vc_json *value = parse("{\"a\":1,\"b\":2,\"a\":3}");
  EXPECT(vc_json_get(value, "a")->integer == 3);
  vc_json_free(value);
}

static void replaces_what_no_text_can_hold(void) {
  prints("\"a\\u0000b\"", "\"a\xEF\xBF\xBD" "b\"");
  prints("\"\\uD83D\"", "\"\xEF\xBF\xBD\"");
  prints("\"\\uDE00x\"", "\"\xEF\xBF\xBDx\"");
  prints("\"\xFFx\xC3\"", "\"\xEF\xBF\xBDx\xEF\xBF\xBD\"");
  const char with_null[] = "\"a\0b\"";
  EXPECT(vc_json_parse(with_null, sizeof with_null - 1) == NULL);
}

static void refuses_what_is_too_deep(void) {
  char deep[2 * 40000 + 1];
  for (int levels = VC_MAX_DEPTH - 1; levels <= 40000; levels += levels < VC_MAX_DEPTH + 1 ? 1 : 39000) {
    memset(deep, '[', (size_t)levels);
    memset(deep + levels, ']', (size_t)levels);
    vc_json *value = vc_json_parse(deep, (size_t)levels * 2);
    EXPECT((value != NULL) == (levels <= VC_MAX_DEPTH));
    vc_json_free(value);
  }
}

static void changes_objects(void) {
  vc_json *object = vc_json_new(VC_OBJECT);
  vc_text printed = {0};
  vc_json_put(object, "a", vc_json_string("x"));
  vc_json_put(object, "b", vc_json_integer(1));
  vc_json_put(object, "a", vc_json_number(0.1));
  vc_json_remove(object, "b");
  vc_json_put(object, "c", vc_json_boolean(true));
  vc_json *copy = vc_json_copy(object);
  vc_json_free(object);
  vc_json_print(&printed, copy);
  EXPECT_TEXT(printed.data, "{\"a\":0.1,\"c\":true}");
  vc_text_free(&printed);
  vc_json_put(copy, "d", NULL);
  EXPECT(copy->failed);
  vc_json_free(copy);
}

/** Every beginning of a text, and every text with one byte changed, ends in a value or in none. */
static void survives_what_is_broken(void) {
  static const char whole[] = "{\"a\":[1,-2.5e3,{\"b\":\"\\uD83D\\uDE00\\n\xC3\xA9\"}],\"c\":null}";
  char text[sizeof whole];
  for (size_t length = 0; length < sizeof whole; ++length) vc_json_free(vc_json_parse(whole, length));
  for (size_t at = 0; at < sizeof whole - 1; ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      memcpy(text, whole, sizeof whole);
      text[at] = (char)byte;
      vc_json_free(vc_json_parse(text, sizeof whole - 1));
    }
  }
}

int main(void) {
  reads_what_json_is();
  refuses_what_it_is_not();
  keeps_whole_numbers_exactly();
  takes_the_last_of_two_names();
  replaces_what_no_text_can_hold();
  refuses_what_is_too_deep();
  changes_objects();
  survives_what_is_broken();
  return 0;
}
