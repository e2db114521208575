import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  on: object;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; uses?: string; "timeout-minutes"?: number }
  >;
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
    const pinned = /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    // What begins with a dot lies in this repository.
    for (const action of uses.filter((one) => !one.startsWith("./")))
      expect(action).toMatch(pinned);
  });

  test("may read the repository at most; only a job may do more, and none for a pull request", () => {
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
    const jobs = Object.values(workflow.jobs).map(({ permissions = {} }) => permissions);
    const granted = jobs.flatMap((permissions) => Object.entries(permissions));
    // Findings go to code scanning. What is published is written by runs of the main branch alone.
    const allowed = new Set(["contents: read", "security-events: write"]);
    if (!("pull_request" in workflow.on)) {
      allowed.add("contents: write");
      allowed.add("packages: write");
      // Tells a registry which workflow this is.
      allowed.add("id-token: write");
    }
    for (const entry of granted) expect(allowed).toContain(entry.join(": "));
  });

  test("ends every job that hangs", () => {
    // One that calls another workflow ends with its jobs.
    for (const job of Object.values(workflow.jobs).filter(({ uses }) => uses === undefined))
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  test("keeps what others write out of its scripts", () => {
    const scripts = [...text.matchAll(/run: (?:[>|]-?\n(?:\s{10,}.*\n)+|.*)/g)].map(([run]) => run);
    for (const script of scripts) expect(script).not.toMatch(/\$\{\{\s*github\./);
  });
});

test("the lint of a pull request annotates the line of a mistake and writes it as SARIF", () => {
  const { jobs } = parse(readFileSync(join(folder, "contract.yml"), "utf8")) as {
    jobs: { lint: { steps: { name?: string; run: string }[] } };
  };
  const step = jobs.lint.steps.find(({ name }) => name === "Annotate the lines of the contracts")!;
  const checkout = mkdtempSync(join(tmpdir(), "pull-request-"));
  try {
    for (const path of ["openapi", "src/lint", ".spectral.mjs", "package.json"])
      cpSync(path, join(checkout, path), { recursive: true });
    symlinkSync(resolve("node_modules"), join(checkout, "node_modules"));
    const file = join(checkout, "openapi/verifycodes.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("user@example.com", "jane@gmail.com"));
    const line = text.slice(0, text.indexOf("user@example.com")).split("\n").length;

    const bash = ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run];
    const { status, stdout } = spawnSync("bash", bash, { cwd: checkout, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stdout.match(/^::\w+ .*$/gm)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^::warning title=example-contact-reserved,file=openapi/verifycodes\\.yaml,.*,line=${line},`,
        ),
      ),
    ]);
    const { runs } = JSON.parse(readFileSync(join(checkout, "contract.sarif"), "utf8")) as {
      runs: { results: object[]; tool: { driver: { rules: object[] } } }[];
    };
    expect(runs[0]!.results).toMatchObject([
      {
        ruleId: "example-contact-reserved",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "openapi/verifycodes.yaml" },
              region: { startLine: line },
            },
          },
        ],
      },
    ]);
    for (const rule of runs[0]!.tool.driver.rules)
      expect(rule).toHaveProperty("shortDescription.text");
  } finally {
    rmSync(checkout, { recursive: true });
  }
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
