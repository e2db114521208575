import rule from "../../../openapi/rules/component-reachable.mjs";
import { Beside, testRule } from "./support/test-rule.js";

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
/** An operation that refers to nothing: a document with it is no library. */
const plain = { "/plain": { get: {} } };
const uses = (...names: string[]) => ({
  "/uses": {
    get: { responses: { "200": { content: { a: { schema: { anyOf: names.map(reference) } } } } } },
  },
});
const shared = {};
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
    "what only another part of a component refers to, of which one part is used": {
      paths: {
        "/a": {
          get: {
            responses: {
              "200": {
                content: { a: { schema: { $ref: "#/components/schemas/A/properties/b" } } },
              },
            },
          },
        },
      },
      components: { schemas: { A: { properties: { b: {}, c: reference("C") } }, C: {} } },
    },
    "a scheme that is asked for and not there": { paths: plain, security: [{ AuthToken: [] }] },
    "the same among other components": {
      paths: plain,
      security: [{ AuthToken: [] }],
      components: {},
    },
    "a group that stands elsewhere": {
      paths: plain,
      components: { schemas: { $ref: "#/x-schemas" } },
      "x-schemas": { A: {} },
    },
    "a file that is not there and is named like an address": {
      paths: {
        "/a": {
          get: { responses: { "200": { content: { a: { schema: { $ref: "./https:a.yaml" } } } } } },
        },
      },
      components: { schemas: { A: {} } },
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
    "a library that has empty paths, as OpenAPI 3.0 asks": {
      openapi: "3.0.3",
      paths: {},
      components: { schemas: { A: {} }, securitySchemes },
    },
    "a library of path items": {
      paths: {},
      components: { pathItems: { A: { get: {} } }, schemas: { B: {} } },
    },
    "the security of an operation of OpenAPI 3.2": {
      openapi: "3.2.0",
      paths: {
        "/a": {
          query: { security: [{ A: [] }] },
          additionalOperations: { COPY: { security: [{ B: [] }] } },
        },
      },
      components: { securitySchemes: { A: {}, B: {} } },
    },
    "the security of a webhook and of a callback": {
      webhooks: { sent: { post: { security: [{ A: [] }] } } },
      paths: {
        "/a": { get: { callbacks: { done: { "{$url}": { post: { security: [{ B: [] }] } } } } } },
      },
      components: { securitySchemes: { A: {}, B: {} } },
    },
    "security by a reference, as OpenAPI 3.2 allows": {
      openapi: "3.2.0",
      paths: { "/a": { get: { security: [{ "#/components/securitySchemes/A": [] }] } } },
      components: { securitySchemes: { A: {} } },
    },
    "a discriminator that maps to a name": {
      paths: uses("Pet"),
      components: {
        schemas: {
          Pet: { discriminator: { propertyName: "kind", mapping: { dog: "Dog" } } },
          Dog: { allOf: [reference("Pet"), reference("Tail")] },
          Tail: {},
        },
      },
    },
    "a discriminator whose names are implied, over two generations": {
      paths: uses("Pet"),
      components: {
        schemas: {
          Pet: { discriminator: { propertyName: "kind" } },
          Cat: { allOf: [reference("Pet")] },
          Lion: { allOf: [{}, reference("Cat"), reference("Mane")] },
          Mane: {},
        },
      },
    },
    "what extends a schema that a mapping names": {
      paths: uses("Pet"),
      components: {
        schemas: {
          Pet: { discriminator: { propertyName: "kind", mapping: { cat: "Cat" } } },
          Cat: { allOf: [reference("Pet")] },
          Lion: { allOf: [reference("Cat")] },
        },
      },
    },
    "a circle of schemas that extend each other": {
      paths: uses("Pet"),
      components: {
        schemas: {
          Pet: { allOf: [reference("Cat")], discriminator: { propertyName: "kind" } },
          Cat: { allOf: [reference("Pet")] },
        },
      },
    },
    "a group that is in another file": new Beside(
      { "schemas.yaml": "A: { $ref: 'openapi.yaml#/components/responses/B' }" },
      {
        paths: { "/a": { $ref: "#/components/schemas/A" } },
        components: { schemas: { $ref: "schemas.yaml" }, responses: { B: {} } },
      },
    ),
    "the default of a discriminator of OpenAPI 3.2": {
      openapi: "3.2.0",
      paths: uses("Pet"),
      components: {
        schemas: {
          Pet: { discriminator: { propertyName: "kind", defaultMapping: "Other" } },
          Other: {},
        },
      },
    },
    "a schema that is referred to by its anchor": {
      paths: uses("A"),
      components: {
        schemas: {
          A: { allOf: [{ $ref: "#bar" }, { $ref: "https://example.com/b" }] },
          Bar: { $anchor: "bar" },
          B: { $id: "https://example.com/b" },
          Tree: { $dynamicAnchor: "node", items: { $dynamicRef: "#node" } },
          C: { $id: "https://example.com/c#", allOf: [{ $dynamicRef: "#node" }] },
          D: { allOf: [{ $ref: "https://example.com/c" }] },
        },
        responses: { E: { content: { a: { schema: reference("D") } } } },
      },
      webhooks: { a: { post: { responses: { "200": { $ref: "#/components/responses/E" } } } } },
    },
    "the address that a document of OpenAPI 3.2 gives itself": {
      openapi: "3.2.0",
      $self: "https://example.com/api",
      paths: {
        "/a": { $ref: "https://example.com/api#/components/pathItems/A" },
      },
      components: { pathItems: { A: { get: {} } } },
    },
    "a slip in a reference, which makes no other component useless": {
      paths: uses("Mony"),
      components: { schemas: { Money: { allOf: [reference("Cent")] }, Cent: {} } },
    },
    "a slip in the reference of an operation": {
      paths: { ...plain, "/a": { $ref: "#/components/pathItems/Gone" } },
      components: { schemas: { Money: {} } },
    },
    "a file that was not read and may use anything": {
      paths: { ...plain, "/a": { $ref: "https://example.com/paths.yaml#/a" } },
      components: { schemas: { Money: {} } },
    },
    "components that another file refers to": new Beside(
      {
        "sub/x.yaml": `get:
  security: [{ bearer: [] }]
  responses:
    '200': { content: { a/b: { schema: { $ref: '../openapi.yaml#/components/schemas/Money' } } } }
    '201': { $ref: 'y.yaml#/components/responses/Made' }
`,
        "sub/y.yaml": `components:
  responses:
    Made: { headers: { X: { $ref: './../openapi.yaml#/components/headers/X' } } }
    Unused: {}
`,
      },
      {
        paths: { "/a": { $ref: "sub/x.yaml" } },
        components: {
          schemas: { Money: {} },
          securitySchemes: { bearer: {} },
          headers: { X: {} },
        },
      },
    ),
    "an object that YAML shares": {
      paths: uses("A", "B"),
      components: { schemas: { A: shared, B: shared } },
    },
    "a reference to all of a kind": {
      paths: plain,
      "x-all": { $ref: "#/components/schemas" },
      components: { schemas: { A: {}, B: {} } },
    },
    "a name with signs that references escape": {
      paths: uses("a~1b"),
      components: { schemas: { "a/b": { discriminator: { mapping: { c: "c~d" } } }, "c~d": {} } },
    },
    "an extension, null, and a kind that is no map": {
      paths: plain,
      "x-none": null,
      components: { "x-notes": { a: {} }, schemas: null, responses: ["a"] },
    },
  },
  fails: {
    "a schema that nothing refers to": {
      document: { paths, components: { schemas: { Request: {}, Old: {} }, securitySchemes } },
      findings: [{ message: messageOf("schemas/Old"), path: "components.schemas.Old" }],
    },
    "two that only refer to each other": {
      document: {
        paths: plain,
        components: { schemas: { A: { items: reference("B") }, B: { items: reference("A") } } },
      },
      findings: [
        { message: messageOf("schemas/A"), path: "components.schemas.A" },
        { message: messageOf("schemas/B"), path: "components.schemas.B" },
      ],
    },
    "a security scheme that nothing asks for": {
      document: { paths: plain, components: { securitySchemes } },
      findings: [
        {
          message: messageOf("securitySchemes/AuthToken"),
          path: "components.securitySchemes.AuthToken",
        },
      ],
    },
    "a schema of the name of something else that is referred to": {
      document: {
        "x-parts": { schemas: { Old: {} } },
        paths: { ...plain, "/a": { $ref: "#/x-parts/schemas/Old" } },
        components: { schemas: { Old: {} } },
      },
      findings: [{ message: messageOf("schemas/Old"), path: "components.schemas.Old" }],
    },
    "what extends a schema without a discriminator": {
      document: {
        paths: uses("Base"),
        components: { schemas: { Base: {}, Child: { allOf: [reference("Base")] } } },
      },
      findings: [{ message: messageOf("schemas/Child"), path: "components.schemas.Child" }],
    },
    "what is unused beside a schema on the web that was not read": {
      document: {
        paths: {
          "/a": {
            get: {
              responses: {
                "200": { content: { a: { schema: { $ref: "https://example.com/a.json" } } } },
              },
            },
          },
        },
        components: { schemas: { Old: {} } },
      },
      findings: [{ message: messageOf("schemas/Old"), path: "components.schemas.Old" }],
    },
    "what is unused beside a base on the web that was not read": {
      document: {
        paths: uses("A"),
        components: { schemas: { A: { allOf: [{ $ref: "http://example.com/a" }] }, Old: {} } },
      },
      findings: [{ message: messageOf("schemas/Old"), path: "components.schemas.Old" }],
    },
    "what no file refers to": {
      document: new Beside(
        { "sub/x.yaml": "get: { responses: { '200': { description: Fine. } } }" },
        { paths: { "/a": { $ref: "sub/x.yaml" } }, components: { schemas: { Old: {} } } },
      ),
      findings: [{ message: messageOf("schemas/Old"), path: "components.schemas.Old" }],
    },
    "a response, in a document of webhooks": {
      document: { webhooks: plain, components: { responses: { Gone: {} } } },
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
