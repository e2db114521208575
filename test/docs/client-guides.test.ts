import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { clientReadmes } from "../../scripts/lib/client-readmes.js";
import { operationsOf, readContract } from "../../scripts/lib/contract.js";
import { generatedDir, root } from "../../scripts/lib/paths.js";
import { samplesOf } from "../../scripts/samples/samples.js";

/** What a reader looks for in the guide of every language, in this order. */
const sections = [
  "Install",
  "First call",
  "Check a code",
  "Errors",
  "Token",
  "Deadline and cancelling",
  "Behind a proxy",
  "Testing",
];

const contract = readContract(join(generatedDir, "openapi.json"));

describe.each(clientReadmes())("$file", ({ language, file }) => {
  const text = readFileSync(join(root, file), "utf8");

  test("has the sections of every guide, in their order", () => {
    const titles = [...text.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title);
    expect(titles.filter((title) => sections.includes(title))).toEqual(sections);
  });

  test("has nothing that is for maintainers alone", () => {
    expect(text).not.toMatch(/generate:clients|written by hand|npm run (?!--)/);
  });

  test("shows a sample of every operation on the site", () => {
    const page = readFileSync(join(root, "docs/site/clients", `${language}.md`), "utf8");
    for (const { operation } of operationsOf(contract)) {
      const own = samplesOf(contract).filter(
        (sample) =>
          sample.operationId === operation.operationId && sample.language.name === language,
      );
      expect(own.some(({ code }) => page.includes(code.trim()))).toBe(true);
    }
  });
});
