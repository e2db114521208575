import rule from "../../../openapi/rules/pattern-ecma.mjs";
import { withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const failing = (pattern: string, problem: string) => ({
  document: withSchema({ pattern }),
  findings: [
    { message: `The pattern ${pattern} ${problem}`, path: "components.schemas.Name.pattern" },
  ],
});
const broken = "is no regular expression of ECMA-262; validators cannot compile it.";

testRule(rule, {
  passes: {
    "an ordinary pattern": withSchema({ pattern: "^[a-z]+$" }),
    "a property of Unicode": withSchema({ pattern: "^\\p{Lu}{2}$" }),
    "one that only compiles with the flag u": withSchema({ pattern: "^[\u{1F600}-\u{1F64F}]+$" }),
    "properties that ECMA-262 has": withSchema({
      anyOf: ["\\p{L}\\@", "\\P{Script=Greek}", "\\p{Alphabetic}", "[^\\p{sc=Han}]"].map(
        (pattern) => ({
          pattern,
        }),
      ),
    }),
    "escapes that ECMA-262 has": withSchema({
      anyOf: [
        "\\d\\D\\w\\W\\s\\S\\b\\B\\f\\n\\r\\t\\v\\0\\cA\\x4a\\u004A\\@",
        "\\u{1F600}",
        "(?<a>b)\\k<a>\\@",
        "(a)\\1\\@",
        "a{2,}b{0,3}c{4}\\@",
      ].map((pattern) => ({ pattern })),
    }),
    "letters and brackets behind an escaped backslash": withSchema({
      anyOf: [{ pattern: "\\\\h\\@" }, { pattern: "\\\\pL" }, { pattern: "\\{,3}" }],
    }),
    "one that only compiles without it": withSchema({ pattern: "^[\\w\\-]+\\@$" }),
    "letters behind an escaped backslash": withSchema({ pattern: "\\\\A\\\\Z" }),
    "a set of a colon": withSchema({ pattern: "[:alpha:]" }),
    "slashes of a path": withSchema({ anyOf: [{ pattern: "/^a$/-1" }, { pattern: "a/^b$/" }] }),
    "what is no text": withSchema({ pattern: ["("] }),
    "no pattern": withSchema({ patternProperties: null }),
  },
  fails: {
    "slashes around it": failing(
      "/^a$/i",
      "stands between slashes, which are part of it here, so that nothing matches; leave them out.",
    ),
    "slashes without a flag": failing(
      "/^abc$/",
      "stands between slashes, which are part of it here, so that nothing matches; leave them out.",
    ),
    "a flag inside": failing("(?i)[a-z]", broken),
    "a bracket that is not closed": failing("[a-z", broken),
    "the start in another dialect": failing(
      "\\Aa",
      "has \\A, which in ECMA-262 is the letter A; write ^.",
    ),
    "the end in another dialect": failing(
      "a\\z",
      "has \\Z, which in ECMA-262 is the letter Z; write $.",
    ),
    "the other end": failing("a\\\\\\Z", "has \\Z, which in ECMA-262 is the letter Z; write $."),
    "a space in a line": failing(
      "\\h+",
      "has \\h, which in ECMA-262 is the letter h; write [ \\t].",
    ),
    "a letter of a set": failing(
      "[a\\h]+",
      "has \\h, which in ECMA-262 is the letter h; write [ \\t].",
    ),
    "a number in braces": failing(
      "^\\x{41}$",
      "has \\x{41}, which in ECMA-262 is the letter x; write \\u0041.",
    ),
    "a large number in braces": failing(
      "^\\x{1F600}$",
      "has \\x{1F600}, which in ECMA-262 is the letter x; write \\u{1F600}.",
    ),
    "a number without its digits": failing(
      "\\xg",
      "has \\x, which in ECMA-262 is the letter x; write two digits, such as \\x41.",
    ),
    "a number with too few digits": failing(
      "\\u41",
      "has \\u, which in ECMA-262 is the letter u; write four digits, such as \\u0041.",
    ),
    "a quotation": failing(
      "^\\Qa.b\\E$",
      "has \\Q, which in ECMA-262 is the letter Q; put \\ before each special character.",
    ),
    "a property of one letter": failing(
      "^\\pL+$",
      "has \\pL, which in ECMA-262 is the letters pL; write \\p{L}.",
    ),
    "all but a property of one letter": failing(
      "^\\PL+$",
      "has \\PL, which in ECMA-262 is the letters PL; write \\P{L}.",
    ),
    "a property of POSIX": failing(
      "^\\p{Alnum}+$",
      "has \\p{Alnum}, which in ECMA-262 is the letters p{Alnum}; write [a-zA-Z0-9].",
    ),
    "all but a property of POSIX": failing(
      "^\\P{Digit}+$",
      "has \\P{Digit}, which in ECMA-262 is the letters P{Digit}; write [^0-9].",
    ),
    "a script by its name alone": failing(
      "^\\p{IsGreek}+$",
      "has \\p{IsGreek}, which in ECMA-262 is the letters p{IsGreek}; write \\p{Script=Greek}.",
    ),
    "a category with a prefix": failing(
      "^\\p{IsLu}+$",
      "has \\p{IsLu}, which in ECMA-262 is the letters p{IsLu}; write \\p{Lu}.",
    ),
    "what a property is not": failing(
      "^\\p{^Lu}+$",
      "has \\p{^Lu}, which in ECMA-262 is the letters p{^Lu}; write \\P{Lu}.",
    ),
    "a property that nobody has": failing(
      "\\p{Nothing}",
      "has \\p{Nothing}, which in ECMA-262 is the letters p{Nothing}; list the characters in [ and ].",
    ),
    "where the last match ended": failing(
      "\\Ga",
      "has \\G, which in ECMA-262 is the letter G; write ^.",
    ),
    "any end of a line": failing(
      "a\\R",
      "has \\R, which in ECMA-262 is the letter R; write \\r?\\n.",
    ),
    "a name without its group": failing(
      "\\k<a>",
      "has \\k, which in ECMA-262 is the letter k; leave out the backslash.",
    ),
    "a control character without its letter": failing(
      "\\c+",
      "has \\c, which in ECMA-262 is a backslash and the letter c; list the characters in [ and ].",
    ),
    "a letter that no dialect escapes": failing(
      "\\j",
      "has \\j, which in ECMA-262 is the letter j; leave out the backslash.",
    ),
    "a repetition without its least number": failing(
      "^a{,3}$",
      "has {,3}, which in ECMA-262 is these characters; write {0,3}.",
    ),
    "a class of POSIX": failing(
      "[[:digit:]]+",
      "has [[:alpha:]], which in ECMA-262 is a set of these letters; write a-z.",
    ),
    "names of properties": {
      document: withSchema({ patternProperties: { "(": {}, a: {} } }),
      findings: [
        {
          message: `The pattern ( ${broken}`,
          path: "components.schemas.Name.patternProperties.(",
        },
      ],
    },
  },
});
