import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differences } from "../../scripts/check.js";
import { generate } from "../../scripts/check.js";
import { generatedDir } from "../../scripts/lib/paths.js";

let scratch: string;
let first: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "check-test-"));
  first = join(scratch, "first");
  mkdirSync(join(first, "sandbox"), { recursive: true });
  await generate(first);
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** A copy of the generated files, changed. */
function changed(name: string, change: (folder: string) => void): string {
  const folder = join(scratch, name);
  cpSync(first, folder, { recursive: true });
  change(folder);
  return folder;
}

test("the committed files are what the scripts print", () => {
  expect(differences(generatedDir, first)).toEqual([]);
});

test("generating twice gives the same bytes", async () => {
  const second = join(scratch, "second");
  mkdirSync(join(second, "sandbox"), { recursive: true });
  await generate(second);
  expect(differences(first, second)).toEqual([]);
});

test("an edited, a new and a deleted file are found", () => {
  const committed = changed("edited", (folder) => {
    writeFileSync(join(folder, "constants.ts"), "export const METHOD = 'PUT';\n");
    writeFileSync(join(folder, "sandbox/stray.ts"), "");
    rmSync(join(folder, "schema.d.ts"));
  });
  expect(differences(committed, first)).toEqual([
    "no longer generated: sandbox/stray.ts",
    "missing: schema.d.ts",
    "differs: constants.ts",
  ]);
});

test("the page that explains the folder is not generated", () => {
  const committed = changed("page", (folder) => {
    writeFileSync(join(folder, "README.md"), "By hand.\n");
  });
  expect(differences(committed, first)).toEqual([]);
});

test("every generated file says that it is not to be edited", () => {
  const files = [
    "schema.d.ts",
    "validators.js",
    "validators.d.ts",
    "constants.ts",
    "operations.ts",
    "methods.ts",
  ];
  for (const file of files) {
    expect(readFileSync(join(first, file), "utf8").slice(0, 200)).toContain("Do not edit");
  }
});
