import { defineRule } from "./support/define-rule.mjs";
import { entriesOf } from "./support/read.mjs";

/** What other dialects have, and what ECMA-262 makes of it. */
const foreign = [
  [/(?<!\\)(?:\\\\)*\\A/, "\\A", "the letter A; write ^"],
  [/(?<!\\)(?:\\\\)*\\[zZ]/, "\\Z", "the letter Z; write $"],
  [/\[\[:\w+:\]/, "[[:alpha:]]", "a set of these letters; write a-z"],
];

const isRefused = (pattern, flags) => {
  try {
    RegExp(pattern, flags);
    return false;
  } catch {
    return true;
  }
};

/** What is wrong with a pattern; undefined when nothing is. */
function problemOf(pattern) {
  if (isRefused(pattern, "") && isRefused(pattern, "u"))
    return "is no regular expression of ECMA-262; validators cannot compile it.";
  const found = foreign.find(([form]) => form.test(pattern));
  if (/^\/\^.*\$\/[a-z]*$/s.test(pattern))
    return "stands between slashes, which are part of it here, so that nothing matches; leave them out.";
  return found && `has ${found[1]}, which in ECMA-262 is ${found[2]}.`;
}

export default defineRule("pattern-ecma", {
  question: "Is every pattern a regular expression of ECMA-262?",
  why: "JSON Schema takes patterns from ECMA-262, as JavaScript has them. What another language has, such as `(?i)` or `\\Z`, is refused there, or means something else silently.",
  fix: "Write the pattern as JavaScript takes it: `[a-zA-Z]` for `(?i)[a-z]`, `^` and `$` for `\\A` and `\\Z`.",
  unless: "Where only one tool reads the contract, and the pattern is in the dialect of that tool.",
  severity: "error",
  bad: `
components:
  schemas:
    Name:
      type: string
      pattern: '(?i)[a-z]+'
`,
  good: `
components:
  schemas:
    Name:
      type: string
      pattern: '[a-zA-Z]+'
`,
  check({ schemas }, report) {
    for (const { schema, path } of schemas) {
      const patterns = [[schema.pattern, [...path, "pattern"]]];
      for (const [pattern] of entriesOf(schema.patternProperties))
        patterns.push([pattern, [...path, "patternProperties", pattern]]);
      for (const [pattern, at] of patterns) {
        const problem = typeof pattern === "string" ? problemOf(pattern) : undefined;
        if (problem !== undefined) report(at, `The pattern ${pattern} ${problem}`);
      }
    }
  },
});
