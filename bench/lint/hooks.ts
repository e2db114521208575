/** What runs before a commit: how long its author waits, by what is staged. */
import {
  createStagedRepository,
  type StagedRepository,
} from "../../test/support/staged-repository.js";
import { median } from "../support/time.js";

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

const edits: Readonly<Record<string, readonly string[]>> = {
  "a contract": ["openapi/verifycodes.yaml"],
  "a module": ["scripts/lint.ts"],
  "a page": ["README.md"],
  "one of each": ["openapi/verifycodes.yaml", "scripts/lint.ts", "README.md"],
};

const ends: Readonly<Record<string, string>> = { yaml: "# The end.\n", ts: "// The end.\n" };

function secondsOf(repository: StagedRepository, paths: readonly string[]): number {
  repository.reset();
  for (const path of paths)
    repository.stage(path, (text) => text + (ends[path.split(".").at(-1)!] ?? "\nThe end.\n"));
  const startedAt = performance.now();
  const { status, output } = repository.runHooks();
  if (status !== 0) throw new Error(`the hooks refused an edit that is in order:\n${output}`);
  return (performance.now() - startedAt) / 1000;
}

/** Prints the table. */
export function run(): void {
  using repository = createStagedRepository();
  const table = Object.entries(edits).map(([staged, paths]) => {
    const samples = Array.from({ length: rounds }, () => secondsOf(repository, paths));
    return { staged, "elapsed s": Number(median(samples).toFixed(2)) };
  });
  console.table(table);
}
