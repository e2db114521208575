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
    "statuses of every form, paths, and extensions among them": {
      paths: {
        "x-a": {},
        "/a": { get: { responses: { "404": {}, "5XX": {}, default: {}, "x-b": 1 } } },
      },
    },
    "names in examples": withParameter({ example: { requred: true } }),
  },
  fails: {
    "a field that is like none": {
      document: { info: { title: "A", contact: { zzz: 1 } }, foo: 1 },
      findings: [
        {
          message: 'OpenAPI objects have no field foo; an extension begins with "x-".',
          path: "foo",
        },
        {
          message: 'Contact objects have no field zzz; an extension begins with "x-".',
          path: "info.contact.zzz",
        },
      ],
    },
    "a path without a slash, and an invalid status": {
      document: { paths: { a: {}, "/b": { get: { responses: { "2xx": {}, "2000": {} } } } } },
      findings: [
        { message: "Paths objects have no field a; a path begins with a slash.", path: "paths.a" },
        {
          message: "Responses objects have no field 2xx. Did you mean 2XX?",
          path: "paths./b.get.responses.2xx",
        },
        {
          message:
            "Responses objects have no field 2000; a status is written as 404, 4XX or default.",
          path: "paths./b.get.responses.2000",
        },
      ],
    },
    "the parts of a scheme, a server, a license, a link, a discriminator and XML": {
      document: {
        info: { license: { nmae: "A" } },
        servers: [{ url: "https://{a}.example.com", variables: { a: { defualt: "a" } } }],
        components: {
          securitySchemes: { A: { flows: { implicit: { tokenURL: "a" }, implicid: {} } } },
          responses: { A: { links: { L: { operationID: "a" } } } },
          links: { M: { paramters: {} } },
          schemas: { S: { discriminator: { property: "a" }, xml: { prefx: "a" } } },
        },
      },
      findings: [
        finding("License", "nmae", "name", "info.license"),
        finding("Server Variable", "defualt", "default", "servers.0.variables.a"),
        finding(
          "OAuth Flow",
          "tokenURL",
          "tokenUrl",
          "components.securitySchemes.A.flows.implicit",
        ),
        {
          message: 'OAuth Flows objects have no field implicid; an extension begins with "x-".',
          path: "components.securitySchemes.A.flows.implicid",
        },
        finding("Link", "operationID", "operationId", "components.responses.A.links.L"),
        finding("Link", "paramters", "parameters", "components.links.M"),
        {
          message: 'Discriminator objects have no field property; an extension begins with "x-".',
          path: "components.schemas.S.discriminator.property",
        },
        finding("XML", "prefx", "prefix", "components.schemas.S.xml"),
      ],
    },
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

test("a field that is like none is left to the author", () => {
  const message = 'OpenAPI objects have no field foo; an extension begins with "x-".';
  expect(rule.extensions.repair!({}, { path: ["foo"], message })).toBeUndefined();
});

test("the field is renamed to what is meant", () => {
  const message = "Schema objects have no field tpye. Did you mean type?";
  expect(rule.extensions.repair!({}, { path: ["a", "tpye"], message })).toEqual([
    { do: "rename", at: ["a", "tpye"], key: "type" },
  ]);
});
