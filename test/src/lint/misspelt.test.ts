import { expect, test } from "vitest";
import { builtIn, head, lintText, Project } from "./support/project.js";

const document = `${head}paths:
  /a/{id}:
    get:
      operationId: getA
      description: Does the thing.
      tags: [t]
      parameters:
        - name: id
          in: path
          required: true
          schema: { $ref: '#/components/schemas/Id' }
      responses:
        '200':
          description: Fine.
components:
  schemas:
    Id: { type: string, maxLength: 8 }
`;

test("the document has nothing to report", async () => {
  expect(await lintText(document)).toEqual([]);
});

test.each([
  ["required: true", "requred: true", 14, "Parameter", "required"],
  ["operationId:", "operatonId:", 8, "Operation", "operationId"],
  ["parameters:", "paramters:", 11, "Operation", "parameters"],
  ["responses:", "respones:", 16, "Operation", "responses"],
  ["          description: Fine.", "          descripton: Fine.", 18, "Response", "description"],
  ["maxLength", "maxLenght", 21, "Schema", "maxLength"],
  ["paths:", "pahts:", 5, "OpenAPI", "paths"],
  ["components:", "componets:", 19, "OpenAPI", "components"],
  ["schemas:", "schemsa:", 20, "Components", "schemas"],
  ["          schema:", "          shcema:", 15, "Parameter", "schema"],
])("%s as %s is one finding, with what is meant", async (from, to, line, kind, right) => {
  expect(document).toContain(from);
  const found = await lintText(document.replace(from, to));
  const name = /(\w+)(:|$)/.exec(to.trim())![1];
  expect(found).toEqual([
    `openapi.yaml:${line} field-known ${kind} objects have no field ${name}. Did you mean ${right}?`,
  ]);
});

test.each(["3.0.3", "3.1.0"])(
  "a field that is like none is one finding, and named (%s)",
  async (version) => {
    const text = document
      .replace("3.1.0", version)
      .replace("          required: true", "          required: true\n          zzz: 1")
      .replace("        '200'", "        '2xx'");
    expect(await lintText(text)).toEqual([
      'openapi.yaml:15 field-known Parameter objects have no field zzz; an extension begins with "x-".',
      "openapi.yaml:18 field-known Responses objects have no field 2xx. Did you mean 2XX?",
    ]);
  },
);

test("a pattern that cannot be compiled is one finding", async () => {
  const text = document.replace("maxLength: 8", "pattern: '(?i)a', default: a");
  expect((await lintText(text)).map((line) => line.split(" ")[1])).toEqual(["pattern-ecma"]);
});

test("the same in OpenAPI 3.0", async () => {
  const old = document.replace("3.1.0", "3.0.3").replace("required: true", "requred: true");
  expect(await lintText(old)).toEqual([
    "openapi.yaml:14 field-known Parameter objects have no field requred. Did you mean required?",
  ]);
});

test.each([
  [
    "an operation",
    "      operationId: getA",
    "      sumary: A",
    /operation-operationId .*\n.*field-known .*summary/,
  ],
  [
    "a schema that nothing reaches",
    "    Id:",
    "    Price: { type: object, cost: { unit: EUR } }\n    Id:",
    /component-reachable .*schemas\/Price.*\n.*field-known .*const/,
  ],
  [
    "a parameter",
    "          required: true",
    "          descripton: The name.",
    /oas3-schema .*"required"[^]*field-known .*description/,
  ],
])("what else is wrong at the same object is reported too: %s", async (_name, from, to, found) => {
  expect(document).toContain(from);
  expect((await lintText(document.replace(from, to))).toSorted().join("\n")).toMatch(found);
});

test.each([
  ["components", "    Id: { type: string, enmu: [a] }"],
  ["components", "    Id: { type: string, conts: a }"],
  ["headers", "              X-A: { scheam: { type: string, enum: [a] } }"],
  ["links", "              next: { operatoinId: getA }"],
  ["links", "              next: { operatoinRef: '#/paths/~1a~1%7Bid%7D/get' }"],
])("what does not name the missing field follows from the slip too (%s)", async (place, line) => {
  const under = place === "components" ? /    Id: .*/ : /          description: Fine\./;
  const text = document.replace(under, (before) =>
    place === "components" ? line : `${before}\n          ${place}:\n${line}`,
  );
  using project = new Project({ "a.yaml": text });
  const { findings } = await project.run(["a.yaml"], {}, builtIn("all"));
  const slip = findings.find(({ code }) => code === "field-known")!;
  const beside = findings.filter(({ path }) => path.join() === slip.path.slice(0, -1).join());
  expect(beside).toEqual([]);
});

test("what else is wrong in the document is reported beside it", async () => {
  const text = document
    .replace("required: true", "requred: true")
    .replace(
      "      responses:",
      `      responses:\n        '204': { description: No., content: { a/b: {} } }`,
    );
  expect((await lintText(text)).map((line) => line.split(" ")[1])).toEqual([
    "field-known",
    "no-content-without-body",
  ]);
});
