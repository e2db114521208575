/**
 * Linting the contract with all rules beside Spectral's own ruleset and Redocly, for its operation
 * once, 100 and 1,000 times.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binOf } from "../../scripts/lib/bin.js";
import { root } from "../../scripts/lib/paths.js";
import { distFile } from "../support/dist.js";
import { repeatOperation } from "../support/repeat-operation.js";
import { median, timeCommand } from "../support/time.js";

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const contract = "openapi/verifycodes.yaml";

/** A folder with the rules and a contract that has the operation `count` times. */
function workspace(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), `verifycodes-lint-${count}-`));
  mkdirSync(join(folder, "openapi"));
  for (const name of ["rules", "ruleset.mjs", "ruleset-oas.mjs", "sources.yaml", "samples"])
    cpSync(join(root, "openapi", name), join(folder, "openapi", name), { recursive: true });
  cpSync(join(root, ".spectral.mjs"), join(folder, ".spectral.mjs"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "plain.yaml"), 'extends: ["spectral:oas"]\n');
  writeFileSync(
    join(folder, "own.mjs"),
    'import own from "./openapi/ruleset.mjs";\nexport default { extends: [[own, "all"]] };\n',
  );
  const text = readFileSync(join(root, contract), "utf8");
  writeFileSync(join(folder, contract), repeatOperation(text, count));
  return folder;
}

const spectral = (ruleset: string) => [
  binOf("@stoplight/spectral-cli", "spectral"),
  "lint",
  "--quiet",
  `--ruleset=${ruleset}`,
  contract,
];

/** What is measured, each as its own command line; the second is the measure of the others. */
const linters: Readonly<Record<string, string[]>> = {
  "all our rules": spectral(".spectral.mjs"),
  "spectral:oas": spectral("plain.yaml"),
  "our own alone": spectral("own.mjs"),
  "verifycodes lint": [distFile("cli.js"), "lint", "--all", contract],
  redocly: [binOf("@redocly/cli", "redocly"), "lint", contract],
};

function measure(count: number) {
  const folder = workspace(count);
  try {
    const samples = new Map(Object.keys(linters).map((name) => [name, [] as number[]]));
    // In turn, so that a change of the machine's speed meets all alike.
    for (let round = 0; round < rounds; round++) {
      for (const [name, args] of Object.entries(linters))
        samples.get(name)!.push(timeCommand(process.execPath, args, folder).cpuSeconds);
    }
    const seconds = (name: string) => median(samples.get(name)!);
    const plain = seconds("spectral:oas");
    return Object.fromEntries([
      ["operations", count],
      ...Object.keys(linters).map((name) => [`${name}, CPU s`, Number(seconds(name).toFixed(2))]),
      ["all ours / oas", Number((seconds("all our rules") / plain).toFixed(2))],
      ["verifycodes lint / oas", Number((seconds("verifycodes lint") / plain).toFixed(2))],
      ["redocly / oas", Number((seconds("redocly") / plain).toFixed(2))],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the table. */
export function run(): void {
  console.table([1, 100, 1000].map(measure));
}
