import { readFileSync } from "node:fs";
import spectralCore from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { oas } from "@stoplight/spectral-rulesets";
import { expect, test } from "vitest";
import { head, operation, Project } from "./support/project.js";

const { Document, Ruleset, Spectral } = spectralCore;
const rulesOf = () => new Ruleset({ extends: [oas] });

/** What Spectral finds with its own resolver, and what the command finds, by the same rules. */
async function both(files: Record<string, string>, name: string) {
  using project = new Project(files);
  const spectral = new Spectral();
  spectral.setRuleset(rulesOf());
  const file = `${project.folder}/${name}`;
  const plain = await spectral.run(new Document(project.read(name), parsers.Yaml, file));
  const { findings } = await project.run([name], {}, rulesOf());
  return { plain, findings };
}

test.each([
  ["the contract", { "a.yaml": readFileSync("openapi/verifycodes.yaml", "utf8") }],
  [
    "unused components, wrong examples and names with signs",
    {
      "a.yaml": `${head}paths:
  /a/{id}: { get: { ${operation("getA")}, parameters: [{ $ref: '#/components/parameters/a~1b' }], responses: { '200': { $ref: '#/components/responses/R' } } } }
components:
  parameters: { a/b: { name: id, in: path, required: true, schema: { type: string } } }
  responses: { R: { description: R., content: { application/json: { schema: { $ref: '#/components/schemas/S' }, example: { w: abc } } } } }
  schemas:
    S: { type: object, properties: { w: { type: integer }, t: { $ref: '#/components/schemas/T' } }, example: { w: abc } }
    T: { type: array, items: { type: string }, default: 5 }
    Old: { type: object }
`,
    },
  ],
  [
    "several files",
    {
      "a.yaml": `${head}paths:
  /a: { get: { ${operation("getA")}, responses: { '200': { $ref: 'sub/r.yaml#/responses/R' } } } }
components: { schemas: { S: { type: integer } } }
`,
      "sub/r.yaml": `responses:
  R: { description: R., content: { application/json: { schema: { $ref: '../a.yaml#/components/schemas/S' }, example: abc } } }
`,
    },
  ],
])("the command finds what Spectral finds in %s", async (_name, files) => {
  const { plain, findings } = await both(files, "a.yaml");
  expect(findings).toEqual(plain);
});
