import rule from "../../../openapi/rules/component-reachable.mjs";
import { testRule } from "./support/test-rule.js";

const messageOf = (name: string) => `No operation reaches ${name}; delete it.`;
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const paths = {
  "/send": {
    post: {
      security: [{ AuthToken: [] }],
      requestBody: { content: { "application/json": { schema: reference("Request") } } },
    },
  },
};
const securitySchemes = { AuthToken: { type: "apiKey" } };

testRule(rule, {
  passes: {
    "a chain from an operation": {
      paths,
      components: {
        schemas: { Request: { allOf: [reference("Base")] }, Base: {} },
        securitySchemes,
      },
    },
    "a circle that is reached": {
      paths,
      components: {
        schemas: { Request: { items: reference("Item") }, Item: { items: reference("Request") } },
        securitySchemes,
      },
    },
    "the security of the document": {
      paths: {},
      security: [{ AuthToken: [] }],
      components: { securitySchemes },
    },
    "a target of a discriminator": {
      paths,
      components: {
        schemas: {
          Request: { discriminator: { mapping: { a: "#/components/schemas/Kind" } } },
          Kind: {},
        },
        securitySchemes,
      },
    },
    "a reference from an operation to a part of a component": {
      paths: { "/a": { $ref: "#/components/pathItems/A/get" } },
      components: { pathItems: { A: {} } },
    },
    "references that lead out of the document, or nowhere": {
      paths: {
        "/a": { $ref: "other.yaml#/components/schemas/A" },
        "/b": { $ref: "#/components/schemas/Gone" },
        "/c": { $ref: "#/components" },
        "/d": { $ref: 5, default: null },
      },
    },
    "a reference to a kind of components that is not there": {
      paths: { "/a": { $ref: "#/components/schemas/Gone" } },
      components: { responses: {} },
    },
    "security that is no list": { paths: {}, security: "none", components: {} },
    "a library without operations": { components: { schemas: { Shared: {} } } },
    "a webhook": {
      webhooks: { sent: { post: { requestBody: { content: { a: { schema: reference("A") } } } } } },
      components: { schemas: { A: {} } },
    },
    "an extension": { paths: {}, components: { "x-notes": { a: {} } } },
  },
  fails: {
    "a schema that nothing refers to": {
      document: { paths, components: { schemas: { Request: {}, Old: {} }, securitySchemes } },
      findings: [{ message: messageOf("schemas/Old"), path: "components.schemas.Old" }],
    },
    "two that only refer to each other": {
      document: {
        paths: {},
        components: { schemas: { A: { items: reference("B") }, B: { items: reference("A") } } },
      },
      findings: [
        { message: messageOf("schemas/A"), path: "components.schemas.A" },
        { message: messageOf("schemas/B"), path: "components.schemas.B" },
      ],
    },
    "a security scheme that nothing asks for": {
      document: { paths: {}, components: { securitySchemes } },
      findings: [
        {
          message: messageOf("securitySchemes/AuthToken"),
          path: "components.securitySchemes.AuthToken",
        },
      ],
    },
    "a schema of the name of something else that is referred to": {
      document: {
        paths: { "/a": { $ref: "#/x-parts/schemas/Old" } },
        components: { schemas: { Old: {} } },
      },
      findings: [{ message: messageOf("schemas/Old"), path: "components.schemas.Old" }],
    },
    "a response, in a document of webhooks": {
      document: { webhooks: {}, components: { responses: { Gone: {} } } },
      findings: [{ message: messageOf("responses/Gone"), path: "components.responses.Gone" }],
    },
    "a response of the name of a schema that is reached": {
      document: {
        paths,
        components: { schemas: { Request: {} }, responses: { Request: {} }, securitySchemes },
      },
      findings: [{ message: messageOf("responses/Request"), path: "components.responses.Request" }],
    },
  },
});
