import rule from "../../../openapi/rules/bounds-in-order.mjs";
import { withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

testRule(rule, {
  passes: {
    "bounds in order": withSchema({ type: "string", minLength: 1, maxLength: 2 }),
    "equal bounds": withSchema({ type: "string", minLength: 6, maxLength: 6 }),
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
