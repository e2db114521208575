import { expect, test } from "vitest";
import rule from "../../../openapi/rules/no-openapi-30-leftovers.mjs";
import { withHeaders, withParameter, withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const at = (keyword: string) => `components.schemas.Name.${keyword}`;

testRule(rule, {
  passes: {
    "a type with null": withSchema({ type: ["string", "null"] }),
    "an exclusive limit": withSchema({ type: "integer", exclusiveMinimum: 0 }),
    "a property named nullable": withSchema({ properties: { nullable: { type: "boolean" } } }),
    "a version without its last number": { openapi: "3.0", ...withSchema({ nullable: true }) },
    "nullable in OpenAPI 3.0": { openapi: "3.0.3", ...withSchema({ nullable: true }) },
    "an exclusive boolean in OpenAPI 3.0": {
      openapi: "3.0.3",
      ...withSchema({ minimum: 0, exclusiveMinimum: true }),
    },
    "examples alone": withSchema({ examples: [1] }),
    "example alone": withSchema({ example: 1 }),
  },
  fails: {
    nullable: {
      document: withSchema({ type: "string", nullable: false }),
      findings: [
        { message: "3.1 ignores nullable; add 'null' to the type.", path: at("nullable") },
      ],
    },
    "exclusive booleans": {
      document: withSchema({ exclusiveMinimum: true, exclusiveMaximum: false }),
      findings: ["exclusiveMinimum", "exclusiveMaximum"].map((keyword) => ({
        message: `In 3.1 ${keyword} is the limit itself; give the number.`,
        path: at(keyword),
      })),
    },
    "example beside examples of a schema": {
      document: withSchema({ example: 1, examples: [1] }),
      findings: [
        { message: "example stands beside examples; keep examples only.", path: at("example") },
      ],
    },
    "example beside examples of a parameter, in any version": {
      document: { openapi: "3.0.3", ...withParameter({ example: 1, examples: {} }) },
      findings: [
        {
          message: "example stands beside examples; keep examples only.",
          path: "components.parameters.Given.example",
        },
      ],
    },
    "example beside examples of a header": {
      document: withHeaders({ Allow: { example: 1, examples: {} } }),
      findings: [
        {
          message: "example stands beside examples; keep examples only.",
          path: "components.responses.Sent.headers.Allow.example",
        },
      ],
    },
    "example beside examples of a body": {
      document: {
        components: { requestBodies: { A: { content: { "a/b": { example: 1, examples: {} } } } } },
      },
      findings: [
        {
          message: "example stands beside examples; keep examples only.",
          path: "components.requestBodies.A.content.a/b.example",
        },
      ],
    },
  },
});

const remove = (keyword: string) => ({ do: "remove", at: ["a", keyword] });

test.each([
  [
    "nullable",
    { nullable: true, type: "string" },
    [{ do: "set", at: ["a", "type"], value: ["string", "null"] }, remove("nullable")],
  ],
  ["nullable", { nullable: false, type: "string" }, [remove("nullable")]],
  ["nullable", { nullable: false }, [remove("nullable")]],
  ["nullable", { nullable: true }, undefined],
  ["nullable", { nullable: true, type: ["string"] }, undefined],
  [
    "exclusiveMinimum",
    { exclusiveMinimum: true, minimum: 0 },
    [{ do: "rename", at: ["a", "minimum"], key: "exclusiveMinimum" }, remove("exclusiveMinimum")],
  ],
  [
    "exclusiveMaximum",
    { exclusiveMaximum: true, maximum: 0 },
    [{ do: "rename", at: ["a", "maximum"], key: "exclusiveMaximum" }, remove("exclusiveMaximum")],
  ],
  ["exclusiveMaximum", { exclusiveMaximum: false, maximum: 0 }, [remove("exclusiveMaximum")]],
  ["exclusiveMinimum", { exclusiveMinimum: true, maximum: 0 }, undefined],
  ["example", { example: false, examples: [1] }, undefined],
])("%s in %j is corrected where that takes no decision", (keyword, schema, edits) => {
  const found = rule.extensions.repair!({ a: schema }, { path: ["a", keyword], message: "" });
  expect(found).toEqual(edits);
});
