import { defineRule } from "./support/define-rule.mjs";

const list = (text) => text.split(" ");

/** The keywords that speak of values of some types alone; on others they have no effect. */
const groups = [
  { types: ["string"], keywords: list("minLength maxLength pattern") },
  {
    types: ["number", "integer"],
    keywords: list("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"),
  },
  { types: ["array"], keywords: list("items prefixItems minItems maxItems uniqueItems contains") },
  {
    types: ["object"],
    keywords: list(
      "properties patternProperties additionalProperties required minProperties maxProperties propertyNames",
    ),
  },
];

const known = new Set(list("string number integer array object boolean null"));

export default defineRule("keyword-fits-type", {
  question: "Does every keyword fit the type of its schema?",
  why: "A keyword for another type is ignored: `maxLength` on an integer limits nothing, and the author believes that it does.",
  fix: "Correct the type, or use the keyword for it, such as `maximum` for a number.",
  unless:
    "Where the type is stated elsewhere, for instance in a schema that this one is combined with.",
  severity: "warn",
  bad: `
components:
  schemas:
    Age:
      type: integer
      maxLength: 3
`,
  good: `
components:
  schemas:
    Age:
      type: integer
      maximum: 999
`,
  check({ schemas }, report) {
    for (const { schema, path } of schemas) {
      const stated = [schema.type].flat();
      if (schema.$ref !== undefined || !stated.every((type) => known.has(type))) continue;
      for (const { types, keywords } of groups) {
        if (types.some((type) => stated.includes(type))) continue;
        for (const keyword of keywords)
          if (schema[keyword] !== undefined)
            report(
              [...path, keyword],
              `${keyword} has no effect on the type ${stated.join(" or ")}; it is for ${types.join(" and ")}.`,
            );
      }
    }
  },
});
