import rule from "../../../openapi/rules/string-bounded.mjs";
import { withParameter, withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const schemaAt = "components.schemas.Name";
const both = "The string has no minLength and no maxLength; state both.";

testRule(rule, {
  passes: {
    "a string with both bounds": withSchema({ type: "string", minLength: 0, maxLength: 8 }),
    "a list of values": withSchema({ type: "string", enum: ["a"] }),
    "one value": withSchema({ type: "string", const: "a" }),
    "an integer": withSchema({ type: "integer" }),
    "an example that looks like a schema": withSchema({ examples: [{ type: "string" }] }),
    "a default that looks like a schema": withSchema({ default: { type: "string" } }),
    "a document of version 2": {
      openapi: undefined,
      swagger: "2.0",
      ...withSchema({ type: "string" }),
    },
  },
  fails: {
    "no bound": {
      document: withSchema({ type: "string" }),
      findings: [{ message: both, path: schemaAt }],
    },
    "no upper bound": {
      document: withSchema({ type: "string", minLength: 1 }),
      findings: [{ message: "The string has no maxLength; state it.", path: schemaAt }],
    },
    "no lower bound of a string that may be null": {
      document: withSchema({ type: ["string", "null"], maxLength: 8 }),
      findings: [{ message: "The string has no minLength; state it.", path: schemaAt }],
    },
    "a property named like a keyword": {
      document: withSchema({ type: "object", properties: { default: { type: "string" } } }),
      findings: [{ message: both, path: `${schemaAt}.properties.default` }],
    },
    "an item, an alternative and an extra property": {
      document: withSchema({
        items: { type: "string" },
        anyOf: [{ type: "string" }],
        additionalProperties: { type: "string" },
      }),
      findings: ["items", "anyOf.0", "additionalProperties"].map((place) => ({
        message: both,
        path: `${schemaAt}.${place}`,
      })),
    },
    "a header": {
      document: { components: { headers: { Allow: { schema: { type: "string" } } } } },
      findings: [{ message: both, path: "components.headers.Allow.schema" }],
    },
    "a parameter": {
      document: withParameter({ in: "header", schema: { type: "string" } }),
      findings: [{ message: both, path: "components.parameters.Given.schema" }],
    },
    "a part of a request body": {
      document: {
        paths: {
          "/a": {
            parameters: [{ in: "query", schema: { type: "string" } }],
            put: {
              requestBody: { content: { "application/json": { schema: { type: "string" } } } },
              callbacks: {
                done: { "{$url}": { post: { parameters: [{ schema: { type: "string" } }] } } },
              },
            },
          },
        },
      },
      findings: [
        "paths./a.parameters.0.schema",
        "paths./a.put.requestBody.content.application/json.schema",
        "paths./a.put.callbacks.done.{$url}.post.parameters.0.schema",
      ].map((path) => ({ message: both, path })),
    },
  },
});
