import { describe, expect, test } from "vitest";
import { indexDocument } from "../../../../openapi/rules/support/index-document.mjs";

const lists = [
  "operations",
  "parameters",
  "headers",
  "headerUses",
  "requestBodies",
  "statuses",
  "mediaTypes",
  "schemas",
  "properties",
  "securitySchemes",
  "examples",
  "values",
  "described",
] as const;

/** An entry of any of the lists. */
interface Entry {
  path: (string | number)[];
  at: (string | number)[];
  name?: string;
  status?: string;
  type?: string;
  text?: string;
  value?: unknown;
  isCall?: boolean;
  isReply?: boolean;
}

const index = (document: object) =>
  indexDocument(document) as unknown as Record<(typeof lists)[number], Entry[]>;

const pathsOf = (list: Entry[]) => list.map(({ path }) => path.join("."));

test("a document is walked once, however many rules ask", () => {
  const document = {};
  expect(index(document)).toBe(index(document));
});

test("an empty document has nothing", () => {
  const found = index({});
  for (const name of lists) expect(found[name]).toEqual([]);
});

test("malformed parts are passed over", () => {
  const found = index({
    info: null,
    tags: {},
    servers: "none",
    externalDocs: [],
    webhooks: [],
    paths: {
      "/a": null,
      "/b": { get: null, post: "none", parameters: {} },
      "/c": {
        get: { parameters: [null, "a"], requestBody: 5, responses: { "200": null }, callbacks: [] },
        put: { responses: { "200": { headers: [], content: { "a/b": null, "c/d": "none" } } } },
        delete: {
          responses: { "200": { content: { "a/b": { encoding: { part: null }, schema: null } } } },
        },
      },
    },
    components: {
      schemas: { A: true, B: null },
      examples: { A: null },
      links: { A: {} },
      "x-a": 1,
    },
  });
  expect(pathsOf(found.operations)).toEqual(["paths./c.get", "paths./c.put", "paths./c.delete"]);
  for (const name of ["parameters", "headers", "requestBodies", "schemas", "examples"] as const)
    expect(found[name]).toEqual([]);
});

describe("operations", () => {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

  test("are the members of a path item that are named as methods", () => {
    const item = Object.fromEntries(methods.map((method) => [method, {}]));
    const found = index({ paths: { "/a": { ...item, summary: "A.", servers: {}, "x-a": {} } } });
    expect(pathsOf(found.operations)).toEqual(methods.map((method) => `paths./a.${method}`));
    expect(found.operations[0]).toMatchObject({ route: "/a", isCall: true });
  });

  test("are calls below paths alone, not in webhooks, callbacks and components", () => {
    const item = { post: {} };
    const found = index({
      paths: { "/a": { post: { callbacks: { done: { "{$url}": item } } } } },
      webhooks: { sent: { post: {} } },
      components: {
        pathItems: { Shared: { post: {} } },
        callbacks: { Later: { "/b": { put: {} } } },
      },
    });
    const calls = found.operations.map(({ isCall, path }) => [path.join("."), isCall]);
    expect(Object.fromEntries(calls)).toEqual({
      "paths./a.post": true,
      "paths./a.post.callbacks.done.{$url}.post": false,
      "webhooks.sent.post": false,
      "components.pathItems.Shared.post": false,
      "components.callbacks.Later./b.put": false,
    });
  });
});

const reference = (kind: string) => ({ $ref: `#/components/${kind}/It` });

describe("what is behind a reference", () => {
  const found = index({
    paths: {
      "/a": {
        parameters: [reference("parameters")],
        get: {
          requestBody: reference("requestBodies"),
          responses: {
            "200": reference("responses"),
            "201": { headers: { "X-A": reference("headers") }, content: {} },
            "404": { $ref: "other.yaml#/a" },
          },
        },
      },
    },
    components: {
      parameters: { It: { schema: {} } },
      headers: { It: { schema: {} } },
      requestBodies: { It: { content: {} } },
      responses: { It: {} },
      securitySchemes: { It: {}, Other: reference("securitySchemes") },
      examples: { It: {}, Other: reference("examples") },
    },
  });

  test("is listed where it is written", () => {
    expect(pathsOf(found.parameters)).toEqual(["components.parameters.It"]);
    expect(pathsOf(found.headers)).toEqual(["components.headers.It"]);
    expect(pathsOf(found.requestBodies)).toEqual(["components.requestBodies.It"]);
    expect(pathsOf(found.securitySchemes)).toEqual(["components.securitySchemes.It"]);
    expect(pathsOf(found.examples)).toEqual(["components.examples.It"]);
  });

  test("is found for each status, unless it is in another file", () => {
    const statuses = found.statuses.map(({ status, at }) => [status, at.join(".")]);
    expect(statuses).toEqual([
      ["200", "components.responses.It"],
      ["201", "paths./a.get.responses.201"],
    ]);
  });

  test("is listed under the name that it has where it is used", () => {
    expect(found.headerUses).toEqual([
      { name: "X-A", path: ["paths", "/a", "get", "responses", "201", "headers", "X-A"] },
    ]);
  });
});

test("objects that YAML shares are listed once", () => {
  const shared = {
    parameter: { schema: {} },
    header: { schema: {} },
    response: { description: "It." },
    scheme: { description: "It." },
  };
  const found = index({
    components: {
      parameters: { A: shared.parameter, B: shared.parameter },
      headers: { A: shared.header, B: shared.header },
      responses: { A: shared.response, B: shared.response },
      securitySchemes: { A: shared.scheme, B: shared.scheme },
    },
  });
  for (const name of ["parameters", "headers", "securitySchemes"] as const)
    expect(found[name]).toHaveLength(1);
  expect(found.described).toHaveLength(2);
});

