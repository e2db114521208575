import rule from "../../../openapi/rules/integer-enum-named.mjs";
import { withParameter, withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const path = "components.schemas.Name.enum";
const integers = { type: "integer", enum: [0, 1] };

testRule(rule, {
  passes: {
    "one name for each value": withSchema({ ...integers, "x-enum-varnames": ["SMS", "E_MAIL2"] }),
    "a list of strings": withSchema({ type: "string", enum: ["a"] }),
    "an integer without a list": withSchema({ type: "integer" }),
    "amounts, which are their own names": withSchema({ type: "integer", enum: [10, 25, 50, 100] }),
    "powers of two": withSchema({ type: "integer", enum: [1, 2, 4, 8] }),
    "a row that begins at 2": withSchema({ type: "integer", enum: [2, 3, 4] }),
    "a single number": withSchema({ type: "integer", enum: [1] }),
    "HTTP statuses, which have names": withSchema({ type: "integer", enum: [100, 404, 599] }),
  },
  fails: {
    "no names": {
      document: withSchema(integers),
      findings: [
        {
          message: "The integer enum has no names; add x-enum-varnames, one name for each value.",
          path,
        },
      ],
    },
    "a row from 1, in any order": {
      document: withSchema({ type: "integer", enum: [3, 1, 2] }),
      findings: [
        {
          message: "The integer enum has no names; add x-enum-varnames, one name for each value.",
          path,
        },
      ],
    },
    "a row from below 0": {
      document: withSchema({ type: ["integer", "null"], enum: [-1, 0, 1] }),
      findings: [
        {
          message: "The integer enum has no names; add x-enum-varnames, one name for each value.",
          path,
        },
      ],
    },
    "a name too few": {
      document: withSchema({ ...integers, "x-enum-varnames": ["SMS"] }),
      findings: [
        {
          message: "The integer enum has 2 values and 1 names; give one name for each value.",
          path,
        },
      ],
    },
    "a name twice": {
      document: withSchema({ ...integers, "x-enum-varnames": ["SMS", "SMS"] }),
      findings: [{ message: "The integer enum has a name twice; each value needs its own.", path }],
    },
    "a name that is no identifier": {
      document: withSchema({ ...integers, "x-enum-varnames": ["SMS", "E-MAIL"] }),
      findings: [
        {
          message:
            'The integer enum has the name "E-MAIL", which is no identifier; use letters, digits and _.',
          path,
        },
      ],
    },
    "a name that begins with a digit": {
      document: withSchema({ ...integers, "x-enum-varnames": ["1SMS", "EMAIL"] }),
      findings: [
        {
          message:
            'The integer enum has the name "1SMS", which is no identifier; use letters, digits and _.',
          path,
        },
      ],
    },
    "a named list that is written inline": {
      document: withParameter({ schema: { ...integers, "x-enum-varnames": ["SMS", "EMAIL"] } }),
      findings: [
        {
          message: "The integer enum is written inline; move it to components/schemas.",
          path: "components.parameters.Given.schema",
        },
      ],
    },
  },
});
