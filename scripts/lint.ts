/** Lints the contracts (Spectral, Redocly), the code (oxlint with types, oxfmt) and the prose. */
import { join } from "node:path";
import { binOf } from "./lib/bin.js";
import { installIn } from "./lib/install.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { root } from "./lib/paths.js";
import { style } from "./lib/style.js";
import { runChecks, runFixes, type Check } from "./lint/check.js";
import { contractChecks, lintContracts } from "./lint/contracts.js";

const usage = `Usage: npm run lint [-- --fix]

Lints the contracts, the code and the prose.

  --fix  corrects first what can be corrected without a decision`;

const tools = join(root, "scripts/tools");

/** What holds the code and the prose; the tools must be installed. */
const otherChecks = (): readonly Check[] => [
  {
    name: "oxlint",
    program: [binOf("oxlint", "oxlint", tools), "--type-aware", "--type-check", "--deny-warnings"],
    fixing: ["--fix"],
    // It looks for its half that knows types in the project alone.
    env: { OXLINT_TSGOLINT_PATH: join(tools, "node_modules/.bin/tsgolint") },
    fix: "edit the code at the lines above",
  },
  {
    name: "markdownlint",
    program: [binOf("markdownlint-cli2", "markdownlint-cli2", tools)],
    fixing: ["--fix"],
    fix: "edit the page at the lines above",
  },
  {
    name: "oxfmt",
    program: [binOf("oxfmt", "oxfmt", tools)],
    checking: ["--check"],
    fixing: ["--write"],
    fix: "npm run lint -- --fix",
  },
  {
    name: "cspell",
    program: [binOf("cspell", "cspell", tools), "lint", "--no-progress", "--no-summary"],
    fix: "correct the word, or add it to cspell.json",
  },
  {
    name: "words",
    program: ["--import", "tsx", "scripts/words.ts"],
    fix: "write the plainer form; scripts/words.ts has the list",
  },
  {
    name: "knip",
    program: [binOf("knip", "knip", tools)],
    fix: "remove what nothing uses, or name its use in package.json, knip",
  },
];

async function lint(fix: boolean): Promise<void> {
  await installIn(tools, "what lints code and prose");
  const others = otherChecks();
  if (fix) await runFixes([...contractChecks, ...others]);
  const results = await Promise.allSettled([lintContracts(), runChecks(others)]);
  const failed = results.filter((result) => result.status === "rejected");
  const failures = failed.map(({ reason }) => reason as Error);
  const unexpected = failures.find((error) => !(error instanceof Failure));
  if (unexpected !== undefined) throw unexpected;
  if (failures.length > 0) throw new Failure(failures.map(({ message }) => message).join("\n\n"));
  const names = [...contractChecks, ...others].map(({ name }) => name).join(", ");
  process.stdout.write(`${style("green", "✓")} ${names}: no problems\n`);
}

await runAsProgram(import.meta.url, async () => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const unknown = args.find((arg) => arg !== "--fix");
  if (unknown !== undefined) throw new Failure(`There is no argument ${unknown}.\n\n${usage}`);
  await lint(args.includes("--fix"));
});
