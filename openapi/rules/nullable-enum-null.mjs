import { defineRule } from "./support/define-rule.mjs";
import { isOpenapi30 } from "./support/read.mjs";

/** True when a schema says that null is allowed, in the form of its version. */
const allowsNull = ({ nullable, type }, document) =>
  isOpenapi30(document) ? nullable === true : Array.isArray(type) && type.includes("null");

export default defineRule("nullable-enum-null", {
  question: "Does every list of a value that may be null have null?",
  why: "A value has to be in the list, also null: a type with null, or `nullable`, does not add it. Validators refuse what the contract seems to allow.",
  fix: "Add `null` to the list, or say that the value cannot be null.",
  unless:
    "Where all your tools read OpenAPI 3.0.2 or older, which left this open, and add null themselves.",
  severity: "warn",
  bad: `
components:
  schemas:
    Way:
      type: [string, 'null']
      enum: [sms, email]
`,
  good: `
components:
  schemas:
    Way:
      type: [string, 'null']
      enum: [sms, email, null]
`,
  check({ document, schemas }, report) {
    for (const { schema, path } of schemas)
      if (Array.isArray(schema.enum) && allowsNull(schema, document) && !schema.enum.includes(null))
        report([...path, "enum"], "The value may be null, but its list has no null; add it.");
  },
});
