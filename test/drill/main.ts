/** Edits the contract in a copy of the repository, and shows that nothing else has to be edited. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandFailed, exec } from "../../scripts/lib/exec.js";
import { Failure, runAsProgram } from "../../scripts/lib/main.js";
import { root } from "../../scripts/lib/paths.js";
import { style } from "../../scripts/lib/style.js";
import { copyTree } from "../support/copy-tree.js";
import { applyEdit, readEdits, type Edit } from "./edits.js";

/** Those of a run that has to show in a few minutes whether the way still holds: made at once. */
const short = ["08-optional-header", "10-post-operation", "13-many-fields"];

const flags = new Set(["--short", "--together"]);

const print = (line: string) => process.stdout.write(`${line}\n`);

/** The steps after edits, each a command in the copy. */
function stepsOf(
  edits: readonly Edit[],
  languages: readonly string[],
): [name: string, args: string[]][] {
  const tsx = ["--import", "tsx"];
  const programs = edits.every((edit) => edit.compatible && edit.programs !== false);
  return [
    ["generate", [...tsx, "scripts/build.ts", "stamp"]],
    [
      "types",
      [
        "node_modules/typescript/bin/tsc",
        "--noEmit",
        "-p",
        "scripts/compile/tsconfig.declarations.json",
      ],
    ],
    ["compile", [...tsx, "scripts/build.ts", "compile", "declarations"]],
    ["docs", [...tsx, "scripts/build.ts", "docs"]],
    ["sandbox", [...tsx, "test/drill/check-sandbox.ts"]],
    ["generate:clients", [...tsx, "scripts/clients.ts"]],
    [
      "clients",
      [
        ...tsx,
        "test/conformance/main.ts",
        ...languages,
        "derived",
        ...(programs ? ["--programs"] : []),
      ],
    ],
  ];
}

/** Makes edits in one contract, and gives the steps that fail. */
async function drill(
  edits: readonly Edit[],
  tree: string,
  languages: readonly string[],
): Promise<string[]> {
  print("");
  for (const { name, title } of edits) print(`${name}: ${title}`);
  for (const name of ["verifycodes.yaml", "sources.yaml"]) {
    cpSync(join(root, "openapi", name), join(tree, "openapi", name));
  }
  for (const edit of edits) applyEdit(edit, tree);
  const failed: string[] = [];
  for (const [name, args] of stepsOf(edits, languages)) {
    const startedAt = performance.now();
    try {
      // The report of this run is this program's alone.
      const output = await exec(process.execPath, args, { cwd: tree, env: { REPORT: undefined } });
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      print(`${style("green", "✓")} ${name.padEnd(18)}${seconds} s`);
      for (const line of output.split("\n").filter((text) => / of \d+ passed/.test(text))) {
        print(`    ${line}`);
      }
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      print(`${style("red", "✗")} ${name}`);
      const told = error.output.split("\n").filter((line) => !line.includes("✓ "));
      print(told.slice(-60).join("\n"));
      failed.push(name);
      // What comes after it would only tell the same again.
      if (name === "generate") break;
    }
  }
  return failed;
}

await runAsProgram(import.meta.url, async () => {
  const args = process.argv.slice(2);
  const all = readEdits();
  const languages: string[] = [];
  const names: string[] = [];
  for (let index = 0; index < args.length; index++) {
    if (args[index] === "--language") languages.push(args[++index] ?? "");
    else if (!flags.has(args[index]!)) names.push(args[index]!);
  }
  const named = (begin: string) => all.filter((edit) => edit.name.startsWith(begin));
  const unknown = names.find((name) => named(name).length === 0);
  if (unknown !== undefined) {
    throw new Failure(
      `There is no edit ${unknown}; there are ${all.map(({ name }) => name).join(", ")}.`,
    );
  }
  const single = names.length === 0 ? all : names.flatMap(named);
  const isShort = args.includes("--short");
  const together = isShort ? short.flatMap(named) : single;
  const runs = isShort || args.includes("--together") ? [together] : single.map((edit) => [edit]);
  using copy = await copyTree();
  const { tree } = copy;
  // The generator, which is large: it is not downloaded again.
  cpSync(join(root, ".cache/openapi-generator"), join(tree, ".cache/openapi-generator"), {
    recursive: true,
  });
  let passed = 0;
  const failed: string[] = [];
  for (const edits of runs) {
    const steps = await drill(edits, tree, languages);
    if (steps.length === 0) passed += edits.length;
    else failed.push(...edits.map(({ name }) => `${name}: ${steps.join(", ")}`));
  }
  print(`\n${passed} of ${passed + failed.length} edits travel by themselves`);
  if (process.env.REPORT !== undefined) {
    const report = { numPassedTests: passed, numFailedTests: failed.length };
    writeFileSync(process.env.REPORT, JSON.stringify(report));
  }
  if (failed.length > 0) throw new Failure(failed.join("\n"));
});
