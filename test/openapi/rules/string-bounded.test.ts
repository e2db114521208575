import { expect, test } from "vitest";
import rule from "../../../openapi/rules/string-bounded.mjs";
import { lintWith } from "./support/lint-with.js";

const withSchema = (schema: unknown) => ({
  openapi: "3.1.1",
  components: { schemas: { Name: schema } },
});

test.each([
  ["both bounds", { type: "string", minLength: 0, maxLength: 8 }],
  ["a list of values", { type: "string", enum: ["a"] }],
  ["one value", { type: "string", const: "a" }],
  ["an integer", { type: "integer" }],
  ["an example that looks like a schema", { type: "integer", examples: [{ type: "string" }] }],
])("%s passes", async (_name, schema) => {
  expect(await lintWith(rule, withSchema(schema))).toEqual([]);
});

test.each([
  ["no bound", { type: "string" }, "The string has no minLength and no maxLength; state it."],
  ["no upper bound", { type: "string", minLength: 1 }, "The string has no maxLength; state it."],
  [
    "a nullable string",
    { type: ["string", "null"], maxLength: 8 },
    "The string has no minLength; state it.",
  ],
])("%s fails", async (_name, schema, message) => {
  expect(await lintWith(rule, withSchema(schema))).toEqual([
    { message, path: "components.schemas.Name" },
  ]);
});

test("a property named like a keyword is checked too", async () => {
  const schema = {
    type: "object",
    properties: { default: { type: "string" }, example: { type: "string" } },
  };
  const paths = (await lintWith(rule, withSchema(schema))).map(({ path }) => path);
  expect(paths).toEqual([
    "components.schemas.Name.properties.default",
    "components.schemas.Name.properties.example",
  ]);
});

test("strings in headers and parameters are checked too", async () => {
  const unbounded = { schema: { type: "string" } };
  const document = {
    openapi: "3.1.1",
    components: {
      headers: { Allow: unbounded },
      parameters: { Language: { in: "header", ...unbounded } },
    },
  };
  const paths = (await lintWith(rule, document)).map(({ path }) => path);
  expect(paths).toEqual([
    "components.headers.Allow.schema",
    "components.parameters.Language.schema",
  ]);
});
