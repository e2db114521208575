import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.js";
import { findSpectral } from "../../../src/lint/spectral.js";
import { head, Project } from "./support/project.js";

const spectral = findSpectral(root)!;

const operation = `{ responses: { '400': { $ref: '#/components/responses/R' }, '409': { description: No., content: { a/b: { schema: { $ref: '#/components/schemas/S' } } } } } }`;

const text = `${head}paths:
  /a: { get: ${operation}, post: { requestBody: { content: { a/b: { schema: { $ref: '#/components/schemas/S' } } } } } }
  /b: { get: ${operation} }
  /c: { $ref: '#/components/pathItems/C' }
components:
  pathItems: { C: { put: ${operation} } }
  responses: { R: { description: Bad., content: { a/b: { schema: { $ref: '#/components/schemas/S' }, example: {} } } } }
  schemas: { S: { type: object, title: Name. } }
`;

/** The places at which a rule meets the title of the schema. */
async function visits(isBuiltIn: boolean): Promise<string[]> {
  const met: string[] = [];
  const ruleset = new spectral.core.Ruleset(
    {
      rules: {
        title: {
          given: "$..title",
          // oxlint-disable-next-line unicorn/no-thenable
          then: {
            function: (
              _value: unknown,
              _options: unknown,
              { path }: { path: (string | number)[] },
            ) => void (path.at(-2) === "schema" && met.push(path.slice(0, -3).join(" "))),
          },
        },
      },
    },
    { source: join(root, "test.mjs") },
  );
  using project = new Project({ "openapi.yaml": text });
  await project.run(["openapi.yaml"], { isBuiltIn }, ruleset);
  return met;
}

test("the rules of others meet a shared reply and a shared schema at each operation", async () => {
  const met = await visits(false);
  for (const place of ["/a get", "/b get", "/c put"])
    for (const status of [400, 409])
      expect(met).toContain(`paths ${place} responses ${status} content`);
});

test("the built-in rules meet them at the first, once for each kind of place", async () => {
  const met = await visits(true);
  expect(met.filter((place) => place.startsWith("paths"))).toEqual([
    "paths /a get responses 400 content",
    "paths /a get responses 409 content",
    "paths /a post requestBody content",
  ]);
});
