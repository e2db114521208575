/** Lints the contracts (Spectral, Redocly), the code (oxlint with types, oxfmt) and the prose. */
import { binOf } from "./lib/bin.js";
import { CommandFailed, exec } from "./lib/exec.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { contracts } from "./lib/paths.js";
import { style } from "./lib/style.js";

interface Check {
  name: string;
  bin: string;
  args: readonly string[];
  /** What mends most of what this check finds. */
  fix: string;
}

const sources = contracts.map(({ source }) => source);

const contractChecks: readonly Check[] = [
  {
    name: "spectral",
    bin: binOf("@stoplight/spectral-cli", "spectral"),
    args: ["lint", "--fail-severity", "hint", "--quiet", "--show-documentation-url", ...sources],
    fix: "edit the contract at the lines above; docs/rules.md explains each rule of ours",
  },
  {
    name: "redocly",
    bin: binOf("@redocly/cli", "redocly"),
    args: ["lint", "--max-problems", "1000", ...sources],
    fix: "edit the contract at the lines above",
  },
];

const codeChecks: readonly Check[] = [
  {
    name: "oxlint",
    bin: binOf("oxlint", "oxlint"),
    args: ["--type-aware", "--type-check", "--deny-warnings"],
    fix: "npx oxlint --type-aware --fix",
  },
  { name: "oxfmt", bin: binOf("oxfmt", "oxfmt"), args: ["--check"], fix: "npm run format" },
];

const proseChecks: readonly Check[] = [
  {
    name: "markdownlint",
    bin: binOf("markdownlint-cli2", "markdownlint-cli2"),
    args: [],
    fix: "npx markdownlint-cli2 --fix",
  },
  {
    name: "cspell",
    bin: binOf("cspell", "cspell"),
    args: ["lint", "--no-progress", "--no-summary"],
    fix: "correct the word, or add it to cspell.json",
  },
];

const deadCodeChecks: readonly Check[] = [
  {
    name: "knip",
    bin: binOf("knip", "knip"),
    args: [],
    fix: "remove what nothing uses, or name its use in knip.json",
  },
];

async function problemsOf(check: Check): Promise<string | undefined> {
  try {
    await exec(process.execPath, [check.bin, ...check.args]);
    return undefined;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return `${style("red", `✗ ${check.name}`)}\n${error.output.trim()}\n  to mend it: ${check.fix}`;
  }
}

async function run(checks: readonly Check[]): Promise<void> {
  const problems = (await Promise.all(checks.map(problemsOf))).filter((text) => text !== undefined);
  if (problems.length > 0) throw new Failure(problems.join("\n\n"));
}

/**
 * Lints the contracts.
 *
 * @throws {Failure} with what each failed check printed and what mends it
 */
export const lintContracts = (): Promise<void> => run(contractChecks);

/**
 * Lints the code, types included: `generated/` must be there.
 *
 * @throws {Failure} with what each failed check printed and what mends it
 */
export const lintCode = (): Promise<void> => run(codeChecks);

await runAsProgram(
  import.meta.url,
  async () => {
    const checks = [...contractChecks, ...codeChecks, ...proseChecks, ...deadCodeChecks];
    await run(checks);
    const names = checks.map(({ name }) => name).join(", ");
    process.stdout.write(`${style("green", "✓")} ${names}: no problems\n`);
  },
  "Usage: npm run lint\n\nLints the contracts, the code and the prose.",
);
