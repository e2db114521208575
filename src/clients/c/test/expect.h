#ifndef VERIFYCODES_TEST_EXPECT_H
#define VERIFYCODES_TEST_EXPECT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/** Ends the test with where and what, unless that holds. */
#define EXPECT(holds)                                                      \
  do {                                                                     \
    if (!(holds)) {                                                        \
      fprintf(stderr, "%s:%d: expected %s\n", __FILE__, __LINE__, #holds); \
      exit(1);                                                             \
    }                                                                      \
  } while (0)

/** Ends the test unless both texts, of which one may be NULL, are the same. */
#define EXPECT_TEXT(actual, wanted)                                                     \
  do {                                                                                  \
    const char *one = (actual);                                                         \
    if (!one || strcmp(one, (wanted)) != 0) {                                           \
      fprintf(stderr, "%s:%d: expected \"%s\", got \"%s\"\n", __FILE__, __LINE__, (wanted), \
              one ? one : "NULL");                                                      \
      exit(1);                                                                          \
    }                                                                                   \
  } while (0)

#endif
