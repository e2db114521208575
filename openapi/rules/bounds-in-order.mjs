import { defineRule } from "./support/define-rule.mjs";

const pairs = [
  ["minLength", "maxLength"],
  ["minimum", "maximum"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
];

export default defineRule("bounds-in-order", {
  question: "Is every lower bound at most its upper bound?",
  why: "A schema whose bounds are the wrong way round accepts nothing, and no tool says so: every request is refused, and generated tests have no value to send.",
  fix: "Swap the two, or correct the one that is wrong.",
  bad: `
components:
  schemas:
    Code:
      type: string
      minLength: 6
      maxLength: 4
`,
  good: `
components:
  schemas:
    Code:
      type: string
      minLength: 4
      maxLength: 6
`,
  check({ schemas }, report) {
    for (const { schema, path } of schemas) {
      for (const [lower, upper] of pairs) {
        if (schema[lower] > schema[upper])
          report(
            [...path, lower],
            `${lower} ${schema[lower]} is above ${upper} ${schema[upper]}; nothing can be both.`,
          );
      }
    }
  },
});
