/** Lints the contracts with Spectral and Redocly. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { binOf } from "../lib/bin.js";
import { contracts, root } from "../lib/paths.js";
import { runChecks, type Check } from "./check.js";

const sources = contracts.map(({ source }) => source);

const workflowsDir = join(root, "openapi/workflows");
const workflows = readdirSync(workflowsDir).map((file) => join(workflowsDir, file));

export const contractChecks: readonly Check[] = [
  {
    name: "spectral",
    program: ["--import", "tsx", "src/lint/main.ts", "--fail-severity", "hint", ...sources],
    fixing: ["--fix"],
    fix: "edit the contract at the lines above; docs/rules.md explains each rule of ours",
  },
  {
    name: "redocly",
    program: [
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

/**
 * Lints the contracts, one tool after the other until one finds something: the next would report the
 * same mistakes again.
 *
 * @throws {Failure} with what the failed check printed and how to fix it
 */
export async function lintContracts(): Promise<void> {
  for (const check of contractChecks) await runChecks([check]);
}
