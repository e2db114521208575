import { CommandFailed, exec } from "../lib/exec.js";
import type { Change } from "./oasdiff.js";

/** Lines of one text that others took the place of, as `git diff` writes them: counted from 1. */
export interface Hunk {
  from: number;
  lines: number;
  to: number;
  newLines: number;
  /** What was removed and what was added. */
  text: string;
}

/** The hunks of a unified diff without context. */
export function hunksOf(diff: string): Hunk[] {
  const [, ...parts] = diff.split(/^(?=@@ )/m);
  return parts.flatMap((part) => {
    const head = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(part);
    if (head === null) return [];
    const [, from, lines = "1", to, newLines = "1"] = head;
    return {
      from: Number(from),
      lines: Number(lines),
      to: Number(to),
      newLines: Number(newLines),
      text: part.slice(part.indexOf("\n") + 1),
    };
  });
}

/** The line of the new text to look at for a hunk: the first one that it adds, or what follows. */
const firstLine = ({ to, newLines }: Hunk) => (newLines === 0 ? to + 1 : to);

const holdsNew = ({ to, newLines }: Hunk, line: number) => line >= to && line < to + newLines;

const holdsOld = ({ from, lines }: Hunk, line: number) => line >= from && line < from + lines;

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

/** How many of the names that a change speaks of a hunk has, and how far it is from a line. */
function closeness(hunk: Hunk, { text }: Change, line: number): [names: number, distance: number] {
  const names = [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!.split(/[/.]/).at(-1)!);
  const found = names.filter((name) => name !== "" && hunk.text.includes(name)).length;
  return [-found, Math.abs(firstLine(hunk) - line)];
}

/**
 * Where to look at a change in the contract as it is now: a line that was changed, or the one beside
 * what was removed. Where the tool names a line that did not change, the hunk that speaks of the same
 * is taken, and of several the nearest.
 */
export function placeOf(change: Change, hunks: readonly Hunk[]): { line: number; column: number } {
  const { baseSource, revisionSource } = change;
  if (revisionSource !== undefined) {
    const { line, column } = revisionSource;
    if (hunks.some((hunk) => holdsNew(hunk, line))) return { line, column };
  }
  if (baseSource !== undefined) {
    const hunk = hunks.find((one) => holdsOld(one, baseSource.line));
    if (hunk !== undefined) {
      const moved = Math.min(baseSource.line - hunk.from, Math.max(hunk.newLines - 1, 0));
      return { line: firstLine(hunk) + moved, column: 1 };
    }
  }
  const near = revisionSource?.line ?? baseSource?.line ?? 1;
  const [best] = hunks
    .map((hunk) => ({ hunk, by: closeness(hunk, change, near) }))
    .toSorted((a, b) => a.by[0] - b.by[0] || a.by[1] - b.by[1]);
  if (best === undefined) return { line: near, column: revisionSource?.column ?? 1 };
  return { line: firstLine(best.hunk), column: 1 };
}
