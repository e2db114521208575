import rule from "../../../openapi/rules/keyword-fits-type.mjs";
import { withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const path = "components.schemas.Name";

testRule(rule, {
  passes: {
    "a type that does not exist": withSchema({
      anyOf: [
        { type: "txt", items: {} },
        { type: [null], items: {} },
        { type: ["boolean", "txt"], items: {} },
      ],
    }),
    "keywords of the type": withSchema({
      allOf: [
        { type: "string", minLength: 1, pattern: "a" },
        { type: "number", minimum: 1, multipleOf: 2 },
        { type: "integer", exclusiveMaximum: 1 },
        { type: "array", items: {}, uniqueItems: true },
        { type: "object", properties: {}, required: [] },
      ],
    }),
    "keywords of one of the types": withSchema({ type: ["string", "null"], maxLength: 1 }),
    "no type": withSchema({ maxLength: 1, minimum: 2 }),
    "a reference with a type beside it": withSchema({
      $ref: "#/components/schemas/Name",
      type: "integer",
      maxLength: 1,
    }),
  },
  fails: {
    "a keyword of a type that may be null": {
      document: withSchema({ type: ["boolean", "null"], pattern: "a" }),
      findings: [
        {
          message: "pattern has no effect on the type boolean or null; it is for string.",
          path: `${path}.pattern`,
        },
      ],
    },
    "a length of an integer": {
      document: withSchema({ type: "integer", maxLength: 3 }),
      findings: [
        {
          message: "maxLength has no effect on the type integer; it is for string.",
          path: `${path}.maxLength`,
        },
      ],
    },
    "a limit of a text or null": {
      document: withSchema({ type: ["string", "null"], minimum: 3, multipleOf: 2 }),
      findings: [
        {
          message:
            "minimum has no effect on the type string or null; it is for number and integer.",
          path: `${path}.minimum`,
        },
        {
          message:
            "multipleOf has no effect on the type string or null; it is for number and integer.",
          path: `${path}.multipleOf`,
        },
      ],
    },
    "properties of an array, and items of an object": {
      document: withSchema({
        anyOf: [
          { type: "array", required: ["a"] },
          { type: "object", items: {} },
        ],
      }),
      findings: [
        {
          message: "required has no effect on the type array; it is for object.",
          path: `${path}.anyOf.0.required`,
        },
        {
          message: "items has no effect on the type object; it is for array.",
          path: `${path}.anyOf.1.items`,
        },
      ],
    },
  },
});
