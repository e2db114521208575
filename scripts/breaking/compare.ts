import { readFileSync } from "node:fs";
import { narrowedRequests } from "./narrowed.js";
import { breaking, compareDocuments, type Change } from "./oasdiff.js";
import { removedNames } from "./written-names.js";

/**
 * The differences between two documents: what goes over the wire, as oasdiff compares it, and the names
 * that callers write.
 *
 * @throws {Failure} when a document cannot be read
 */
export async function compareContracts(base: string, revision: string): Promise<Change[]> {
  const before = { file: base, text: readFileSync(base, "utf8") };
  const after = { file: revision, text: readFileSync(revision, "utf8") };
  const found = await compareDocuments(base, revision);
  const narrowed = narrowedRequests(before, after, found);
  // What stands at one place is told once, by the graver word.
  const places = new Set(narrowed.map(({ revisionSource }) => revisionSource?.line));
  const others = found.filter(
    ({ level, revisionSource, id }) =>
      level === breaking || !places.has(revisionSource?.line) || !/(?:one|any)-of-added/.test(id),
  );
  return [...others, ...narrowed, ...removedNames(before, after)];
}
