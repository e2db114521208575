import { describe, expect, test } from "vitest";
import { head, lintText, operation, Project } from "./support/project.js";

const reply = (schema: string) => `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { '200': { description: A., content: { a/b: ${schema} } } } } }
`;

const levels = (count: number, level: (at: number) => string) =>
  Array.from({ length: count }, (_all, at) => `    L${at}: ${level(at)}\n`).join("");

const to = (at: number) => `{ $ref: '#/components/schemas/L${at}' }`;

describe("levels that each refer twice to the next end, and are judged", () => {
  const last = `    L30: { type: string, description: End., minLength: 2, maxLength: 1 }\n`;
  test.each([
    ["properties", (at: number) => `properties: { a: ${to(at + 1)}, b: ${to(at + 1)} }`],
    ["allOf", (at: number) => `allOf: [${to(at + 1)}, ${to(at + 1)}]`],
    ["items", (at: number) => `prefixItems: [${to(at + 1)}, ${to(at + 1)}]`],
    ["examples", (at: number) => `example: 1, properties: { a: ${to(at + 1)}, b: ${to(at + 1)} }`],
  ])("in %s", async (_name, members) => {
    const schemas = levels(30, (at) => `{ type: object, ${members(at)} }`);
    const text = `${reply(`{ schema: ${to(0)} }`)}components:\n  schemas:\n${schemas}${last}`;
    const line = text.split("\n").findIndex((one) => one.includes("L30:")) + 1;
    const found = (await lintText(text)).filter((one) => one.includes("bounds-in-order"));
    expect(found).toEqual([expect.stringContaining(`openapi.yaml:${line} bounds-in-order`)]);
  });
});

/** Each line has twice what the one above has. */
const bomb = (name: string) =>
  [
    `${name}0: &a0 [a, a]`,
    ...Array.from({ length: 40 }, (_all, at) => `${name}${at + 1}: &a${at + 1} [*a${at}, *a${at}]`),
  ].join("\n");

describe("aliases of aliases", () => {
  test("that stand for too much are not read, and the file is named", async () => {
    using project = new Project({ "openapi.yaml": `${head}paths: {}\n${bomb("x-")}` });
    const { problems, documents } = await project.run(["openapi.yaml"]);
    expect(problems).toEqual([
      "openapi.yaml has aliases of aliases that stand for more than can be read; refer with $ref instead.",
    ]);
    expect(documents).toBe(0);
  });

  test("in a file that is referred to are a reference that leads nowhere", async () => {
    using project = new Project({
      "openapi.yaml": reply("{ schema: { $ref: part.yaml#/a30 } }"),
      "part.yaml": bomb("a"),
    });
    expect(await project.lint(["openapi.yaml"])).toEqual([
      'openapi.yaml:6 invalid-ref "part.yaml#/a30" leads nowhere: its aliases stand for more than can be read.',
    ]);
  });

  test("that stand for little are read; a fault is found once, where it is written", async () => {
    const names = Array.from({ length: 200 }, (_all, at) => `p${at}: *text`).join(", ");
    const text = `${head}x-a: &text { type: string, minLength: 2, maxLength: 1 }\npaths: {}\ncomponents: { schemas: { A: { properties: { ${names} } }, B: { <<: *text, title: B } } }\n`;
    expect(await lintText(text)).toEqual([
      expect.stringContaining("openapi.yaml:5 bounds-in-order"),
    ]);
  });
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "a key %s is a name like any other",
  async (name) => {
    const text = `${reply(`{ schema: { $ref: '#/components/schemas/${name}' } }`)}components:
  schemas:
    ${name}:
      type: object
      required: [${name}, other]
      properties:
        other: { type: string }
        ${name}: { $ref: '#/components/schemas/Text' }
    Text: { type: string, minLength: 2, maxLength: 1 }
`;
    expect(await lintText(text)).toEqual([
      expect.stringContaining("openapi.yaml:15 bounds-in-order"),
    ]);
  },
);

test("a key __proto__ is a name like any other in a file that a document refers to", async () => {
  const file = `get:
  operationId: getX
  description: Does the thing.
  tags: [t]
  responses:
    '200':
      description: Fine.
      content:
        application/json:
          schema:
            type: object
            required: [__proto__]
            properties:
              __proto__: { type: string, minLength: 5, maxLength: 3 }
`;
  using project = new Project({
    "openapi.yaml": `${head}paths: { /x: { $ref: x.yaml } }\n`,
    "x.yaml": file,
  });
  const { findings } = await project.run(["openapi.yaml"]);
  expect(findings.map(({ code }) => code)).toEqual(["bounds-in-order"]);
});

test("references that lead nowhere are found in time that grows with their number", async () => {
  const count = 800;
  const list = (line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i));
  const text = `${head}paths: {}
components:
  schemas:
${list((i) => `    A${i}: { $ref: '#/components/schemas/Lost${i}' }\n    Lst${i}: { type: string }`).join("\n")}
`;
  using project = new Project({ "a.yaml": text });
  const from = performance.now();
  const found = await project.lint(["a.yaml"]);
  expect(performance.now() - from).toBeLessThan(15_000);
  const lost = found.filter((line) => line.includes(" invalid-ref "));
  expect(lost).toHaveLength(count);
  expect(lost[1]).toBe(
    'a.yaml:10 invalid-ref "#/components/schemas/Lost1" leads nowhere. Did you mean "#/components/schemas/Lst1"?',
  );
}, 60_000);
