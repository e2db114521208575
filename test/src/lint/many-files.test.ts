import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { head, operation, Project } from "./support/project.js";

const root = `${head}paths:
  /x: { $ref: sub/x.yaml }
components:
  schemas: { Money: { type: string, description: An amount. } }
  securitySchemes: { bearer: { type: http, scheme: bearer } }
`;

const sub = `get:
  operationId: getX
  description: Does the thing.
  tags: [t]
  security: [{ bearer: [] }]
  responses:
    '200': { description: Fine., content: { application/json: { schema: { $ref: '../root.yaml#/components/schemas/Money' } } } }
    '401': { description: No token. }
    '204': { description: No., content: { application/json: { schema: { type: string, minLength: 5, maxLength: 3 } } } }
`;

test("a fault in another file is found there, with its line, and nothing else", async () => {
  using project = new Project({ "root.yaml": root, "sub/x.yaml": sub });
  expect(await project.lint(["root.yaml"])).toEqual([
    "sub/x.yaml:9 no-content-without-body A reply with status 204 has no body; drop the content.",
    "sub/x.yaml:9 bounds-in-order minLength 5 is above maxLength 3; nothing can be both.",
  ]);
});

test("a reference that leads nowhere is the only finding, where it is written, with the nearest name", async () => {
  const fine = sub.replace(/ {4}'204'.*\n/, "").replace("Money", "Mony");
  using project = new Project({
    "root.yaml": root.replace("components:", "  /y: { $ref: sub/y.yaml }\ncomponents:"),
    "sub/x.yaml": fine,
  });
  expect(await project.lint(["root.yaml"])).toEqual([
    'root.yaml:7 invalid-ref "sub/y.yaml" leads nowhere: there is no such file. Did you mean "sub/x.yaml"?',
    'sub/x.yaml:7 invalid-ref "../root.yaml#/components/schemas/Mony" leads nowhere. Did you mean "../root.yaml#/components/schemas/Money"?',
  ]);
});

test("a text that is no YAML in another file is the only finding, and the document counts as not linted", async () => {
  using project = new Project({
    "root.yaml": root,
    "sub/x.yaml": sub.replace("tags: [t]", "tags: 't"),
  });
  const { findings, documents, problems } = await project.run(["root.yaml"]);
  expect(findings).toMatchObject([
    {
      code: "parser",
      message: "A quote is opened here and never closed.",
      range: { start: { line: 3 } },
    },
  ]);
  expect(documents).toBe(0);
  expect(problems).toEqual([
    "root.yaml was not linted: there is a text in it that cannot be read.",
  ]);
});

test("a component that another of the documents uses is not called unused", async () => {
  const one = `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { '200': { description: Fine. } } } }
components: { schemas: { Shared: { type: string }, Old: { type: string } } }
`;
  const two = `${head}paths:
  /b: { get: { ${operation("getB")}, responses: { '200': { description: Fine., content: { a/b: { schema: { $ref: 'one.yaml#/components/schemas/Shared' } } } } } } }
`;
  using project = new Project({ "one.yaml": one, "two.yaml": two });
  expect(await project.lint(["one.yaml", "two.yaml"])).toEqual([
    "one.yaml:7 component-reachable No operation reaches schemas/Old; delete it.",
  ]);
});

test("what two documents refer to is reported once", async () => {
  using project = new Project({
    "one.yaml": root,
    "two.yaml": root,
    "root.yaml": root,
    "sub/x.yaml": sub,
  });
  const found = await project.lint(["one.yaml", "two.yaml"]);
  expect(found.filter((line) => line.startsWith("sub/"))).toHaveLength(2);
});

test.each(["3.0.3", "3.1.0"])(
  "a reference in the place of a whole map or of an operation is followed (%s)",
  async (version) => {
    const bounds = "{ type: string, minLength: 5, maxLength: 3 }";
    using project = new Project({
      "root.yaml": `${head.replace("3.1.0", version)}paths:
  /a: { get: { $ref: sub/get.yaml } }
  /b: { $ref: sub/b.yaml }
components:
  schemas: { $ref: sub/schemas.yaml }
`,
      "sub/get.yaml": `{ ${operation("getA")}, responses: { $ref: responses.yaml } }`,
      "sub/b.yaml": `get: { ${operation("getB")}, parameters: { $ref: list.yaml }, responses: { $ref: responses.yaml } }`,
      "sub/list.yaml": `- { name: p, in: query, description: What to find., schema: ${bounds} }`,
      "sub/responses.yaml": `'200':
  description: Fine.
  content: { application/json: { schema: { $ref: '../root.yaml#/components/schemas/A/properties/b' } } }
'204': { description: No., content: { a/b: {} } }
`,
      "sub/schemas.yaml": `A: { type: object, properties: { b: ${bounds} } }`,
    });
    const bound = "bounds-in-order minLength 5 is above maxLength 3; nothing can be both.";
    expect(await project.lint(["root.yaml"])).toEqual([
      `sub/list.yaml:1 ${bound}`,
      "sub/responses.yaml:4 no-content-without-body A reply with status 204 has no body; drop the content.",
      `sub/schemas.yaml:1 ${bound}`,
    ]);
  },
);

