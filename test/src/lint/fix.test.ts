import { expect, test } from "vitest";
import { fixFindings } from "../../../src/lint/fix/fix-findings.js";
import { builtIn, Project } from "./support/project.js";

/** What `--fix` makes of a text, in as many rounds as it takes. */
async function fixed(text: string, name = "a.yaml"): Promise<string> {
  using project = new Project({ [name]: text });
  for (let round = 0; round < 10; round++) {
    const ruleset = builtIn("all");
    // oxlint-disable-next-line no-await-in-loop
    const { findings } = await project.run([name], {}, ruleset);
    if (fixFindings(findings, ruleset).length === 0) return project.read(name);
  }
  throw new Error("It goes on for ever.");
}

const before = `# A contract.
openapi: 3.1.0
info:
  title: T
  version: '1'
  description: Sends a code. The caller waits   # for it
  contact: { name: a }
servers: [{ url: https://api.example.com }]
tags:
- { name: t, description: "Things of a kind. And others" }
paths:
  /a:
    post:
      operationId: sendA
      description: |
        Does the thing. It does

      tags: [t]
      parameters:
      - name: x-trace   # the trace
        in: header
        description: 'What is traced. It''s long'
        schema:
          nullable: true   # as in 3.0
          type: string
      # The body.
      requestBody:   # of the request
        content:
          application/json:
            schema:
              type: object
              maxPropertis: 3
              properties:
                a: { type: "integer", minimum: 1, exclusiveMinimum: true }
                b: { exclusiveMaximum: false, type: integer }
                c: { nullable: true, allOf: [] }
      responses:
        '200':
          description: >-
            Done. It is
          headers:
            x-request-id: { schema: { type: string, nullable: false } }
`;

const after = `# A contract.
openapi: 3.1.0
info:
  title: T
  version: '1'
  description: Sends a code. The caller waits.   # for it
  contact: { name: a }
servers: [{ url: https://api.example.com }]
tags:
- { name: t, description: "Things of a kind. And others." }
paths:
  /a:
    post:
      operationId: sendA
      description: |
        Does the thing. It does.

      tags: [t]
      parameters:
      - name: X-Trace   # the trace
        in: header
        description: 'What is traced. It''s long.'
        schema:
          type: [string, 'null']
      # The body.
      requestBody:   # of the request
        required: true
        content:
          application/json:
            schema:
              type: object
              maxProperties: 3
              properties:
                a: { type: "integer", exclusiveMinimum: 1 }
                b: { type: integer }
                c: { nullable: true, allOf: [] }
      responses:
        '200':
          description: >-
            Done. It is.
          headers:
            X-Request-Id: { schema: { type: string } }
`;

test("what needs no decision is corrected, and all else stays as it is, comments and layout too", async () => {
  expect(await fixed(before)).toBe(after);
});

test("a second time nothing is left to correct", async () => {
  expect(await fixed(after)).toBe(after);
});

test("lines that end as on Windows stay so", async () => {
  expect(await fixed(before.replaceAll("\n", "\r\n"))).toBe(after.replaceAll("\n", "\r\n"));
});

test("JSON stays JSON", async () => {
  const json = `{
  "openapi": "3.1.0",
  "info": { "title": "T", "version": "1", "description": "A thing. Or two" },
  "paths": {
    "/a": { "post": { "requestBody": {
      "content": { "a/b": { "schema": { "nullable": true, "type": "string" } } }
    }, "responses": {} } },
    "/b": { "post": { "requestBody": { "content": {} }, "responses": {} } }
  }
}
`;
  const result = await fixed(json, "a.json");
  expect(JSON.parse(result)).toMatchObject({ info: { description: "A thing. Or two." } });
  expect(result).toBe(`{
  "openapi": "3.1.0",
  "info": { "title": "T", "version": "1", "description": "A thing. Or two." },
  "paths": {
    "/a": { "post": { "requestBody": {
      "required": true,
      "content": { "a/b": { "schema": { "type": ["string", "null"] } } }
    }, "responses": {} } },
    "/b": { "post": { "requestBody": { "required": true, "content": {} }, "responses": {} } }
  }
}
`);
});

test("a file that it refers to is corrected too", async () => {
  using project = new Project({
    "a.yaml": `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /a: { $ref: sub/b.yaml } }\n`,
    "sub/b.yaml": "post: # sends\n  requestBody: { content: { a/b: {} } }\n  responses: {}\n",
  });
  const ruleset = builtIn();
  const { findings } = await project.run(["a.yaml"], {}, ruleset);
  expect(fixFindings(findings, ruleset)).toEqual([
    { file: `${project.folder}/sub/b.yaml`, count: 1 },
  ]);
  expect(project.read("sub/b.yaml")).toBe(
    "post: # sends\n  requestBody: { required: true, content: { a/b: {} } }\n  responses: {}\n",
  );
});

test("a name that other signs would change, and a text without an end, are left to the author", async () => {
  const text = `openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /a:
    get:
      parameters: [{ name: x_trace, in: header, schema: { example: 1, examples: [1] } }]
      responses: {}
`;
  expect(await fixed(text)).toBe(text);
});

test.each([
  ["an alias of the value", "A: { type: &s string, nullable: true }\n    B: { type: *s }"],
  [
    "an alias of what is taken out",
    "A: { type: string, nullable: &t true, deprecated: *t }\n    B: {}",
  ],
  ["an alias of a text", "A: { description: &d A thing. Or two }\n    B: { x-a: *d }"],
  ["an explicit key", "A:\n      ? nullable\n      : true\n      type: string"],
  ["a key with an anchor", "A:\n      &n nullable: true\n      type: string\n    B: { x-a: *n }"],
  ["an explicit key in brackets", "A: { ? nullable : true, type: string }"],
  [
    "an explicit key before which a field would come",
    "A: {}\npaths:\n  /a:\n    post:\n      requestBody:\n        ? content\n        : {}",
  ],
])("what would change another place is left to the author: %s", async (_name, schemas) => {
  const text = `openapi: 3.1.0
info: { title: T, version: '1' }
components:
  schemas:
    ${schemas}
`;
  expect(await fixed(text)).toBe(text);
});

const withSchemas = (schema: string, member: string) => `openapi: 3.1.0
info: { title: T, version: '1' }
paths: {}
components:
  schemas:
    A: ${schema}
    B:
      allOf:
      - ${member}
`;

test("an anchor that no alias uses, and a list in a list, are no hindrance", async () => {
  const schema = "{ type: &s string, nullable: true }";
  const text = withSchemas(schema, "nullable: true\n        type: string");
  const right = withSchemas("{ type: &s [string, 'null'] }", "type: [string, 'null']");
  expect(await fixed(text)).toBe(right);
});
