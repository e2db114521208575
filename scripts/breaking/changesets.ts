import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { CommandFailed, exec } from "../lib/exec.js";
import { root } from "../lib/paths.js";

/** The kind of release that a changeset asks for; undefined when it does not name this package. */
export function bumpOf(changeset: string): string | undefined {
  const header = /^---\n([\s\S]*?)\n?---/.exec(changeset)?.[1] ?? "";
  return (parse(header) as Record<string, string> | null)?.verifycodes;
}

/** A changeset as a git ref has it; undefined when it is not there. */
async function atRef(ref: string, path: string): Promise<string | undefined> {
  try {
    return await exec("git", ["show", `${ref}:${path}`]);
  } catch (error) {
    if (error instanceof CommandFailed) return undefined;
    throw error;
  }
}

/**
 * True when a changeset that was added since a git ref, or raised, asks for a major release. One that
 * is on the base already speaks of another change.
 *
 * @param atBase gives a changeset as the base has it
 */
export async function hasMajorChangeset(
  ref: string,
  folder = join(root, ".changeset"),
  atBase: (name: string) => Promise<string | undefined> = (name) =>
    atRef(ref, `.changeset/${name}`),
): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  for (const name of names) {
    if (bumpOf(readFileSync(join(folder, name), "utf8")) !== "major") continue;
    const before = await atBase(name);
    if (before === undefined || bumpOf(before) !== "major") return true;
  }
  return false;
}

/** What to do about a break without one. */
export const majorChangesetNeeded = `A break needs a major release:
  npm run --prefix scripts/tools changeset
Choose "major", and say in the note what callers have to change. Or take the break back.`;
