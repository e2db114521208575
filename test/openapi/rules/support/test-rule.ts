import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { lintWith, type Finding } from "./lint-with.js";

/** A document with the files that lie beside it, by path and text. */
export class Beside {
  constructor(
    readonly files: Readonly<Record<string, string>>,
    readonly document: object,
  ) {}
}

/** The cases of one rule: what each shows, the document without its version, and what is found. */
export interface RuleCases {
  passes: Record<string, object>;
  fails: Record<string, { document: object; findings: Finding[] }>;
}

/** As many documents as each rule has of those that pass, and of those that fail. */
const casesNeeded = 3;

/** What a rule reports about a document; version 3.1.1 unless the document has its own. */
async function lint(rule: unknown, given: object): Promise<Finding[]> {
  const version = { openapi: "3.1.1" };
  if (!(given instanceof Beside)) return lintWith(rule, { ...version, ...given });
  const folder = mkdtempSync(join(tmpdir(), "rule-"));
  try {
    for (const [path, text] of Object.entries(given.files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const document = { ...version, ...given.document };
    // For references back to it.
    writeFileSync(join(folder, "openapi.yaml"), stringify(document));
    return await lintWith(rule, document, join(folder, "openapi.yaml"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a rule alone over each document. */
export function testRule(rule: unknown, { passes, fails }: RuleCases): void {
  test("has enough documents of both kinds, and each that fails says with what and where", () => {
    expect(Object.keys(passes).length).toBeGreaterThanOrEqual(casesNeeded);
    expect(Object.keys(fails).length).toBeGreaterThanOrEqual(casesNeeded);
    for (const { findings } of Object.values(fails)) expect(findings).not.toEqual([]);
  });
  test.each(Object.entries(passes))("%s passes", async (_name, document) => {
    expect(await lint(rule, document)).toEqual([]);
  });
  test.each(Object.entries(fails))("%s fails", async (_name, { document, findings }) => {
    const found = await lint(rule, document);
    expect(found).toHaveLength(findings.length);
    expect(found).toEqual(expect.arrayContaining(findings));
  });
}
