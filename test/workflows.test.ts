import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  on: object;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; "timeout-minutes"?: number }>;
}

const folder = ".github/workflows";
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), "utf8")] as const,
);

describe.each(workflows)("%s", (_name, text) => {
  const workflow = parse(text) as Workflow;

  test("pins each action by digest and says which version that is", () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action!);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may read the repository at most; only a job may do more, and none for a pull request", () => {
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
    const jobs = Object.values(workflow.jobs).map(({ permissions = {} }) => permissions);
    const granted = jobs.flatMap((permissions) => Object.entries(permissions));
    // Findings go to code scanning. What is published is written by runs of the main branch alone.
    const allowed = new Set(["contents: read", "security-events: write"]);
    if (!("pull_request" in workflow.on)) allowed.add("contents: write");
    for (const entry of granted) expect(allowed).toContain(entry.join(": "));
  });

  test("ends every job that hangs", () => {
    for (const job of Object.values(workflow.jobs))
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  test("keeps what others write out of its scripts", () => {
    const scripts = [...text.matchAll(/run: (?:[>|]-?\n(?:\s{10,}.*\n)+|.*)/g)].map(([run]) => run);
    for (const script of scripts) expect(script).not.toMatch(/\$\{\{\s*github\./);
  });
});

test("others' workflows and hooks get this major version, and the Spectral that it is tested with", () => {
  const { version, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    version: string;
    devDependencies: Record<string, string>;
  };
  const major = version.split(".")[0]!;
  const spectral = `@stoplight/spectral-cli@${devDependencies["@stoplight/spectral-cli"]}`;
  const hooks = readFileSync(".pre-commit-hooks.yaml", "utf8");
  expect(hooks).toContain(`--package=verifycodes@${major} --package=${spectral} `);
  const action = readFileSync("action.yml", "utf8");
  expect(action).toContain(`default: '${major}'`);
  expect(action).toContain(`"verifycodes@$VERSION" ${spectral}\n`);
  const page = readFileSync("docs/rules.md", "utf8");
  expect(page).toContain(`verifycodes/verifycodes@v${major}\n`);
  expect(page).toContain(`rev: v${version}\n`);
});

test("actionlint finds nothing", ({ skip }) => {
  const path = [process.env.PATH, process.env.GOBIN, join(homedir(), "go/bin")].join(delimiter);
  const { error, stdout } = spawnSync("actionlint", ["-no-color"], {
    encoding: "utf8",
    env: { ...process.env, PATH: path },
  });
  if (error !== undefined) {
    const reason =
      "actionlint is not installed: go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12";
    console.warn(`SKIPPED ${reason}`);
    skip(reason);
  }
  expect(stdout).toBe("");
});
