import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtIn, head, lintText, operation, Project } from "./support/project.js";

const contract = readFileSync("openapi/verifycodes.yaml", "utf8");

/** The contract with an edit, and the line of the edit. */
function edited(from: string, to: string) {
  expect(contract).toContain(from);
  return { text: contract.replace(from, to), line: contract.split(from)[0]!.split("\n").length };
}

const id = "      operationId: sendVerifyCodes\n";

test("a status without quotes is read, and the document judged", async () => {
  const text = `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { 204: { description: No., content: { a/b: {} } } } } }
`;
  using project = new Project({ "openapi.yaml": text });
  const { findings, problems } = await project.run(["openapi.yaml"]);
  expect(problems).toEqual([]);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ["parser", 2],
    ["no-content-without-body", 0],
  ]);
});

test("a tab where nothing else is wrong is a syntax error too", async () => {
  expect(await lintText(`${head}paths:\n\t/a: 1\n`)).toEqual([
    "openapi.yaml:6 parser Tabs are not allowed as indentation; use spaces.",
  ]);
});

test("a reference into a file that is no YAML is not called lost, another one is", async () => {
  using project = new Project({
    "openapi.yaml": `${head}paths:
  /y: { $ref: "parts/bad.yaml#/y" }
  /z: { $ref: "parts/good.yaml#/z" }
`,
    "parts/bad.yaml": "x:\n  get: [\ny:\n  get: {}\n",
    "parts/good.yaml": "other: 1\ny: { $ref: 'bad.yaml#/y' }\n",
  });
  const { findings } = await project.run(["openapi.yaml"]);
  expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^invalid-ref "parts\/good.yaml#\/z" leads nowhere/),
    expect.stringMatching(/^parser What is opened here is never closed/),
  ]);
});

describe("a text that is no YAML has one finding, on its line", () => {
  test.each([
    [
      "a quote that is not closed",
      id,
      "      operationId: 'sendVerifyCodes\n",
      0,
      "A quote is opened here",
    ],
    [
      "a quote in brackets",
      id,
      "      x-a: { b: 'it''s, c: d }\n      operationId: sendVerifyCodes\n",
      0,
      "A quote is opened here",
    ],
    [
      "a double quote in brackets",
      id,
      '      x-a: [ "say \\"so\\", d ]\n      operationId: sendVerifyCodes\n',
      0,
      "A quote is opened here",
    ],
    ["a double quote", id, '      operationId: "sendVerifyCodes\n', 0, "A quote is opened here"],
    [
      "the marks of a merge",
      id,
      `<<<<<<< HEAD\n${id}=======\n${id}>>>>>>> other\n`,
      0,
      "A merge left",
    ],
    ["a tab", id, `\t${id.trimStart()}`, 0, "Tabs are not allowed"],
    ["a line that is not aligned", id, `     ${id.trimStart()}`, 0, "A colon inside a value"],
    [
      "a key without a colon",
      id,
      "      operationId sendVerifyCodes\n",
      0,
      "A key without a colon",
    ],
    ["a key that was cut off", id, "      operationI\n", 0, "A key without a colon"],
    [
      "a bracket that is not closed",
      id,
      "      operationId: [sendVerifyCodes\n",
      0,
      "What is opened here is never closed",
    ],
    [
      "a sign that YAML keeps for itself",
      id,
      "      operationId: @sendVerifyCodes\n",
      0,
      "Plain value",
    ],
    ["an alias of nothing", id, "      operationId: *sendVerifyCodes\n", 0, "unidentified alias"],
    ["a second document", id, `---\n${id}`, 0, "A second document"],
  ])("%s", async (_name, from, to, offset, message) => {
    const { text, line } = edited(from, to);
    const found = await lintText(text);
    expect(found).toEqual([
      expect.stringMatching(new RegExp(`^openapi.yaml:${line + offset} parser ${message}`)),
    ]);
  });

  test.each([
    ["a comma too many", '{ "openapi": "3.1.0",\n  "info": {},\n}', 3],
    ["a missing comma", '{ "openapi": "3.1.0"\n  "info": {} }', 2],
    ["a text that is cut off", '{ "openapi": "3.1.0",\n  "info": {', 2],
  ])("JSON: %s", async (_name, text, line) => {
    const found = await lintText(text, "openapi.json");
    expect(found).toEqual([
      expect.stringMatching(new RegExp(`^openapi.json:${line} parser [A-Z].*\\.$`)),
    ]);
  });

  test.each([
    ["behind a value", '{ "openapi": "3.1.0", // the version\n"info": {}, "paths": {} }', 1],
    ["before a key", '{ "openapi": "3.1.0",\n "info": {},\n /* c */ "x-a": 1 }', 3],
    ["before all", '// c\n{ "openapi": "3.1.0", "info": {}, "paths": {} }', 1],
    ["before a comma too many", '{ "openapi": "3.1.0",\n /* c */ "info": {},\n}', 2],
  ])("JSON: a comment %s", async (_name, text, line) => {
    expect(await lintText(text, "openapi.json")).toEqual([
      `openapi.json:${line} parser JSON has no comments; take it out.`,
    ]);
  });

  test("JSON: a comment before the key openapi does not make it another kind of file", async () => {
    using project = new Project({
      "a.json": '{ /* c */ "openapi": "3.1.0" }',
      "b.json": "{ // c\n}",
    });
    expect(await project.lint(["a.json", "b.json"], { skipOthers: true })).toEqual([
      "a.json:1 parser JSON has no comments; take it out.",
    ]);
  });

  test("JSON: an address, and a comment in a text, are no comments", async () => {
    const text = '{ "openapi": "3.1.0", "x-a": "http://a", "x-b": "\\"/* b */", "x-c": }';
    expect(await lintText(text, "openapi.json")).toEqual([
      expect.stringMatching(/^openapi.json:1 parser Value expected\.$/),
    ]);
  });

  test("a key that stands twice is reported beside all other mistakes", async () => {
    const { text } = edited(id, `      deprecated: false\n      deprecated: false\n${id}`);
    const found = await lintText(text.replace("user@example.com", "jane@gmail.com"));
    expect(found.map((line) => line.split(" ")[1])).toEqual(
      expect.arrayContaining(["parser", "example-contact-reserved"]),
    );
  });
});

