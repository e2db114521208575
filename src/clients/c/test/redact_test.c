/* Finds a secret in each form in which a server gives it back. */

#include "redact.h"

#include <stdint.h>

#include "expect.h"

static void becomes(const char *secret, const char *text, const char *wanted) {
  vc_secrets secrets = {0};
  EXPECT(vc_secrets_add(&secrets, secret));
  char *clear = vc_redact(text, strlen(text), &secrets, SIZE_MAX);
  EXPECT_TEXT(clear, wanted);
  free(clear);
  vc_secrets_free(&secrets);
}

static void finds_other_forms(void) {
  static const char *const forms[] = {
      "anna@example.com",
      "ANNA@Example.COM",
      "anna%40example.com",
      "%61%6E%6e%61%40example%2Ecom",
      "anna&#64;example&#46;com",
      "anna&#x40;example.com",
      "anna\\u0040example.com",
      "\\u0061nna@example\\.com",
  };
  for (size_t index = 0; index < sizeof forms / sizeof *forms; ++index) {
    char text[256];
    snprintf(text, sizeof text, "<p>%s</p>", forms[index]);
    becomes("anna@example.com", text, "<p>***</p>");
  }
  becomes("J\xC3\xB6rg@x.de", "j%C3%96RG@X.DE!", "***!");
  becomes("a&b<c>d", "a&amp;b&lt;c&gt;d", "***");
  becomes("100%25off", "100%25off 100%2525off", "*** ***");
  becomes("a\"b\\c/d", "a\\\"b\\\\c\\/d", "***");
}

static void finds_digits_with_signs_between(void) {
  becomes("13800000000", "(138) 0000-0000 is wrong", "(*** is wrong");
  becomes("13800000000", "+86 138.0000.0000", "+86 ***");
  becomes("13800000000", "138%200000%200000", "***");
  becomes("13800000000", "138 0000 0001", "138 0000 0001");
}

static void finds_what_was_cut_off(void) {
  becomes("anna@example.com", "to anna@exam", "to ***");
  becomes("anna@example.com", "to anna%4", "to ***");
  becomes("anna@example.com", "to anna&#6", "to ***");
  becomes("anna@example.com", "to anna\\u00", "to ***");
  becomes("anna@example.com", "to ann", "to ann");
  becomes("anna@example.com", "anna@exam is not it", "anna@exam is not it");
}

static void leaves_short_ones(void) {
  becomes("abc", "abcabc", "abcabc");
  becomes("abcd", "abcd abcdabcd", "*** ******");
}

static void keeps_to_the_limit(void) {
  vc_secrets secrets = {0};
  EXPECT(vc_secrets_add(&secrets, "secret"));
  char *clear = vc_redact("ab\xC3\xA9secretxyz", 13, &secrets, 5);
  EXPECT_TEXT(clear, "ab\xC3\xA9**");
  free(clear);
  vc_secrets_free(&secrets);
}

/** What repeats itself is where a search may take long: this must not. */
static void is_quick(void) {
  static char text[65536];
  static char secret[5001];
  memset(text, 'a', sizeof text);
  memset(secret, 'a', sizeof secret - 2);
  secret[sizeof secret - 2] = 'b';
  vc_secrets secrets = {0};
  EXPECT(vc_secrets_add(&secrets, secret));
  char *clear = vc_redact(text, sizeof text, &secrets, 256);
  EXPECT(clear != NULL);
  free(clear);
  vc_secrets_free(&secrets);
}

int main(void) {
  finds_other_forms();
  finds_digits_with_signs_between();
  finds_what_was_cut_off();
  leaves_short_ones();
  keeps_to_the_limit();
  is_quick();
  return 0;
}
