import { defineRule } from "./support/define-rule.mjs";

export default defineRule("example-summarised", {
  question: "Does every named example say what it shows?",
  why: "The reference lists examples by their summary. Without one, readers see a key that was made for programs.",
  fix: "Add a `summary` of a few words.",
  unless: "Where the keys of the examples are words that readers understand as they are.",
  severity: "info",
  bad: `
components:
  examples:
    ex1:
      value: { contact_way: 1 }
`,
  good: `
components:
  examples:
    email:
      summary: A code by e-mail.
      value: { contact_way: 1 }
`,
  check({ examples }, report) {
    for (const { example, name, path } of examples) {
      if (typeof example.summary !== "string" || example.summary.trim() === "")
        report(path, `The example ${name} has no summary; say what it shows.`);
    }
  },
});