describe("a reference that leads nowhere has one finding", () => {
  test.each([
    [
      "of a response",
      "#/components/responses/Sent'",
      "#/components/responses/Snt'",
      "#/components/responses/Sent",
    ],
    [
      "of a group",
      "#/components/responses/Sent'",
      "#/components/response/Sent'",
      "#/components/responses/Sent",
    ],
    [
      "to components",
      "#/components/responses/Sent'",
      "#/componets/responses/Sent'",
      "#/components/responses/Sent",
    ],
  ])("a slip in the name %s", async (_name, from, to, meant) => {
    const { text, line } = edited(from, to);
    const reference = to.slice(0, -1);
    expect(await lintText(text)).toEqual([
      `openapi.yaml:${line} invalid-ref "${reference}" leads nowhere. Did you mean "${meant}"?`,
    ]);
  });

  test("what is like nothing gets no suggestion", async () => {
    const { text, line } = edited("#/components/responses/Sent'", "#/components/responses/Xyzzy'");
    expect(await lintText(text)).toEqual([
      `openapi.yaml:${line} invalid-ref "#/components/responses/Xyzzy" leads nowhere.`,
    ]);
  });

  test("a $ref inside an example is a member like any other", async () => {
    const text = `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { '200': { description: Fine., content: { a/b: { examples: { one: { summary: One., value: { $ref: '#/nowhere' } } } } } } } } }
`;
    expect(await lintText(text)).toEqual([]);
  });

  test("a schema that is named by its anchor is found", async () => {
    const text = `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { '200': { description: Fine., content: { a/b: { schema: { $ref: '#bar' } } } } } } }
components: { schemas: { Bar: { $anchor: bar, type: string } } }
`;
    expect(await lintText(text)).toEqual([]);
  });
});

const broken = () => {
  throw new Error("no such thing");
};

test("a rule that crashes is reported as a fault of the rule, and the others go on", async () => {
  const ruleset = builtIn();
  // oxlint-disable-next-line unicorn/no-thenable
  ruleset.rules["bounds-in-order"]!.then = [{ function: broken }] as never;
  const text = `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { '204': { description: No., content: { a/b: {} } } } } }
`;
  using project = new Project({ "a.yaml": text });
  const { findings } = await project.run(["a.yaml"], {}, ruleset);
  expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "bounds-in-order The rule bounds-in-order failed on this document (no such thing). That is a fault of the rule, not of the document; switch it off until it is fixed.",
    expect.stringContaining("no-content-without-body"),
  ]);
});
