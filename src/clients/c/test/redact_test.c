/* Finds a secret in each form in which a server gives it back. */

#include "redact.h"

#include <stdint.h>
#include <time.h>

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
  becomes("a_1+2=3/4@x.com", "a&lowbar;1&plus;2&equals;3&sol;4&commat;x&period;com", "***");
  becomes("100%25off", "100%25off 100%2525off", "*** ***");
  becomes("a\"b\\c/d", "a\\\"b\\\\c\\/d", "***");
}

static void finds_digits_with_signs_between(void) {
  becomes("13800000000", "(138) 0000-0000 is wrong", "(*** is wrong");
  becomes("13800000000", "+86 138.0000.0000", "+86 ***");
  becomes("13800000000", "138%200000%200000", "***");
  becomes("13800000000", "138+0000+0000", "***");
  becomes("13800000000", "138&nbsp;0000&nbsp;0000", "***");
  becomes("13800000000", "138 0000 1000", "138 0000 1000");
}

static void finds_digits_of_numbers_with_signs(void) {
  static const char *const secrets[] = {"138-0000-0000", "138 0000 0000", "+13800000000"};
  for (size_t index = 0; index < sizeof secrets / sizeof *secrets; ++index) {
    becomes(secrets[index], "to 13800000000!", "to ***!");
    becomes(secrets[index], "to 138.0000.0000!", "to ***!");
  }
  becomes("138-0000-0000", "to 138-0000-0000!", "to ***!");
  becomes("1-2-3", "to 123!", "to 123!");
}

static void finds_what_was_cut_off(void) {
  becomes("anna@example.com", "to anna@exam", "to ***");
  becomes("anna@example.com", "to anna%4", "to ***");
  becomes("anna@example.com", "to anna&#6", "to ***");
  becomes("anna@example.com", "to anna\\u00", "to ***");
  becomes("anna@example.com", "to ann", "to ann");
  becomes("13800000000", "to 138-0000-", "to ***");
  becomes("anna@example.com", "anna@ex is not it", "anna@ex is not it");
}

static void finds_what_was_cut_off_within(void) {
  static const char *const token = "tok-SECRET/0123+456==";
  becomes(token, "token tok-SECRET/0123+4... is bad", "token ***... is bad");
  becomes(token, "tok-SECR, tok-SEC and more", "***, tok-SEC and more");
  becomes("anna@example.com", "anna%40exam is it", "*** is it");
  becomes("a.long.name@x.com", "a.long.name@x, a.long.name@ and more", "***, a.long.name@ and more");
  becomes("abababab-c123", "ababababab-c12 and more", "*** and more");
  becomes("13800000000", "138 0000 0001", "***1");
}

static void leaves_short_ones(void) {
  becomes("abc", "abcabc", "abcabc");
  becomes("abcd", "abcd abcdabcd", "*** ******");
  becomes("aaaa", "aaaaaa b", "*** b");
}

static void keeps_to_the_limit(void) {
  vc_secrets secrets = {0};
  EXPECT(vc_secrets_add(&secrets, "secret"));
  char *clear = vc_redact("ab\xC3\xA9secretxyz", 13, &secrets, 5);
  EXPECT_TEXT(clear, "ab\xC3\xA9**");
  free(clear);
  vc_secrets_free(&secrets);
}

/** In seconds of the processor: far above what it takes, and far below what comparing at every place does. */
#define QUICK 5

static void is_quick_in(const char *text, size_t length, const char *secret, const char *wanted) {
  vc_secrets secrets = {0};
  EXPECT(vc_secrets_add(&secrets, secret));
  const clock_t begin = clock();
  char *clear = vc_redact(text, length, &secrets, SIZE_MAX);
  EXPECT(clock() - begin < (clock_t)QUICK * CLOCKS_PER_SEC);
  EXPECT(clear != NULL);
  if (wanted) EXPECT_TEXT(clear, wanted);
  free(clear);
  vc_secrets_free(&secrets);
}

/** What repeats itself is where a search may take long: this must not. */
static void is_quick(void) {
  static char text[65536];
  static char secret[5001];
  memset(text, 'a', sizeof text);
  memset(secret, 'a', sizeof secret - 1);
  is_quick_in(text, sizeof text, secret, "***");
  secret[sizeof secret - 2] = 'b';
  is_quick_in(text, sizeof text, secret, NULL);
  for (size_t index = 0; index < sizeof text; ++index) text[index] = "%61&#97;\\u0061a"[index % 15];
  is_quick_in(text, sizeof text, secret, NULL);
  memset(text, '0', sizeof text);
  is_quick_in(text, sizeof text, secret, NULL);
  memset(text, '1', sizeof text);
  memcpy(text, "&#", 2);
  is_quick_in(text, sizeof text, secret, NULL);
  memset(text, 'a', sizeof text);
  memcpy(text, "&#x", 3);
  is_quick_in(text, sizeof text, secret, NULL);
  memset(text, '1', sizeof text);
  memset(secret, '1', sizeof secret - 2);
  secret[sizeof secret - 2] = '2';
  is_quick_in(text, sizeof text, secret, NULL);
  for (size_t index = 0; index < sizeof text; ++index) text[index] = index % 2 ? '-' : '1';
  is_quick_in(text, sizeof text, secret, NULL);
}

int main(void) {
  finds_other_forms();
  finds_digits_with_signs_between();
  finds_digits_of_numbers_with_signs();
  finds_what_was_cut_off();
  finds_what_was_cut_off_within();
  leaves_short_ones();
  keeps_to_the_limit();
  is_quick();
  return 0;
}
