import rule from "../../../openapi/rules/enum-in-bounds.mjs";
import { withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const failing = (schema: object, value: unknown, bound: string, at = 0, version = "3.1.1") => ({
  document: { openapi: version, ...withSchema(schema) },
  findings: [
    {
      message: `${JSON.stringify(value)} is outside ${bound}; correct one of them.`,
      path: `components.schemas.Name.enum.${at}`,
    },
  ],
});

testRule(rule, {
  passes: {
    "values at their bounds": withSchema({ enum: [0, 5], minimum: 0, maximum: 5 }),
    "values inside their bounds": withSchema({
      enum: [1],
      exclusiveMinimum: 0,
      exclusiveMaximum: 2,
    }),
    "texts at their bounds": withSchema({ enum: ["a", "ab"], minLength: 1, maxLength: 2 }),
    "a sign of two code units": withSchema({ enum: ["\u{1F600}"], maxLength: 1 }),
    "values of another type": withSchema({
      enum: [null, "a", 9],
      maximum: 9,
      minimum: 9,
      maxLength: 1,
    }),
    "a bound that is no number": withSchema({ enum: [1], exclusiveMinimum: true, minimum: "9" }),
    "values inside the exclusive bounds of OpenAPI 3.0": {
      openapi: "3.0.3",
      ...withSchema({
        enum: [4],
        minimum: 3,
        exclusiveMinimum: true,
        maximum: 5,
        exclusiveMaximum: true,
      }),
    },
    "values at bounds that OpenAPI 3.0 includes": {
      openapi: "3.0.3",
      ...withSchema({ enum: [5], maximum: 5, exclusiveMaximum: false, exclusiveMinimum: true }),
    },
    "a boolean that another rule reports": withSchema({
      enum: [5],
      maximum: 5,
      exclusiveMaximum: true,
    }),
    "bounds without a list": withSchema({ minimum: 1 }),
  },
  fails: {
    "above maximum": failing({ enum: [0, 6], maximum: 5 }, 6, "maximum 5", 1),
    "below minimum": failing({ enum: [0], minimum: 1 }, 0, "minimum 1"),
    "at exclusiveMinimum": failing({ enum: [1], exclusiveMinimum: 1 }, 1, "exclusiveMinimum 1"),
    "at exclusiveMaximum": failing({ enum: [1], exclusiveMaximum: 1 }, 1, "exclusiveMaximum 1"),
    "at the exclusive maximum of OpenAPI 3.0": failing(
      { enum: [4, 5], maximum: 5, exclusiveMaximum: true },
      5,
      "maximum 5 with exclusiveMaximum",
      1,
      "3.0.3",
    ),
    "at the exclusive minimum of OpenAPI 3.0": failing(
      { enum: [5], minimum: 5, exclusiveMinimum: true },
      5,
      "minimum 5 with exclusiveMinimum",
      0,
      "3.0.3",
    ),
    "above the exclusive maximum of OpenAPI 3.0, once": failing(
      { enum: [6], maximum: 5, exclusiveMaximum: true },
      6,
      "maximum 5 with exclusiveMaximum",
      0,
      "3.0.3",
    ),
    "too short": failing({ enum: [""], minLength: 1 }, "", "minLength 1"),
    "too long": failing({ enum: ["ab"], maxLength: 1 }, "ab", "maxLength 1"),
  },
});
