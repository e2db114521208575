import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../scripts/lib/paths.js";
import { createStagedRepository, type StagedRepository } from "./support/staged-repository.js";

const isInstalled = existsSync(join(root, "scripts/tools/node_modules"));
if (!isInstalled) {
  console.warn(
    "SKIPPED the hooks: their tools are not installed; npm ci --prefix scripts/tools does",
  );
}

describe.skipIf(!isInstalled)("before a commit", { timeout: 60_000 }, () => {
  let repository: StagedRepository;
  beforeAll(() => {
    repository = createStagedRepository();
  });
  beforeEach(() => repository.reset());
  afterAll(() => repository[Symbol.dispose]());

  test("edits that are in order pass", () => {
    repository.stage("openapi/verifycodes.yaml", (text) => `${text}# The end.\n`);
    repository.stage("scripts/lint.ts", (text) => `${text}// The end.\n`);
    repository.stage("README.md", (text) => `${text}\nThe end.\n`);
    const { status, output } = repository.runHooks();
    expect({ status, output }).toMatchObject({ status: 0 });
    for (const job of ["contract", "code", "format", "prose"])
      expect(output).toMatch(new RegExp(`(✓|✔️) ${job} `));
  });

  test("nothing runs that the staged files do not concern", () => {
    repository.stage("README.md", (text) => `${text}\nThe end.\n`);
    const { status, output } = repository.runHooks();
    expect(status).toBe(0);
    expect(output).toMatch(/(✓|✔️) prose/);
    expect(output).not.toMatch(/(✓|✔️) (contract|code|format)/);
  });

  test.each([
    [
      "a contract that the lint refuses",
      "openapi/verifycodes.yaml",
      (text: string) => text.replace("user@example.com", "jane@gmail.com"),
      /example-contact-reserved .*docs\/rules\/example-contact-reserved\.md/,
    ],
    [
      "a limit whose source is taken away",
      "openapi/sources.yaml",
      (text: string) =>
        text.replace("states: { minLength: 1, maxLength: 5000 }", "states: { minLength: 1 }"),
      /limit-sourced/,
    ],
    [
      "code that oxlint refuses",
      "scripts/lint.ts",
      (text: string) => text.replaceAll(" !== ", " != "),
      /eqeqeq/,
    ],
    [
      "code that is laid out otherwise",
      "scripts/lint.ts",
      (text: string) => text.replaceAll(";", " ;"),
      /scripts\/lint\.ts/,
    ],
    [
      "prose that markdownlint refuses",
      "README.md",
      (text: string) => `${text}\n\n\nThe end.\n`,
      /MD012/,
    ],
  ])("%s stops the commit", (_name, path, edit, message) => {
    repository.stage(path, edit);
    const { status, output } = repository.runHooks();
    expect(status).toBe(1);
    expect(output).toMatch(message);
  });
});
