/** Edits the contract in a copy of the repository, and shows that nothing else has to be edited. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandFailed, exec } from "../../scripts/lib/exec.js";
import { Failure, runAsProgram } from "../../scripts/lib/main.js";
import { root } from "../../scripts/lib/paths.js";
import { style } from "../../scripts/lib/style.js";
import { copyTree } from "../support/copy-tree.js";
import { applyEdit, readEdits, type Edit } from "./edits.js";

/** A run that has to show in a few minutes whether the way still holds. */
const short = ["08-optional-header", "10-post-operation", "13-many-fields"];

const print = (line: string) => process.stdout.write(`${line}\n`);

/** The steps after an edit, each a command in the copy. */
function stepsOf(edit: Edit, languages: readonly string[]): [name: string, args: string[]][] {
  const tsx = ["--import", "tsx"];
  const programs = edit.compatible && edit.programs !== false;
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
    ["compile", [...tsx, "scripts/build.ts", "compile"]],
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

async function drill(edit: Edit, tree: string, languages: readonly string[]): Promise<string[]> {
  print(`\n${edit.name}: ${edit.title}`);
  for (const name of ["verifycodes.yaml", "sources.yaml"]) {
    cpSync(join(root, "openapi", name), join(tree, "openapi", name));
  }
  applyEdit(edit, tree);
  const failed: string[] = [];
  for (const [name, args] of stepsOf(edit, languages)) {
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
      failed.push(`${edit.name}: ${name}`);
      // What comes after it would only tell the same again.
      if (name === "generate") break;
    }
  }
  return failed;
}

await runAsProgram(import.meta.url, async () => {
  const args = process.argv.slice(2);
  const edits = readEdits();
  const languages: string[] = [];
  const names: string[] = [];
  for (let index = 0; index < args.length; index++) {
    if (args[index] === "--language") languages.push(args[++index] ?? "");
    else if (args[index] === "--short") names.push(...short);
    else names.push(args[index]!);
  }
  const unknown = names.find((name) => !edits.some((edit) => edit.name.startsWith(name)));
  if (unknown !== undefined) {
    throw new Failure(
      `There is no edit ${unknown}; there are ${edits.map(({ name }) => name).join(", ")}.`,
    );
  }
  const selected = edits.filter(
    (edit) => names.length === 0 || names.some((name) => edit.name.startsWith(name)),
  );
  using copy = await copyTree();
  const { tree } = copy;
  // The generator, which is large: it is not downloaded again.
  cpSync(join(root, ".cache/openapi-generator"), join(tree, ".cache/openapi-generator"), {
    recursive: true,
  });
  const failed: string[] = [];
  for (const edit of selected) failed.push(...(await drill(edit, tree, languages)));
  const bad = new Set(failed.map((line) => line.slice(0, line.indexOf(":")))).size;
  print(`\n${selected.length - bad} of ${selected.length} edits travel by themselves`);
  if (process.env.REPORT !== undefined) {
    const report = { numPassedTests: selected.length - bad, numFailedTests: bad };
    writeFileSync(process.env.REPORT, JSON.stringify(report));
  }
  if (failed.length > 0) throw new Failure(failed.join("\n"));
});
