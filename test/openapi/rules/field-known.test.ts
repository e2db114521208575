import { expect, test } from "vitest";
import rule from "../../../openapi/rules/field-known.mjs";
import { withOperation, withParameter, withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const finding = (kind: string, name: string, right: string, path: string) => ({
  message: `${kind} objects have no field ${name}. Did you mean ${right}?`,
  path: `${path}.${name}`,
});
const schemaAt = "components.schemas.Name";
const failing = (name: string, right: string) => ({
  document: withSchema({ [name]: 1 }),
  findings: [finding("Schema", name, right, schemaAt)],
});

testRule(rule, {
  passes: {
    "known fields": withSchema({ type: "string", maxLength: 1 }),
    "an extension": withSchema({ "x-typ": 1, "x-maxLenght": 2, "x-items": 3 }),
    "a keyword that is like none": withSchema({ deprecationDate: "2026-01-01", foo: 1 }),
    "a property of any name": withSchema({ properties: { tpye: {}, maxLenght: {} } }),
    "a field whose right form is there too": withSchema({ type: "string", types: [1] }),
    "a short name that is two letters away": withSchema({ tap: 1, ide: 1, fermit: 1 }),
    "what stands beside a reference": withSchema({ $ref: "#/components/schemas/Name", tpye: 1 }),
    "a kind without a list": { paths: { "/a": { get: { callbacks: { done: { gte: {} } } } } } },
    "names in examples": withParameter({ example: { requred: true } }),
  },
  fails: {
    "a letter in the wrong place": failing("maxLenght", "maxLength"),
    "a letter too few": failing("requird", "required"),
    "two letters that changed places, in a short name": failing("tpye", "type"),
    "another case": failing("maxlength", "maxLength"),
    "two wrong letters in a long name": failing("aditionalPropertis", "additionalProperties"),
    "a field of a parameter": {
      document: withParameter({ name: "a", requred: true }),
      findings: [finding("Parameter", "requred", "required", "components.parameters.Given")],
    },
    "a field of an operation": {
      document: withOperation({ operationID: "send", respnses: {} }),
      findings: [
        finding("Operation", "operationID", "operationId", "paths./send.post"),
        finding("Operation", "respnses", "responses", "paths./send.post"),
      ],
    },
    "a field of the document": {
      document: { componets: {} },
      findings: [
        {
          message: "OpenAPI objects have no field componets. Did you mean components?",
          path: "componets",
        },
      ],
    },
  },
});

test("the field is renamed to what is meant", () => {
  const message = "Schema objects have no field tpye. Did you mean type?";
  expect(rule.extensions.repair!({}, { path: ["a", "tpye"], message })).toEqual([
    { do: "rename", at: ["a", "tpye"], key: "type" },
  ]);
});
