import { defineRule } from "./support/define-rule.mjs";

export default defineRule("string-bounded", {
  question: "Is every string bounded, also those in headers and parameters?",
  why: "Whoever implements the contract must know how much to expect, and whoever tests it where the edges are. A closed list of values (`enum`, `const`) is a bound too.",
  fix: "State `minLength` and `maxLength`, as the source of the contract gives them.",
  unless: "For a text that the service takes at any length.",
  severity: "info",
  recommended: false,
  bad: `
components:
  headers:
    Allow:
      schema:
        type: string
        minLength: 1
`,
  good: `
components:
  headers:
    Allow:
      schema:
        type: string
        minLength: 1
        maxLength: 64
`,
  check({ schemas }, report) {
    for (const { schema, path } of schemas) {
      if (![schema.type].flat().includes("string")) continue;
      if (schema.enum !== undefined || schema.const !== undefined) continue;
      const missing = ["minLength", "maxLength"].filter((keyword) => schema[keyword] === undefined);
      if (missing.length > 0)
        report(
          path,
          `The string has no ${missing.join(" and no ")}; state ${missing.length > 1 ? "both" : "it"}.`,
        );
    }
  },
});
