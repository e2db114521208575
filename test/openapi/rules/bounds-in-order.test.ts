import rule from "../../../openapi/rules/bounds-in-order.mjs";
import { withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

testRule(rule, {
  passes: {
    "bounds in order": withSchema({ type: "string", minLength: 1, maxLength: 2 }),
    "equal bounds": withSchema({ type: "string", minLength: 6, maxLength: 6 }),
    "bounds of numbers in both forms": withSchema({
      anyOf: [
        { minimum: 1, exclusiveMinimum: 0, exclusiveMaximum: 2, maximum: 2 },
        { minimum: 1, exclusiveMinimum: false, maximum: 1, exclusiveMaximum: false },
        { minimum: 1, maximum: 1 },
        { exclusiveMinimum: true, exclusiveMaximum: true },
      ],
    }),
    "an integer between fractions, and fractions between integers": withSchema({
      anyOf: [
        { type: "integer", minimum: 5.5, maximum: 6.5 },
        { type: "integer", exclusiveMinimum: 5, exclusiveMaximum: 7 },
        { type: "integer", minimum: 5, exclusiveMaximum: 6 },
        { type: "integer", exclusiveMinimum: 5, maximum: 6 },
        { type: "number", exclusiveMinimum: 5, exclusiveMaximum: 6 },
        { type: ["integer", "string"], exclusiveMinimum: 5, exclusiveMaximum: 6 },
      ],
    }),
    "a lower bound alone": withSchema({ type: "integer", minimum: 5 }),
  },
  fails: {
    lengths: {
      document: withSchema({ type: "string", minLength: 6, maxLength: 4 }),
      findings: [
        {
          message: "minLength 6 is above maxLength 4; nothing can be both.",
          path: "components.schemas.Name.minLength",
        },
      ],
    },
    numbers: {
      document: withSchema({ type: "integer", minimum: 1, maximum: -1 }),
      findings: [
        {
          message: "minimum 1 is above maximum -1; nothing can be both.",
          path: "components.schemas.Name.minimum",
        },
      ],
    },
    "an exclusive bound that is the other bound": {
      document: withSchema({ type: "number", minimum: 5, exclusiveMaximum: 5 }),
      findings: [
        {
          message: "minimum and exclusiveMaximum are both 5, and one excludes it; nothing is left.",
          path: "components.schemas.Name.minimum",
        },
      ],
    },
    "integers between which there is none": {
      document: withSchema({
        anyOf: [
          { type: "integer", exclusiveMinimum: 5, exclusiveMaximum: 6 },
          { type: "integer", minimum: 5.2, maximum: 5.8 },
          { type: ["integer"], minimum: 5.5, exclusiveMaximum: 6 },
        ],
      }),
      findings: [
        {
          message: "No integer lies between exclusiveMinimum 5 and exclusiveMaximum 6.",
          path: "components.schemas.Name.anyOf.0.exclusiveMinimum",
        },
        {
          message: "No integer lies between minimum 5.2 and maximum 5.8.",
          path: "components.schemas.Name.anyOf.1.minimum",
        },
        {
          message: "No integer lies between minimum 5.5 and exclusiveMaximum 6.",
          path: "components.schemas.Name.anyOf.2.minimum",
        },
      ],
    },
    "an exclusive lower bound": {
      document: withSchema({ exclusiveMinimum: 7, maximum: 6, exclusiveMaximum: 7 }),
      findings: [
        {
          message: "exclusiveMinimum 7 is above maximum 6; nothing can be both.",
          path: "components.schemas.Name.exclusiveMinimum",
        },
        {
          message:
            "exclusiveMinimum and exclusiveMaximum are both 7, and one excludes it; nothing is left.",
          path: "components.schemas.Name.exclusiveMinimum",
        },
      ],
    },
    "the booleans of OpenAPI 3.0": {
      document: {
        openapi: "3.0.3",
        ...withSchema({
          allOf: [
            { minimum: 1, maximum: 1, exclusiveMaximum: true },
            { minimum: 2, exclusiveMinimum: true, maximum: 2 },
          ],
        }),
      },
      findings: [
        {
          message: "minimum and maximum are both 1, and one excludes it; nothing is left.",
          path: "components.schemas.Name.allOf.0.minimum",
        },
        {
          message: "minimum and maximum are both 2, and one excludes it; nothing is left.",
          path: "components.schemas.Name.allOf.1.minimum",
        },
      ],
    },
    "counts of what an array contains": {
      document: withSchema({ minContains: 2, maxContains: 1 }),
      findings: [
        {
          message: "minContains 2 is above maxContains 1; nothing can be both.",
          path: "components.schemas.Name.minContains",
        },
      ],
    },
    "counts of items and of properties": {
      document: withSchema({ minItems: 2, maxItems: 1, minProperties: 4, maxProperties: 3 }),
      findings: [
        {
          message: "minItems 2 is above maxItems 1; nothing can be both.",
          path: "components.schemas.Name.minItems",
        },
        {
          message: "minProperties 4 is above maxProperties 3; nothing can be both.",
          path: "components.schemas.Name.minProperties",
        },
      ],
    },
  },
});
