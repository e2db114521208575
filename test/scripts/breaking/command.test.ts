import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findOasdiff } from "../../../scripts/breaking/oasdiff.js";
import { root } from "../../../scripts/lib/paths.js";

function oasdiffIsHere(): boolean {
  try {
    findOasdiff();
    return true;
  } catch (error) {
    console.warn(`SKIPPED the command on a repository: ${(error as Error).message}`);
    return false;
  }
}

/** A git repository with what the command reads: a clone of this one, as it is in the working tree. */
let folder: string;

function git(...args: string[]): string {
  const identity = ["-c", "user.name=Author", "-c", "user.email=author@example.com"];
  const { status, stdout, stderr } = spawnSync("git", [...identity, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed:\n${stderr}`);
  return stdout;
}

/** Runs `npm run breaking -- ...` in the repository. */
function breaking(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    "npm",
    ["run", "--silent", "breaking", "--", ...args],
    { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  );
  return { status, stdout, stderr };
}

const contract = "openapi/verifycodes.yaml";

/** Replaces a text of the contract, which must be there, and returns the first line that differs. */
function edit(from: string | RegExp, to: string): number {
  const file = join(folder, contract);
  const text = readFileSync(file, "utf8");
  const revision = text.replace(from, to);
  if (revision === text) throw new Error(`the contract has no ${from}`);
  writeFileSync(file, revision);
  const lines = revision.split("\n");
  return 1 + text.split("\n").findIndex((line, index) => line !== lines[index]);
}

/** A field of the service's reply and what follows it. */
const gone = /        error_code:\n(?: {10}.*\n)+        error_msg:\n/;

const changeset = (size: string) =>
  writeFileSync(
    join(folder, `.changeset/${size}.md`),
    `---\n"verifycodes": ${size}\n---\n\nAnother default.\n`,
  );

const isWritten = (file: string) => !file.endsWith("node_modules");

const toMend = `A break needs a major release:
  npm run --prefix scripts/tools changeset
Choose "major", and say in the note what callers have to change. Or take the break back.
`;

describe.skipIf(!oasdiffIsHere())("npm run breaking", { timeout: 60_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "breaking-command-"));
    // The clients state the tools that their languages need, and in which version.
    const read = [
      "scripts",
      "openapi",
      "src/clients",
      ".changeset",
      "package.json",
      "tsconfig.json",
    ];
    for (const path of read)
      cpSync(join(root, path), join(folder, path), {
        recursive: true,
        filter: isWritten,
      });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, ".gitignore"), "/node_modules\n");
    git("init", "--quiet", "--initial-branch", "main");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Base");
    git("tag", "v1");
  });
  beforeEach(() => {
    git("checkout", "--quiet", "main");
    git("clean", "--quiet", "-d", "--force");
    git("checkout", "--quiet", "--", ".");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("an untouched contract passes", () => {
    expect(breaking("--base", "main")).toEqual({
      status: 0,
      stdout: "No change that a caller could see.\n",
      stderr: "",
    });
  });

  test("a break without a changeset fails and says what to do", () => {
    const line = edit("default: zh-cn", "default: en-us");
    expect(breaking("--base", "main")).toEqual({
      status: 1,
      stdout: `${contract}:${line}:9 break request-parameter-default-value-changed: for the \`header\` request parameter \`X-Language\`, default value was changed from \`zh-cn\` to \`en-us\` (2 operations)\n`,
      stderr: `\n1 change of 1 break callers. ${toMend}`,
    });
  });

  test("a minor changeset is not enough, a major one is", () => {
    edit("default: zh-cn", "default: en-us");
    changeset("minor");
    expect(breaking("--base", "main").status).toBe(1);
    changeset("major");
    const { status, stdout, stderr } = breaking("--base", "main");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("break request-parameter-default-value-changed");
  });

  test("a major changeset that is on the base already does not count", () => {
    git("checkout", "--quiet", "-B", "pending");
    changeset("major");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Pending");
    edit("default: zh-cn", "default: en-us");
    expect(breaking("--base", "HEAD").status).toBe(1);
    expect(breaking("--base", "main").status).toBe(0);
  });

  test("a component that changed once is told once, with the statuses", () => {
    edit("required: [error_code, error_msg]", "required: [error_code]");
    const { stdout, stderr } = breaking("--base", "main");
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stdout).toContain("(13 statuses: 400, 401,");
    expect(stderr).toContain("1 change of 1 break");
  });

  test("a name of the typings that is gone is a break, where it was", () => {
    const line = edit(/GatewayError/g, "ServiceFailure");
    const { status, stdout } = breaking("--base", "main");
    expect(status).toBe(1);
    expect(stdout).toContain("break type-name-removed: the type `GatewayError` is gone");
    expect(line).toBeGreaterThan(0);
  });

  test("a type of another name is a break, with what callers have to change", () => {
    const line = edit("schemas/SendVerifyCodesResponse", "schemas/CheckVerifyCodesResponse");
    const { status, stdout } = breaking("--base", "HEAD", "--format", "markdown");
    expect(stdout).toMatch(/^\*\*1 change breaks callers\*\*/m);
    expect(stdout).toContain(`| ${contract}:${line} | TypeScript, Go, `);
    expect(stdout).toContain("code that names the old type for it no longer compiles");
    expect(status).toBe(1);
  });

  test("each place is a line of the difference", () => {
    const line = edit(/        '429':\n.*\n/, "");
    const { stdout } = breaking("--base", "main");
    expect(stdout).toContain(`${contract}:${line}:1 break response-non-success-status-removed`);
  });

  test("a harmless change passes without a changeset", () => {
    const line = edit("maxLength: 5000", "maxLength: 6000");
    const { status, stdout } = breaking("--base", "main");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      new RegExp(`^${contract}:${line}:\\d+ change request-parameter-max-length`),
    );
  });

  test("what is committed is compared with any ref: a tag, a commit", () => {
    const base = git("rev-parse", "HEAD").trim();
    git("checkout", "--quiet", "-B", "edit");
    edit("operationId: sendVerifyCodes", "operationId: postVerifyCodes");
    git("commit", "--quiet", "--all", "--message", "Rename");
    for (const ref of ["v1", base])
      expect(breaking("--base", ref).stdout).toContain("break api-operation-id-removed");
    expect(breaking("--base", "HEAD").status).toBe(0);
  });

  test("for a pull request, what is gone is annotated where it was", () => {
    const line = edit(gone, "        error_msg:\n");
    const { status, stdout } = breaking("--base", "main", "--format", "github-actions");
    expect(status).toBe(1);
    const annotations = stdout.trim().split("\n");
    expect(annotations.length).toBeGreaterThan(0);
    for (const annotation of annotations)
      expect(annotation).toMatch(
        new RegExp(
          `^::(error|warning|notice) file=${contract},line=\\d+,col=\\d+,title=[a-z-]+::\\S`,
        ),
      );
    expect(stdout).toContain(`::error file=${contract},line=${line},`);
  });

  test("for the summary of a job, it says in words what it means for whom", () => {
    edit("default: zh-cn", "default: en-us");
    const { stdout } = breaking("--base", "main", "--format", "markdown");
    expect(stdout).toContain(
      "**1 change breaks callers**, and no changeset of this branch asks for a major release",
    );
    expect(stdout).toContain(
      "| Every client: callers that leave the value out get another behaviour; send it if the old one is wanted. |",
    );
  });

  test("the workflow writes the summary, then annotates and fails", () => {
    const line = edit("default: zh-cn", "default: en-us");
    const summary = join(folder, ".summary.md");
    const { jobs } = parse(readFileSync(join(root, ".github/workflows/contract.yml"), "utf8")) as {
      jobs: { breaking: { steps: { run?: string }[] } };
    };
    const scripts = jobs.breaking.steps.flatMap(({ run = "" }) =>
      run.includes("npm run --silent breaking") ? [run] : [],
    );
    const env = {
      ...process.env,
      BASE: git("rev-parse", "main").trim(),
      GITHUB_STEP_SUMMARY: summary,
    };
    const runs = scripts.map((script) =>
      spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
        cwd: folder,
        encoding: "utf8",
        env,
      }),
    );
    expect(runs.map(({ status }) => status)).toEqual([0, 1]);
    expect(readFileSync(summary, "utf8")).toMatch(/^## Changes of the contract\n/);
    expect(runs[1]!.stdout).toContain(`::error file=${contract},line=${line},`);
  });

  test("a contract that cannot be read fails with the reason", () => {
    edit("'#/components/parameters/Language'", "'#/components/parameters/Gone'");
    const { status, stdout, stderr } = breaking("--base", "main");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("oasdiff cannot compare the contracts:\n");
    expect(stderr).toContain("#/components/parameters/Gone");
  });

  test("a ref that is not there fails with what to do", () => {
    expect(breaking("--base", "gone")).toEqual({
      status: 1,
      stdout: "",
      stderr:
        'There is no git ref "gone" here. Fetch it first (git fetch origin gone), or name another with --base.\n',
    });
  });
});
