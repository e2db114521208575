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
