import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { beforeAll, describe, expect, test } from "vitest";
import ruleset from "../../openapi/ruleset.mjs";

const { Document, Spectral } = spectralCore;

const folder = "test/corpus/node_modules/@readme/oas-examples";
const installed = existsSync(folder);
if (!installed)
  console.warn("SKIPPED the corpus is not installed: npm ci --prefix test/corpus fetches it");

/** The documents of OpenAPI 3 that the corpus holds. */
function documents(): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /^3\.\d.*\.(json|ya?ml)$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => /"?openapi"?:\s*["']?3\./.test(readFileSync(file, "utf8")))
    .toSorted();
}

describe.skipIf(!installed)("documents that others wrote", () => {
  const files = installed ? documents() : [];
  /** How many documents each rule reports. */
  const reported = new Map<string, number>();
  const crashed: string[] = [];

  beforeAll(async () => {
    const spectral = new Spectral();
    spectral.setRuleset({ extends: [[ruleset as RulesetDefinition, "all"]] });
    const startedAt = performance.now();
    for (const file of files) {
      const document = new Document(readFileSync(file, "utf8"), parsers.Yaml, file);
      try {
        // A rule that throws makes the run as a whole throw.
        const results = await spectral.run(document);
        for (const code of new Set(results.map((result) => String(result.code))))
          reported.set(code, (reported.get(code) ?? 0) + 1);
      } catch (error) {
        crashed.push(`${file}: ${String(error)}`);
      }
    }
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const rows = [...reported].toSorted(([, one], [, other]) => other - one);
    console.log(`${files.length} documents in ${seconds} s; documents reported, by rule:`);
    console.log(rows.map(([code, count]) => `${count} ${code}`).join("\n"));
  }, 120_000);

  test("there are enough of them to say something", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  test("make no rule crash", () => {
    expect(crashed).toEqual([]);
  });

  test("are not all reported by any rule that is on for everyone", () => {
    const recommended = Object.entries(ruleset.rules).filter(([, rule]) => rule.recommended);
    const always = recommended.filter(([name]) => reported.get(name) === files.length);
    expect(always.map(([name]) => name)).toEqual([]);
  });

  test("are reported by most rules: each finds what it looks for in the wild", () => {
    const silent = Object.keys(ruleset.rules).filter((name) => !reported.has(name));
    expect(silent.length).toBeLessThan(Object.keys(ruleset.rules).length / 2);
  });
});
