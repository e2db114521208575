import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Language } from "../../scripts/clients/language.js";
import type { Case } from "./case-types.js";
import type { Verdict } from "./run-cases.js";

const marks = { passed: "✓", types: "t", failed: "✗" } as const;

/** The table of languages by cases. */
export function matrixOf(
  cases: readonly Case[],
  results: ReadonlyMap<Pick<Language, "title">, readonly Verdict[]>,
): string {
  const titles = [...results.keys()].map(({ title }) => title);
  const rows = cases.map((one) => {
    const cells = [...results.values()].map(
      (verdicts) => marks[verdicts.find(({ id }) => id === one.id)?.result ?? "failed"],
    );
    return `| ${one.id} | ${cells.join(" | ")} |`;
  });
  return [
    "# Which client passes which case",
    "",
    "Written by `npm run test:clients`; do not edit. ✓ passed, t: the language's types do not let a",
    "program ask for it, ✗ failed. What the cases show: [the requirements](conformance.md).",
    "",
    `| Case | ${titles.join(" | ")} |`,
    `|---|${titles.map(() => "---|").join("")}`,
    ...rows,
    "",
  ].join("\n");
}

/** Writes the table. */
export function writeMatrix(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
