import rule from "../../../openapi/rules/nullable-enum-null.mjs";
import { withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const findings = [
  {
    message: "The value may be null, but its list has no null; add it.",
    path: "components.schemas.Name.enum",
  },
];

testRule(rule, {
  passes: {
    "a list with null": withSchema({ type: ["string", "null"], enum: ["a", null] }),
    "a type without null": withSchema({ type: ["string", "integer"], enum: ["a"] }),
    "one type": withSchema({ type: "null", enum: ["a"] }),
    "no list": withSchema({ type: ["string", "null"] }),
    "nullable, which 3.1 ignores": withSchema({ type: "string", nullable: true, enum: ["a"] }),
    "nullable in 3.0 with null": {
      openapi: "3.0.3",
      ...withSchema({ type: "string", nullable: true, enum: ["a", null] }),
    },
    "not nullable in 3.0": {
      openapi: "3.0.3",
      ...withSchema({ type: ["string", "null"], nullable: false, enum: ["a"] }),
    },
  },
  fails: {
    "a type with null": {
      document: withSchema({ type: ["string", "null"], enum: ["a"] }),
      findings,
    },
    "the word null": {
      document: withSchema({ type: ["null", "string"], enum: ["null"] }),
      findings,
    },
    "nullable in a version without its last number": {
      document: {
        openapi: "3.0",
        ...withSchema({ type: "string", nullable: true, enum: ["a"] }),
      },
      findings,
    },
    "nullable in 3.0": {
      document: {
        openapi: "3.0.3",
        ...withSchema({ type: "string", nullable: true, enum: ["a"] }),
      },
      findings,
    },
  },
});
