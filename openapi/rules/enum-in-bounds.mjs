import { defineRule } from "./support/define-rule.mjs";
import { isOpenapi30 } from "./support/read.mjs";

const length = (text) => [...text].length;

/** What each bound asks of a value of its type. */
const bounds = [
  { keyword: "minLength", type: "string", holds: (value, bound) => length(value) >= bound },
  { keyword: "maxLength", type: "string", holds: (value, bound) => length(value) <= bound },
  { keyword: "minimum", type: "number", holds: (value, bound) => value >= bound },
  { keyword: "maximum", type: "number", holds: (value, bound) => value <= bound },
  { keyword: "exclusiveMinimum", type: "number", holds: (value, bound) => value > bound },
  { keyword: "exclusiveMaximum", type: "number", holds: (value, bound) => value < bound },
];

/** In OpenAPI 3.0 these are booleans that exclude the bound beside them. */
const exclusive = { minimum: "exclusiveMinimum", maximum: "exclusiveMaximum" };

export default defineRule("enum-in-bounds", {
  question: "Is every value of a list within the bounds of its schema?",
  why: "A value outside the bounds is shown as one to send and refused by every validator.",
  fix: "Correct the value or the bound. A list needs no bounds beside it.",
  unless: "Never: the two contradict each other.",
  severity: "error",
  bad: `
components:
  schemas:
    Way:
      type: integer
      enum: [0, 1, 2]
      maximum: 1
`,
  good: `
components:
  schemas:
    Way:
      type: integer
      enum: [0, 1, 2]
      maximum: 2
`,
  check({ document, schemas }, report) {
    const hasBooleans = isOpenapi30(document);
    for (const { schema, path } of schemas) {
      if (!Array.isArray(schema.enum)) continue;
      for (const [at, value] of schema.enum.entries())
        for (const { keyword, type, holds } of bounds) {
          const bound = schema[keyword];
          if (typeof bound !== "number" || typeof value !== type) continue;
          const excludes = hasBooleans && schema[exclusive[keyword]] === true;
          if (holds(value, bound) && !(excludes && value === bound)) continue;
          const stated = `${keyword} ${bound}${excludes ? ` with ${exclusive[keyword]}` : ""}`;
          report(
            [...path, "enum", at],
            `${JSON.stringify(value)} is outside ${stated}; correct one of them.`,
          );
        }
    }
  },
});
