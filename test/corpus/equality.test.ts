import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { oas } from "@stoplight/spectral-rulesets";
import { describe, expect, test } from "vitest";
import { join, resolve } from "node:path";
import oasOnce from "../../openapi/ruleset-oas.mjs";
import { root } from "../../scripts/lib/paths.js";
import { lintFiles } from "../../src/lint/lint-files.js";
import { findSpectral } from "../../src/lint/spectral.js";
import { builtIn, head, Project } from "../src/lint/support/project.js";
import { exampleDocuments, isInstalled, serviceDocuments } from "./documents.js";

const { Document, Spectral } = spectralCore;
const spectralParts = findSpectral(root)!;

/** One document in so many; `EQUALITY=all` compares all of them, which takes some minutes. */
const every = process.env.EQUALITY === "all" ? 1 : 40;

/** What is known to be hard: content of several types, and one body in a request and a callback. */
const hard = [
  `openapi: 3.0.3
info: { title: T, version: '1' }
paths: { /x: { get: { responses: { '200': { $ref: '#/components/responses/R' } } } } }
components:
  responses:
    R:
      description: R.
      content:
        application/problem+json:
          schema: { type: object, properties: { w: { type: integer } }, example: { w: abc } }
        application/json:
          schema: { $ref: '#/components/schemas/S' }
          example: { w: abc }
  schemas:
    S: { type: object, required: [w, r], properties: { w: { type: integer }, r: { type: string, readOnly: true } }, example: {} }
`,
  `openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /x:
    post:
      requestBody: { $ref: '#/components/requestBodies/B' }
      callbacks: { done: { '{$url}': { post: { requestBody: { $ref: '#/components/requestBodies/B' } } } } }
      responses: { '200': { description: R., content: { a/b: { schema: { $ref: '#/components/schemas/S' }, example: {} } } } }
webhooks:
  sent: { post: { requestBody: { $ref: '#/components/requestBodies/B' } } }
components:
  requestBodies:
    B: { content: { application/json: { schema: { $ref: '#/components/schemas/S' }, example: {} } } }
  schemas:
    S: { type: object, required: [id, w], properties: { id: { type: string, readOnly: true }, w: { writeOnly: true } } }
`,
];

/** Spectral's own ruleset, or the one that stands in for it. */
type Rules = typeof oas | typeof oasOnce;

/** All that a ruleset finds: code, message, path, range, severity and source, each as often as it comes. */
async function findings(rules: Rules, text: string, file: string) {
  const spectral = new Spectral();
  spectral.setRuleset({ extends: [rules] } as RulesetDefinition);
  return spectral.run(new Document(text, parsers.Yaml, file));
}

async function expectEqual(text: string, file: string) {
  expect({ file, found: await findings(oasOnce, text, file) }).toEqual({
    file,
    found: await findings(oas, text, file),
  });
}

test("verifycodes/ruleset/oas finds what spectral:oas finds where the place decides", async () => {
  for (const text of hard) {
    // oxlint-disable-next-line no-await-in-loop
    expect((await findings(oas, text, "hard.yaml")).length).toBeGreaterThan(3);
    // oxlint-disable-next-line no-await-in-loop
    await expectEqual(text, "hard.yaml");
  }
});

/** What the command finds with its own rules, where shared parts are searched once and where not. */
async function expectNothingSpared(file: string) {
  const run = async (isBuiltIn: boolean) => {
    const { findings: found } = await lintFiles(
      [resolve(file)],
      builtIn("all"),
      { folder: process.cwd(), isBuiltIn },
      spectralParts,
    );
    return { file, found };
  };
  expect(await run(true)).toEqual(await run(false));
}

const sharing = `${head}paths:
  /a: &a
    get: &operation
      responses:
        '400': &reply { $ref: '#/components/responses/R' }
        '404': { $ref: '#/components/responses/R' }
        '409': { description: R., content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } }
  /b: { get: { responses: { '400': { $ref: '#/components/responses/R' }, '409': *reply, default: *reply } } }
  /c: { $ref: '#/components/pathItems/C' }
  /d: *a
  /e: { post: { <<: *operation, requestBody: { content: { a/b: { schema: { $ref: '#/components/schemas/S' } } } } } }
  /f: { put: { requestBody: { content: { a/b: { schema: { $ref: '#/components/schemas/S' }, example: { w: x } } } } } }
components:
  pathItems: { C: { get: { responses: { '400': *reply } } } }
  responses:
    R:
      description: '<script>eval(1)</script>'
      headers: { H: { schema: { type: integer, example: abc } } }
      content: { application/json: { schema: { $ref: '#/components/schemas/S' }, example: { w: abc } } }
  schemas:
    S: { type: object, required: [r], properties: { w: { type: integer, enum: [1, 1, a] }, r: { type: array, readOnly: true } }, example: {} }
`;

test("the command finds the same where parts are shared in every way", async () => {
  using project = new Project({ "openapi.yaml": sharing });
  const { findings: found } = await project.run(["openapi.yaml"], { isBuiltIn: true });
  expect(found.length).toBeGreaterThan(20);
  await expectNothingSpared(join(project.folder, "openapi.yaml"));
});

describe.skipIf(!isInstalled)("documents that others wrote", { timeout: 1_200_000 }, () => {
  const documents = [...exampleDocuments(), ...serviceDocuments()].filter(
    (_document, at) => at % every === 0,
  );

  test(`every ${every}th: the command finds the same when it searches shared parts once`, async () => {
    for (const { file } of documents) {
      // oxlint-disable-next-line no-await-in-loop
      await expectNothingSpared(file);
    }
    expect(documents.length).toBeGreaterThan(10);
  });

  test(`every ${every}th: both find the same`, async () => {
    for (const { file, text } of documents) {
      // oxlint-disable-next-line no-await-in-loop
      await expectEqual(text, file);
    }
    expect(documents.length).toBeGreaterThan(10);
  });
});
