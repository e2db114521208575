import { expect, test } from "vitest";
import rule from "../../../openapi/rules/header-name-form.mjs";
import { withHeaders, withParameter } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const messageOf = (name: string) =>
  `The header ${name} is not written like X-Request-Id; rename it.`;

testRule(rule, {
  passes: {
    "a header parameter": withParameter({ in: "header", name: "X-Time-Zone" }),
    "a response header": withHeaders({ "X-Request-Id": {}, "Retry-After": {}, ETag: {} }),
    "a header parameter without a name, which Spectral refuses": withParameter({ in: "header" }),
    "a query parameter": withParameter({ in: "query", name: "time_zone" }),
    "a key in the query": { components: { securitySchemes: { A: { in: "query", name: "key" } } } },
  },
  fails: {
    "a header parameter in lower case": {
      document: withParameter({ in: "header", name: "x-language" }),
      findings: [{ message: messageOf("x-language"), path: "components.parameters.Given.name" }],
    },
    "a response header in snake_case": {
      document: withHeaders({ X_Request_Id: {} }),
      findings: [
        {
          message: messageOf("X_Request_Id"),
          path: "components.responses.Sent.headers.X_Request_Id",
        },
      ],
    },
    "a security scheme with a word in lower case": {
      document: { components: { securitySchemes: { A: { in: "header", name: "X-token" } } } },
      findings: [{ message: messageOf("X-token"), path: "components.securitySchemes.A.name" }],
    },
    "a header of a part of the body": {
      document: {
        components: {
          requestBodies: {
            A: {
              content: { "multipart/form-data": { encoding: { b: { headers: { "-A": {} } } } } },
            },
          },
        },
      },
      findings: [
        {
          message: messageOf("-A"),
          path: "components.requestBodies.A.content.multipart/form-data.encoding.b.headers.-A",
        },
      ],
    },
  },
});

test.each([
  [{ name: "x-request-id" }, ["name"], [{ do: "set", at: ["name"], value: "X-Request-Id" }]],
  [
    { headers: { "x-a": {} } },
    ["headers", "x-a"],
    [{ do: "rename", at: ["headers", "x-a"], key: "X-A" }],
  ],
  [
    { headers: { name: {} } },
    ["headers", "name"],
    [{ do: "rename", at: ["headers", "name"], key: "Name" }],
  ],
  [{ name: "x_request_id" }, ["name"], undefined],
  [{ name: "X-Request-Id" }, ["name"], undefined],
])("%j is corrected where only the case changes", (document, path, edits) => {
  expect(rule.extensions.repair!(document, { path, message: "" })).toEqual(edits);
});
