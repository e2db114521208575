import rule from "../../../openapi/rules/error-schema-one.mjs";
import { withResponses as withOperation } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

/** Responses of an operation, and the schemas A and B. */
const withResponses = (responses: unknown, more: object = {}) => ({
  ...withOperation(responses),
  components: { schemas: { A: {}, B: { type: "object" }, ...more } },
});
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const body = (schema: unknown, type = "application/json") => ({ content: { [type]: { schema } } });
const at = (status: string, type = "application/json") =>
  `paths./send.post.responses.${status}.content.${type}.schema`;

testRule(rule, {
  passes: {
    "one component": withResponses({ "400": body(reference("A")), "500": body(reference("A")) }),
    "another schema of a success": withResponses({
      "200": body(reference("B")),
      "400": body(reference("A")),
    }),
    "a success whose status has a 4 in it": withResponses({
      "204": body({ type: "object" }),
      "400": body(reference("A")),
    }),
    "errors without a schema": withResponses({
      "400": { content: { "application/json": {} } },
      "404": { content: { "application/json": null } },
      "500": body(true),
    }),
    "an error that is no JSON": withResponses({
      "400": body(reference("A")),
      "502": body({ type: "string" }, "text/html"),
    }),
    "a choice of schemas that extend the common one": withResponses({
      "400": body(reference("A")),
      "404": body({ oneOf: [reference("A"), { allOf: [reference("A"), {}] }] }),
      "409": body({ anyOf: [reference("A"), reference("A")] }),
    }),
    "an error without a body": withResponses({ "400": body(reference("A")), "404": {} }),
    "schemas that extend the common one": withResponses(
      {
        "400": body(reference("A")),
        "404": body(reference("A")),
        "409": body(reference("Conflict")),
        "500": body({ allOf: [{ type: "object" }, reference("A")] }),
      },
      { Conflict: { allOf: [reference("Extended")] }, Extended: { allOf: [reference("A")] } },
    ),
    "two spellings of one reference": withResponses({
      "400": body(reference("A")),
      "500": body({ $ref: "#/components/schemas/%41" }),
    }),
    "a component that is a reference to the common one": withResponses(
      { "400": body(reference("A")), "404": body(reference("A")), "500": body(reference("Alias")) },
      { Alias: reference("A") },
    ),
    "a reference that leads nowhere": withResponses({
      "400": body(reference("A")),
      "500": body(reference("Gone")),
    }),
  },
  fails: {
    "a choice that has another schema too, and one of nothing": {
      document: withResponses({
        "400": body(reference("A")),
        "404": body({ oneOf: [reference("A"), reference("B")] }),
        "409": body({ anyOf: [], oneOf: "A" }),
      }),
      findings: ["404", "409"].map((status) => ({
        message: "The schema of this error is written inline; refer to #/components/schemas/A.",
        path: at(status),
      })),
    },
    "a second component": {
      document: withResponses({ "400": body(reference("A")), "500": body(reference("B")) }),
      findings: [
        {
          message:
            "This error has the schema #/components/schemas/B, others have #/components/schemas/A; use one.",
          path: at("500"),
        },
      ],
    },
    "the odd one, also where it is first": {
      document: withResponses({
        "400": body(reference("B")),
        "404": body(reference("A")),
        "500": body(reference("A")),
      }),
      findings: [
        {
          message:
            "This error has the schema #/components/schemas/B, others have #/components/schemas/A; use one.",
          path: at("400"),
        },
      ],
    },
    "one that extends itself and nothing else": {
      document: withResponses(
        { "400": body(reference("A")), "404": body(reference("A")), "500": body(reference("C")) },
        { C: { allOf: [reference("C"), null] } },
      ),
      findings: [
        {
          message:
            "This error has the schema #/components/schemas/C, others have #/components/schemas/A; use one.",
          path: at("500"),
        },
      ],
    },
    "an inline schema beside a component": {
      document: withResponses({
        "400": body(reference("A")),
        default: body({ type: "object" }, "application/problem+json"),
      }),
      findings: [
        {
          message: "The schema of this error is written inline; refer to #/components/schemas/A.",
          path: at("default", "application/problem+json"),
        },
      ],
    },
    "an inline schema before a component": {
      document: withResponses({ "400": body({ type: "object" }), "500": body(reference("A")) }),
      findings: [
        {
          message: "The schema of this error is written inline; refer to #/components/schemas/A.",
          path: at("400"),
        },
      ],
    },
    "an inline schema alone": {
      document: withResponses({ "500": body({ type: "object" }) }),
      findings: [
        {
          message:
            "The schema of this error is written inline; refer to a component that all errors share.",
          path: at("500"),
        },
      ],
    },
  },
});
