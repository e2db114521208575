/** Lints the contracts (Spectral, Redocly), the code (oxlint with types, oxfmt) and the prose. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { binOf } from "./lib/bin.js";
import { CommandFailed, exec } from "./lib/exec.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { contracts, root } from "./lib/paths.js";
import { style } from "./lib/style.js";

interface Check {
  name: string;
  /** Node's arguments: the program, then its own. */
  args: readonly string[];
  /** What corrects most of what this check finds. */
  fix: string;
}

const sources = contracts.map(({ source }) => source);

const workflowsDir = join(root, "openapi/workflows");
const workflows = readdirSync(workflowsDir).map((file) => join(workflowsDir, file));

const contractChecks: readonly Check[] = [
  {
    name: "spectral",
    args: ["--import", "tsx", "src/lint/main.ts", "--fail-severity", "hint", ...sources],
    fix: "edit the contract at the lines above; docs/rules.md explains each rule of ours",
  },
  {
    name: "redocly",
    args: [
      binOf("@redocly/cli", "redocly"),
      "lint",
      "--max-problems",
      "1000",
      ...sources,
      ...workflows,
    ],
    fix: "edit the contract at the lines above",
  },
];

const codeChecks: readonly Check[] = [
  {
    name: "oxlint",
    args: [binOf("oxlint", "oxlint"), "--type-aware", "--type-check", "--deny-warnings"],
    fix: "npx oxlint --type-aware --fix",
  },
  { name: "oxfmt", args: [binOf("oxfmt", "oxfmt"), "--check"], fix: "npx oxfmt" },
];

const proseChecks: readonly Check[] = [
  {
    name: "markdownlint",
    args: [binOf("markdownlint-cli2", "markdownlint-cli2")],
    fix: "npx markdownlint-cli2 --fix",
  },
  {
    name: "cspell",
    args: [binOf("cspell", "cspell"), "lint", "--no-progress", "--no-summary"],
    fix: "correct the word, or add it to cspell.json",
  },
  {
    name: "words",
    args: ["--import", "tsx", "scripts/words.ts"],
    fix: "write the plainer form; scripts/words.ts has the list",
  },
];

const deadCodeChecks: readonly Check[] = [
  {
    name: "knip",
    args: [binOf("knip", "knip")],
    fix: "remove what nothing uses, or name its use in package.json, knip",
  },
];

async function problemsOf(check: Check): Promise<string | undefined> {
  try {
    await exec(process.execPath, [...check.args]);
    return undefined;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return `${style("red", `✗ ${check.name}`)}\n${error.output.trim()}\n  how to fix: ${check.fix}`;
  }
}

/** One after the other, until one finds something: Redocly would report the same mistakes again. */
async function runInTurn([first, ...rest]: readonly Check[]): Promise<void> {
  if (first === undefined) return;
  await run([first]);
  await runInTurn(rest);
}

async function run(checks: readonly Check[]): Promise<void> {
  const problems = (await Promise.all(checks.map(problemsOf))).filter((text) => text !== undefined);
  if (problems.length > 0) throw new Failure(problems.join("\n\n"));
}

/**
 * Lints the contracts.
 *
 * @throws {Failure} with what each failed check printed and how to fix it
 */
export const lintContracts = (): Promise<void> => runInTurn(contractChecks);

/**
 * Lints the code, types included: `generated/` must be there.
 *
 * @throws {Failure} with what each failed check printed and how to fix it
 */
export const lintCode = (): Promise<void> => run(codeChecks);

await runAsProgram(
  import.meta.url,
  async () => {
    const others = [...codeChecks, ...proseChecks, ...deadCodeChecks];
    const results = await Promise.allSettled([lintContracts(), run(others)]);
    const failed = results.filter((result) => result.status === "rejected");
    const failures = failed.map(({ reason }) => reason as Error);
    const unexpected = failures.find((error) => !(error instanceof Failure));
    if (unexpected !== undefined) throw unexpected;
    if (failures.length > 0) throw new Failure(failures.map(({ message }) => message).join("\n\n"));
    const names = [...contractChecks, ...others].map(({ name }) => name).join(", ");
    process.stdout.write(`${style("green", "✓")} ${names}: no problems\n`);
  },
  "Usage: npm run lint\n\nLints the contracts, the code and the prose.",
);
