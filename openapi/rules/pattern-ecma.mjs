import { defineRule } from "./support/define-rule.mjs";
import { entriesOf } from "./support/read.mjs";

const isRefused = (pattern, flags) => {
  try {
    RegExp(pattern, flags);
    return false;
  } catch {
    return true;
  }
};

/** What escapes of other dialects stand for, as ECMA-262 has it. */
const instead = {
  A: "write ^",
  G: "write ^",
  Z: "write $",
  h: "write [ \\t]",
  H: "write [^ \\t]",
  R: "write \\r?\\n",
  N: "write .",
  X: "write .",
  a: "write \\x07",
  e: "write \\x1B",
  K: "write (?<=a) for what comes before",
  Q: "put \\ before each special character",
  E: "put \\ before each special character",
  x: "write two digits, such as \\x41",
  u: "write four digits, such as \\u0041",
  c: "list the characters in [ and ]",
};

/** The sets of POSIX that others have as properties. */
const posix = {
  Alnum: "a-zA-Z0-9",
  Blank: " \\t",
  Cntrl: "\\x00-\\x1F\\x7F",
  Digit: "0-9",
  Graph: "!-~",
  Print: " -~",
  Punct: "!-\\/:-@\\[-`{-~",
  Space: "\\s",
  Word: "\\w",
  XDigit: "0-9A-Fa-f",
};

/** What to write for a property that ECMA-262 does not have in this form. */
function propertyFor(escape) {
  const [, letter, not, name] = /^\\([pP])\{?(\^?)(?:I[sn](?=\w))?([^}]*)/.exec(escape);
  const isNot = (letter === "P") !== (not === "^");
  if (Object.hasOwn(posix, name)) return `write [${isNot ? "^" : ""}${posix[name]}]`;
  const forms = [name, `Script=${name}`].map((form) => `\\${isNot ? "P" : "p"}{${form}}`);
  const right = forms.find((form) => !isRefused(form, "u"));
  return right === undefined ? "list the characters in [ and ]" : `write ${right}`;
}

/** What ECMA-262 makes of an escape that it does not have, and what to write. */
function readingOf(escape) {
  const letter = escape[1];
  if (/[pP]/.test(letter)) return `the letters ${escape.slice(1)}; ${propertyFor(escape)}`;
  const digits = /^\\x\{(.*)\}/.exec(escape)?.[1];
  if (digits !== undefined)
    return `the letter x; write \\u${digits.length > 4 ? `{${digits}}` : digits.padStart(4, "0")}`;
  const letters = letter === "c" ? "a backslash and the letter c" : `the letter ${letter}`;
  return `${letters}; ${instead[letter] ?? "leave out the backslash"}`;
}

const hex = "[\\da-fA-F]";
const escapes = RegExp(
  `\\\\(?:[pP](?:\\{[^}]*\\}|\\w)?|x(?:\\{${hex}+\\}|${hex}{2})?|u(?:\\{${hex}+\\}|${hex}{4})?|c[a-zA-Z]?|[^])`,
  "g",
);

/** What is in a pattern that other dialects have, and what ECMA-262 makes of it. */
function foreignIn(pattern) {
  if (/\[\[:\w+:\]/.test(pattern)) return ["[[:alpha:]]", "a set of these letters; write a-z"];
  const hasNames = /\(\?<[^=!]/.test(pattern);
  const escape = pattern
    .match(escapes)
    ?.find(
      (one) => /^\\[a-z]/i.test(one) && isRefused(one, "u") && !(hasNames && one.startsWith("\\k")),
    )
    ?.replace(/^\\z/, "\\Z");
  if (escape !== undefined) return [escape, readingOf(escape)];
  const [repetition, most] = /\{,(\d+)\}/.exec(pattern.replaceAll(escapes, "")) ?? [];
  if (repetition !== undefined && isRefused(pattern, "u"))
    return [repetition, `these characters; write {0,${most}}`];
  return undefined;
}

/** What is wrong with a pattern; undefined when nothing is. */
function problemOf(pattern) {
  if (isRefused(pattern, "") && isRefused(pattern, "u"))
    return "is no regular expression of ECMA-262; validators cannot compile it.";
  if (/^\/\^.*\$\/[a-z]*$/s.test(pattern))
    return "stands between slashes, which are part of it here, so that nothing matches; leave them out.";
  const found = foreignIn(pattern);
  return found && `has ${found[0]}, which in ECMA-262 is ${found[1]}.`;
}

export default defineRule("pattern-ecma", {
  question: "Is every pattern a regular expression of ECMA-262?",
  why: "JSON Schema takes patterns from ECMA-262, as JavaScript has them. What another language has, such as `(?i)`, `\\Z` or `\\pL`, is refused there, or means something else silently.",
  fix: "Write the pattern as JavaScript takes it: `[a-zA-Z]` for `(?i)[a-z]`, `^` and `$` for `\\A` and `\\Z`, `\\p{L}` for `\\pL`.",
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
