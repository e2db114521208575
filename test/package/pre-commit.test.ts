import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { cacheDir, root } from "../../scripts/lib/paths.js";
import { orders, unfinished } from "./support/orders.js";

/** Where `.ci/run` puts it, beside the places of the PATH. */
const places = [join(cacheDir, "pre-commit/bin"), ...(process.env.PATH ?? "").split(delimiter)];
const preCommit = places.map((place) => join(place, "pre-commit")).find((file) => existsSync(file));
if (preCommit === undefined)
  console.warn(
    "SKIPPED pre-commit is not installed: python3 -m venv .cache/pre-commit && .cache/pre-commit/bin/pip install pre-commit==4.7.0",
  );

/** A repository of another team that has the tarball and Spectral installed. */
let project: string;

function run(command: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, PRE_COMMIT_HOME: join(project, ".pre-commit-home"), NO_COLOR: "1" },
  });
  return { status, output: stdout + stderr };
}

/** Runs the hook as pre-commit runs it, on the files that are staged. */
const hook = () =>
  run(preCommit!, ["try-repo", root, "verifycodes-lint", "--verbose", "--color", "never"]);

const stage = (name: string, text: string) => {
  writeFileSync(join(project, name), text);
  run("git", ["add", name]);
};

// It clones the repository that the hook comes from, each time.
const timeout = 120_000;

describe.skipIf(preCommit === undefined)("the hook of pre-commit", { timeout }, () => {
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "pre-commit-user-"));
    const modules = join(project, "node_modules");
    mkdirSync(join(modules, "@stoplight"), { recursive: true });
    mkdirSync(join(modules, ".bin"));
    const installed = join(inject("installed"), "node_modules/verifycodes");
    symlinkSync(installed, join(modules, "verifycodes"));
    symlinkSync(join(installed, "dist/cli.js"), join(modules, ".bin/verifycodes"));
    const spectral = join(root, "node_modules/@stoplight/spectral-cli");
    symlinkSync(spectral, join(modules, "@stoplight/spectral-cli"));
    writeFileSync(join(project, "package.json"), JSON.stringify({ private: true }));
    writeFileSync(join(project, ".gitignore"), "node_modules\n.pre-commit-home\n");
    run("git", ["init", "--quiet"]);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test("passes a document with nothing to report, and leaves other files alone", () => {
    stage("openapi.yaml", orders);
    stage("notes.yaml", "a: [\n");
    const { status, output } = hook();
    expect(output).toMatch(/lint OpenAPI documents\.+Passed/);
    expect(status).toBe(0);
  });

  test("refuses one with a finding, and shows where it is", () => {
    stage("openapi.yaml", unfinished);
    const { status, output } = hook();
    expect(output).toMatch(/lint OpenAPI documents\.+Failed/);
    expect(output).toMatch(/18:56 {2}error {2}no-content-without-body/);
    expect(status).toBe(1);
  });
});