/** The schemas that are found inside one that has a keyword. */
const inside = (keyword: string, value: unknown) =>
  pathsOf(index({ components: { schemas: { It: { [keyword]: value } } } }).schemas).slice(1);

describe("schemas", () => {
  test.each(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"])(
    "are the members of %s",
    (keyword) => {
      expect(inside(keyword, { a: {}, b: {} })).toEqual([
        `components.schemas.It.${keyword}.a`,
        `components.schemas.It.${keyword}.b`,
      ]);
    },
  );

  test.each(["allOf", "anyOf", "oneOf", "prefixItems"])("are the items of %s", (keyword) => {
    expect(inside(keyword, [{}, {}])).toEqual([
      `components.schemas.It.${keyword}.0`,
      `components.schemas.It.${keyword}.1`,
    ]);
  });

  test.each([
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
  ])("are the value of %s", (keyword) => {
    expect(inside(keyword, {})).toEqual([`components.schemas.It.${keyword}`]);
  });

  test("are no examples, defaults and constants", () => {
    for (const keyword of ["example", "default", "const", "x-a"])
      expect(inside(keyword, { type: "string" })).toEqual([]);
  });

  test("that hold themselves end", () => {
    const circle: Record<string, unknown> = {};
    circle.items = circle;
    expect(inside("items", circle)).toEqual(["components.schemas.It.items"]);
  });

  test("have properties where they are named, and only there", () => {
    const found = index({
      components: { schemas: { It: { properties: { a: {} }, patternProperties: { "^b": {} } } } },
    });
    expect(found.properties).toEqual([
      { name: "a", path: ["components", "schemas", "It", "properties", "a"] },
    ]);
  });
});

describe("the values of examples", () => {
  test("are those of schemas, parameters, headers, media types and named examples", () => {
    const found = index({
      components: {
        schemas: {
          None: {},
          S: { example: null, examples: [1, null], properties: { p: { example: "p" } } },
        },
        parameters: {
          None: {},
          P: { name: "X-P", example: 0, examples: { e: { value: 2 }, none: { summary: "None." } } },
        },
        headers: { H: { example: "h" } },
        examples: { E: { value: false }, None: {} },
        responses: { R: { content: { "a/b": { example: {} } } } },
      },
    });
    const values = found.values.map(({ value, name, path }) => [path.join("."), value, name]);
    expect(values).toEqual([
      ["components.schemas.S.example", null, "S"],
      ["components.schemas.S.examples.0", 1, "S"],
      ["components.schemas.S.examples.1", null, "S"],
      ["components.schemas.S.properties.p.example", "p", "p"],
      ["components.parameters.P.example", 0, "X-P"],
      ["components.parameters.P.examples.e.value", 2, "X-P"],
      ["components.headers.H.example", "h", undefined],
      ["components.examples.E.value", false, undefined],
      ["components.responses.R.content.a/b.example", {}, undefined],
    ]);
    expect(pathsOf(found.examples)).toEqual([
      "components.parameters.P.examples.e",
      "components.parameters.P.examples.none",
      "components.examples.E",
      "components.examples.None",
    ]);
  });
});

test("media types are those of bodies, replies and parameters, but not inside one another", () => {
  const content = { "a/b": { content: { "c/d": {} } } };
  const found = index({
    components: {
      parameters: { P: { content: { "p/p": {} } } },
      requestBodies: { Q: { content: { "q/q": {} } } },
      responses: { R: { content } },
    },
  });
  const mediaTypes = found.mediaTypes.map(({ type, isReply, path }) => [
    type,
    isReply,
    path.join("."),
  ]);
  expect(mediaTypes).toEqual([
    ["p/p", false, "components.parameters.P.content.p/p"],
    ["q/q", false, "components.requestBodies.Q.content.q/q"],
    ["a/b", true, "components.responses.R.content.a/b"],
  ]);
});

test("descriptions are listed with the name of what they describe", () => {
  const description = "It.";
  const found = index({
    info: { title: "T", description },
    externalDocs: { description },
    tags: [{ name: "tag", description }, { name: "bare" }],
    servers: [{ description }, { description: 5 }],
    paths: {
      "/a": {
        description,
        parameters: [{ name: "p", description }],
        get: {
          operationId: "getIt",
          description,
          requestBody: { description },
          responses: {
            "200": {
              description,
              headers: { "X-H": { description } },
              content: { "m/t": { examples: { e: { description } } } },
            },
          },
        },
      },
    },
    webhooks: { hook: { description } },
    components: {
      securitySchemes: { Scheme: { description } },
      schemas: { Schema: { description, properties: { prop: { description } } } },
      responses: { Response: { description } },
      requestBodies: { Body: { description } },
      headers: { Header: { description } },
    },
  });
  const described = found.described.map(({ name, path }) => [path.slice(0, -1).join("."), name]);
  expect(Object.fromEntries(described)).toStrictEqual({
    info: "T",
    externalDocs: undefined,
    "tags.0": "tag",
    "servers.0": undefined,
    "paths./a": undefined,
    "paths./a.parameters.0": "p",
    "paths./a.get": "getIt",
    "paths./a.get.requestBody": undefined,
    "paths./a.get.responses.200": undefined,
    "paths./a.get.responses.200.headers.X-H": "X-H",
    "paths./a.get.responses.200.content.m/t.examples.e": "e",
    "webhooks.hook": undefined,
    "components.securitySchemes.Scheme": "Scheme",
    "components.schemas.Schema": "Schema",
    "components.schemas.Schema.properties.prop": "prop",
    "components.responses.Response": "Response",
    "components.requestBodies.Body": "Body",
    "components.headers.Header": "Header",
  });
  expect(
    found.described.every(({ text, path }) => text === "It." && path.at(-1) === "description"),
  ).toBe(true);
});
