/**
 * What could be spared of a lint of the contracts, most of which is Spectral's start: a process that
 * stays, compiled code that is kept, only the file that changed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binOf } from "../../scripts/lib/bin.js";
import { contracts, root } from "../../scripts/lib/paths.js";
import { median, timeCommand } from "../support/time.js";

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const sources = contracts.map(({ source }) => source);
const lint = (files: readonly string[]) => [
  binOf("@stoplight/spectral-cli", "spectral"),
  "lint",
  "--quiet",
  ...files,
];

/** A process that lints the contracts again and again, and prints the processor time of each time. */
const warm = `
import { readFileSync } from "node:fs";
import core from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import ruleset from "./.spectral.mjs";
const files = process.argv.slice(1);
const spectral = new core.Spectral();
spectral.setRuleset(new core.Ruleset(ruleset, { source: process.cwd() + "/.spectral.mjs" }));
for (let time = 0; time < 12; time++) {
  const before = process.cpuUsage();
  for (const file of files)
    await spectral.run(new core.Document(readFileSync(file, "utf8"), parsers.Yaml, file));
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1e6);
}
`;

/** Processor seconds of a lint in a process that has made some already. */
function warmSeconds(): number {
  const args = ["--input-type=module", "--eval", warm, ...sources];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return median(stdout.trim().split("\n").slice(-6).map(Number));
}

const secondsOf = (args: readonly string[]) =>
  median(
    Array.from({ length: rounds }, () => timeCommand(process.execPath, args, root).cpuSeconds),
  );

/** Node keeps compiled code from version 22.1 on. */
function cachedSeconds(): number | undefined {
  if (Number(process.versions.node.split(".")[0]) < 22) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "compile-cache-"));
  try {
    process.env.NODE_COMPILE_CACHE = folder;
    timeCommand(process.execPath, lint(sources), root);
    return secondsOf(lint(sources));
  } finally {
    delete process.env.NODE_COMPILE_CACHE;
    rmSync(folder, { recursive: true });
  }
}

/** Prints the table. */
export function run(): void {
  const whole = secondsOf(lint(sources));
  const rows: Readonly<Record<string, number | undefined>> = {
    "both contracts, a new process": whole,
    "one of them": secondsOf(lint(sources.slice(0, 1))),
    "both, with NODE_COMPILE_CACHE": cachedSeconds(),
    "both, in a process that stays": warmSeconds(),
    "Node alone": secondsOf(["--eval", ""]),
  };
  console.table(
    Object.entries(rows).map(([lints, seconds]) => ({
      lints,
      "CPU s": seconds === undefined ? "needs Node 22" : Number(seconds.toFixed(2)),
      "of the first": seconds === undefined ? "" : Number((seconds / whole).toFixed(2)),
    })),
  );
}