test("a pointer through references that lead back to it ends, and leads nowhere", async () => {
  using project = new Project({
    "root.yaml": `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { '200': { $ref: '#/components/responses/A/b' } } } }
components:
  responses: { A: { $ref: '#/components/responses/A/b' } }
`,
  });
  expect(await project.lint(["root.yaml"])).toEqual([
    'root.yaml:6 invalid-ref "#/components/responses/A/b" leads nowhere.',
    'root.yaml:8 invalid-ref "#/components/responses/A/b" leads nowhere.',
  ]);
});

test("a chain of files is followed to its end", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_none, at) => [
      `f${at}.yaml`,
      at === 29 ? sub.replace("../root.yaml", "root.yaml") : `$ref: f${at + 1}.yaml\n`,
    ]),
  );
  using project = new Project({ "root.yaml": root.replace("sub/x.yaml", "f0.yaml"), ...files });
  expect(await project.lint(["root.yaml"])).toEqual([
    expect.stringContaining("f29.yaml:9 no-content-without-body"),
    expect.stringContaining("f29.yaml:9 bounds-in-order"),
  ]);
});

test("files that refer to each other end", async () => {
  using project = new Project({
    "root.yaml": root.replace("type: string, description: An amount.", "$ref: a.yaml"),
    "sub/x.yaml": sub.replace(/ {4}'204'.*\n/, ""),
    "a.yaml": "type: object\nproperties: { b: { $ref: b.yaml } }\n",
    "b.yaml": "type: object\nproperties: { a: { $ref: a.yaml }, self: { $ref: '#' } }\n",
  });
  expect(await project.lint(["root.yaml"])).toEqual([]);
});

test("what is on the web is named and not read, unless that is asked for", async () => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url!);
    response.end(sub.slice(0, sub.indexOf("  security")) + sub.slice(sub.indexOf("  responses")));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/z.yaml`;
  try {
    using project = new Project({
      "root.yaml": root.replace("sub/x.yaml", url).replace(/components:[^]*/, ""),
    });
    const left = await project.run(["root.yaml"]);
    expect(left).toMatchObject({ findings: [], leftOut: [url], problems: [] });
    expect(requests).toEqual([]);
    const read = await project.run(["root.yaml"], { remote: true });
    const found = read.findings.map(({ code, source }) => `${source} ${code}`);
    expect(found).toContain(`${url} no-content-without-body`);
    expect(requests[0]).toBe("/z.yaml");
  } finally {
    server.close();
  }
});

test("a security scheme can be named by its address in OpenAPI 3.2, also one in another file", async () => {
  const names = [
    "#/components/securitySchemes/own",
    "./schemes.yaml#/key",
    "./schemes.yaml#/kye",
    "./gone.yaml#/a",
  ];
  const required = names.map((name) => `{ '${name}': [] }`).join(", ");
  const text = `${head.replace("3.1.0", "3.2.0")}security: [${required}]
paths:
  /a: { get: { ${operation("getA")}, security: [${required}], responses: { '200': { description: Fine. }, '401': { description: No. } } } }
components: { securitySchemes: { own: { type: http, scheme: bearer } } }
`;
  const schemes = "key: { type: apiKey, in: header, name: Key }\n";
  using project = new Project({ "root.yaml": text, "schemes.yaml": schemes });
  const { findings } = await project.run(["root.yaml"]);
  expect(findings.map(({ code, path }) => [code, path.at(-1)])).toEqual(
    [names[2], names[3], names[2], names[3]].map((name) => [
      "oas3-operation-security-defined",
      name,
    ]),
  );
  project.write("root.yaml", text.replace("3.2.0", "3.1.0"));
  expect((await project.run(["root.yaml"])).findings.length).toBeGreaterThanOrEqual(
    names.length * 2,
  );
});

test.each(["a+b", "c#d", "e f", "g%41", "h?i", "k,l"])(
  "a file named %s is found by its address, with what is wrong in it",
  async (name) => {
    const address = `sub/${encodeURIComponent(name)}.yaml`;
    using project = new Project({
      "a.yaml": `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { '200': { description: A., content: { a/b: { schema: { $ref: '${address}' } } } } } } }
`,
      [`sub/${name}.yaml`]: "type: string\nminLength: 2\nmaxLength: 1\n",
    });
    expect(await project.lint(["a.yaml"])).toEqual([
      expect.stringContaining(`sub/${name}.yaml:2 bounds-in-order `),
    ]);
  },
);

test("the $id of a schema is the base of the references in it, and none of them is lost", async () => {
  const a = `{ $id: 'https://example.com/schemas/a', type: object, $defs: { x: { $ref: b } },
      properties: { x: { $ref: '#/$defs/x' }, y: { $ref: '#/components/schemas/C' }, z: { $ref: '#/$defs/nope' } } }`;
  const document = `${head}paths:
  /x:
    get:
      { ${operation("getX")}, responses: { '200': { description: Fine., content: {
        application/json: { schema: { $ref: '#/components/schemas/A' } } } } } }
components:
  schemas:
    A: ${a}
    B: { $id: 'https://example.com/schemas/b', type: boolean }
    C: { type: boolean }
`;
  using project = new Project({ "root.yaml": document });
  expect(await project.lint(["root.yaml"])).toEqual([
    'root.yaml:13 invalid-ref "#/$defs/nope" leads nowhere.',
  ]);
});
