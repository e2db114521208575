import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import spectralCore from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { oas } from "@stoplight/spectral-rulesets";
import { expect, test } from "vitest";
import ruleset from "../../.spectral.mjs";
import oasOnce from "../../openapi/ruleset-oas.mjs";

const { Document, Ruleset, Spectral } = spectralCore;
const contract = readFileSync("openapi/verifycodes.yaml", "utf8");

async function lint(rules: object, text: string) {
  const spectral = new Spectral();
  spectral.setRuleset(new Ruleset(rules, { source: resolve(".spectral.mjs") }));
  const results = await spectral.run(new Document(text, parsers.Yaml, "openapi.yaml"));
  return results.map(({ code, path, message }) => `${code} ${path.join(".")} ${message}`);
}

/** What a rule of Spectral's or OWASP's asks, so that none of ours has to: the edit that it finds. */
const relied: readonly (readonly [rule: string, from: string, to: string])[] = [
  ["oas3-valid-media-example", "contact_way: 1\n", "contact_way: 2\n"],
  ["oas3-valid-schema-example", "default: zh-cn", "default: ''"],
  ["oas3-schema", "required: false", "required: 'no'"],
  ["operation-operationId", "      operationId: sendVerifyCodes\n", ""],
  ["typed-enum", "enum: [0, 1]", "enum: [0, '1']"],
  ["owasp:api4:2023-integer-limit", "        maximum: 86400\n", ""],
];

test.each(relied)("%s finds what it is relied upon for", async (rule, from, to) => {
  expect(contract).toContain(from);
  const found = await lint(ruleset, contract.replace(from, to));
  expect(found.join("\n")).toContain(`${rule} `);
});

test("the rules that look at each object once are Spectral's, all of them", () => {
  expect(Object.keys(oasOnce.rules)).toEqual(Object.keys(oas.rules));
  expect(ruleset.extends).toContain(oasOnce);
});

test("looking at each object once finds what Spectral's own rules for examples find", async () => {
  const broken = contract
    .replaceAll("error_code: APIGW.0301", "error_code: 5")
    .replaceAll("contact_way: 1\n", "contact_way: 2\n")
    .replace("default: zh-cn", "default: ''");
  const names = ["oas3-valid-media-example", "oas3-valid-schema-example"] as const;
  const only = (rules: Record<string, unknown>) => ({
    rules: Object.fromEntries(names.map((name) => [name, rules[name]])),
  });
  const plain = await lint(only(oas.rules), broken);
  expect(plain.length).toBeGreaterThan(3);
  expect(await lint(only(oasOnce.rules), broken)).toEqual(plain);
});
