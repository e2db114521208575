import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../lib/paths.js";

/** The kind of release that a changeset asks for; undefined when it does not name this package. */
export function bumpOf(changeset: string): string | undefined {
  const header = /^---\n([\s\S]*?)\n?---/.exec(changeset)?.[1] ?? "";
  return (parse(header) as Record<string, string> | null)?.verifycodes;
}

/** True when one of the pending changesets asks for a major release. */
export function hasMajorChangeset(folder = join(root, ".changeset")): boolean {
  if (!existsSync(folder)) return false;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .some((name) => bumpOf(readFileSync(join(folder, name), "utf8")) === "major");
}

/** What to do about a break without one. */
export const majorChangesetNeeded = `A break needs a major release:
  npm run changeset
Choose "major", and say in the note what callers have to change. Or take the break back.`;
