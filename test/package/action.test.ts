import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { orders, unfinished } from "./support/orders.js";

interface Step {
  name: string;
  shell: string;
  env: Record<string, string>;
  run: string;
}
interface Action {
  inputs: Record<string, { required?: boolean; default?: string }>;
  runs: { using: string; steps: Step[] };
}

const action = parse(readFileSync("action.yml", "utf8")) as Action;

let folder: string;
/** The checkout of the repository whose workflow uses the action. */
let checkout: string;

/** The value of an input, as a runner puts it in. */
const evaluate = (text: string, inputs: Record<string, string>) =>
  text.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_all, name: string) => inputs[name]!);

/**
 * Runs the steps of the action one after the other as a runner does: in bash, with the inputs or their
 * defaults, until one fails. There is no runner here: it takes containers.
 */
function runAction(given: Record<string, string>, steps = action.runs.steps) {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [
    name,
    input.default ?? "",
  ]);
  const inputs = { ...(Object.fromEntries(defaults) as Record<string, string>), ...given };
  let output = "";
  for (const [at, { env, run }] of steps.entries()) {
    const script = join(folder, `step-${at}.sh`);
    writeFileSync(script, evaluate(run, inputs));
    const values = Object.entries(env).map(([name, value]) => [name, evaluate(value, inputs)]);
    const files = Object.fromEntries(
      ["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "GITHUB_ENV"].map((name) => {
        writeFileSync(join(folder, name), "");
        return [name, join(folder, name)];
      }),
    );
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", script],
      {
        cwd: checkout,
        encoding: "utf8",
        env: {
          ...process.env,
          ...Object.fromEntries(values),
          ...files,
          RUNNER_TEMP: folder,
          NO_COLOR: "1",
        },
      },
    );
    output += stdout + stderr;
    if (status !== 0) return { status, output };
  }
  return { status: 0, output };
}

const tarball = () =>
  join(
    inject("installed"),
    readdirSync(inject("installed")).find((name) => name.endsWith(".tgz"))!,
  );
const [install, lint] = action.runs.steps;

describe("the action", { timeout: 180_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "action-"));
    checkout = join(folder, "checkout");
    mkdirSync(join(checkout, "apis"), { recursive: true });
    writeFileSync(join(checkout, "good.yaml"), orders);
    writeFileSync(join(checkout, "apis/bad.yaml"), unfinished);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("has bash scripts that take inputs through their environment alone", () => {
    expect(action.runs.using).toBe("composite");
    for (const { shell, run } of action.runs.steps) {
      expect(shell).toBe("bash");
      expect(run).not.toContain("${{");
    }
  });

  test("installs the linter outside the checkout", () => {
    const { status, output } = runAction({ version: `file:${tarball()}`, files: "-" }, [install!]);
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, "verifycodes-lint/node_modules/.bin/verifycodes"))).toBe(true);
    expect(readdirSync(checkout).toSorted()).toEqual(["apis", "good.yaml"]);
  });

  test("passes documents with nothing to report", () => {
    const { status, output } = runAction({ files: "good.yaml" }, [lint!]);
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(output).not.toContain("::error");
  });

  test("annotates the lines of what it finds, and fails", () => {
    const { status, output } = runAction({ files: "good.yaml\napis/*.yaml" }, [lint!]);
    expect(status).toBe(1);
    const annotations = output.split("\n").filter((line) => line.startsWith("::"));
    expect(annotations).toEqual([
      expect.stringMatching(
        /^::error title=no-content-without-body,file=apis\/bad\.yaml,col=56,endColumn=\d+,line=18,endLine=18::A reply with status 204 has no body; drop the content\.%0ADocumentation: https:.*no-content-without-body\.md$/,
      ),
    ]);
  });

  test("finds the usual places of a contract by itself, and leaves other files alone", () => {
    for (const name of ["apis/openapi/orders.yaml", "apis/openapi/part.yaml", "apis/api.yaml"]) {
      mkdirSync(dirname(join(checkout, name)), { recursive: true });
      writeFileSync(
        join(checkout, name),
        name.endsWith("part.yaml") ? "type: string\n" : unfinished,
      );
    }
    spawnSync("git", ["init", "--quiet"], { cwd: checkout });
    spawnSync("git", ["add", "apis"], { cwd: checkout });
    const { status, output } = runAction({}, [lint!]);
    expect(status).toBe(1);
    const files = [...output.matchAll(/^::error .*file=([^,]+),/gm)].map(([, file]) => file);
    expect(files).toEqual(["apis/api.yaml", "apis/openapi/orders.yaml"]);
    expect(output).toContain("1 file without an OpenAPI document left out");
  });

  test("takes a ruleset, exceptions and further forms", () => {
    writeFileSync(
      join(checkout, "mine.yaml"),
      "extends: [verifycodes/ruleset]\nrules: { no-content-without-body: warn }\n",
    );
    // A repository that has its own ruleset has the package that it extends.
    symlinkSync(join(folder, "verifycodes-lint/node_modules"), join(checkout, "node_modules"));
    const warned = runAction({ files: "apis/bad.yaml", ruleset: "mine.yaml" }, [lint!]);
    expect(warned.status).toBe(0);
    expect(warned.output).toContain("::warning title=no-content-without-body");
    writeFileSync(
      join(checkout, "accepted.yaml"),
      "- { rule: no-content-without-body, path: '#/paths', reason: The gateway sends one. }\n",
    );
    const inputs = { files: "apis/bad.yaml", exceptions: "accepted.yaml", outputs: "json=a.json" };
    const accepted = runAction(inputs, [lint!]);
    expect(accepted.status).toBe(0);
    expect(accepted.output).toContain("Nothing found in 1 document; 1 accepted.");
    expect(JSON.parse(readFileSync(join(checkout, "a.json"), "utf8"))).toEqual([]);
    rmSync(join(checkout, "node_modules"));
  });

  test("writes SARIF too, where it is asked for", () => {
    const inputs = { files: "apis/bad.yaml", sarif: "found.sarif" };
    expect(runAction(inputs, [lint!]).status).toBe(1);
    const sarif = JSON.parse(readFileSync(join(checkout, "found.sarif"), "utf8")) as {
      runs: {
        results: {
          ruleId: string;
          locations: {
            physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
          }[];
        }[];
      }[];
    };
    expect(sarif.runs[0]!.results).toMatchObject([
      {
        ruleId: "no-content-without-body",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: expect.stringMatching(/bad\.yaml$/) as string },
              region: { startLine: 18 },
            },
          },
        ],
      },
    ]);
  });

  test("asks for our service's habits, and fails from the severity that is given", () => {
    const all = runAction({ files: "good.yaml", all: "true" }, [lint!]);
    expect(all.status).toBe(1);
    expect(all.output).toContain("::notice title=request-id-stated");
    writeFileSync(join(checkout, "warned.yaml"), orders.replace("  contact: {", "  x-contact: {"));
    expect(runAction({ files: "warned.yaml" }, [lint!]).status).toBe(0);
    const strict = runAction({ files: "warned.yaml", "fail-severity": "warn" }, [lint!]);
    expect(strict.status).toBe(1);
    expect(strict.output).toContain("::warning title=info-contact");
  });

  test("does not run what an input holds", () => {
    const { status } = runAction({ files: "$(touch hacked) `touch hacked` ;touch hacked" }, [
      lint!,
    ]);
    expect(status).not.toBe(0);
    expect(existsSync(join(checkout, "hacked"))).toBe(false);
  });
});
