import { CommandFailed, exec } from "../lib/exec.js";
import type { Change } from "./oasdiff.js";

/** Lines of one text that others took the place of, as `git diff` writes them: counted from 1. */
interface Hunk {
  from: number;
  lines: number;
  to: number;
  newLines: number;
}

/** The hunks of a unified diff without context. */
export function hunksOf(diff: string): Hunk[] {
  return [...diff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map(
    ([, from, lines = "1", to, newLines = "1"]) => ({
      from: Number(from),
      lines: Number(lines),
      to: Number(to),
      newLines: Number(newLines),
    }),
  );
}

/**
 * Where a line of the old text is in the new one; of a line that is gone, where it was: the line that
 * took its place, or that now follows.
 */
export function lineNow(line: number, hunks: readonly Hunk[]): number {
  let moved = 0;
  for (const { from, lines, to, newLines } of hunks) {
    // A hunk that only adds names the line that it comes after.
    if (lines === 0 ? line <= from : line < from) break;
    if (line < from + lines)
      return newLines === 0 ? to + 1 : to + Math.min(line - from, newLines - 1);
    moved += newLines - lines;
  }
  return line + moved;
}

/** The hunks between two files. */
export async function compareLines(base: string, revision: string): Promise<Hunk[]> {
  try {
    await exec("git", ["diff", "--no-index", "--unified=0", "--no-color", "--", base, revision]);
    return [];
  } catch (error) {
    // Exit code 1 says that they differ.
    if (error instanceof CommandFailed && error.exitCode === 1) return hunksOf(error.output);
    throw error;
  }
}

/** Where to look at a change in the contract as it is now. */
export function placeOf(
  { baseSource, revisionSource }: Change,
  hunks: readonly Hunk[],
): { line: number; column: number } {
  if (revisionSource !== undefined) return revisionSource;
  if (baseSource === undefined) return { line: 1, column: 1 };
  return { line: lineNow(baseSource.line, hunks), column: 1 };
}
