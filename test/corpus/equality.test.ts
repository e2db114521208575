import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { oas } from "@stoplight/spectral-rulesets";
import { describe, expect, test } from "vitest";
import oasOnce from "../../openapi/ruleset-oas.mjs";
import { exampleDocuments, isInstalled, serviceDocuments } from "./documents.js";

const { Document, Spectral } = spectralCore;

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

describe.skipIf(!isInstalled)("documents that others wrote", { timeout: 1_200_000 }, () => {
  test(`every ${every}th: both find the same`, async () => {
    const documents = [...exampleDocuments(), ...serviceDocuments()].filter(
      (_document, at) => at % every === 0,
    );
    for (const { file, text } of documents) {
      // oxlint-disable-next-line no-await-in-loop
      await expectEqual(text, file);
    }
    expect(documents.length).toBeGreaterThan(10);
  });
});
