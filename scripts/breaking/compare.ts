import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { withoutRenamedSchemes } from "./credentials.js";
import { narrowedRequests } from "./narrowed.js";
import { breaking, compareDocuments, type Change } from "./oasdiff.js";
import { renamedTypes } from "./type-names.js";
import { removedNames } from "./written-names.js";

/** What oasdiff says of some things that stayed as they were, when another one beside them changed. */
const saysNothing = /from `([^`]*)` to `\1`/i;

/** Bounds that go where a list of values, or one value, comes in their place: replies are narrower. */
const bound = /^response-(property|body)-(max|min)(-length)?-unset$/;
const values = /^response-(property|body)-(became-enum|const-added)$/;

/** Which value of which reply a change is about. */
const subjectOf = ({ operation, path, text }: Change) => {
  const property = /`([^`]+)` (?:response )?property|property `([^`]+)`/.exec(text);
  const status = /status (?:code )?`(\w+)`/.exec(text)?.[1];
  return [operation, path, property?.[1] ?? property?.[2], status].join(" ");
};

/** What oasdiff finds, without what is no change for those who call. */
async function changesOnTheWire(base: string, revision: string): Promise<Change[]> {
  const found = await compareDocuments(base, revision);
  const listed = new Set(found.filter(({ id }) => values.test(id)).map(subjectOf));
  return found.filter(
    (change) =>
      !saysNothing.test(change.text) && !(bound.test(change.id) && listed.has(subjectOf(change))),
  );
}

/**
 * The differences between two documents: what goes over the wire, as oasdiff compares it, and the names
 * that callers write.
 *
 * @throws {Failure} when a document cannot be read
 */
export async function compareContracts(base: string, revision: string): Promise<Change[]> {
  const before = { file: base, text: readFileSync(base, "utf8") };
  const after = { file: revision, text: readFileSync(revision, "utf8") };
  const [old, now] = [parse(before.text) as unknown, parse(after.text) as unknown];
  const onTheWire = await changesOnTheWire(base, revision);
  const found = onTheWire.map((change) => withoutRenamedSchemes(change, old, now));
  const narrowed = narrowedRequests(before, after, found);
  // What stands at one place is told once, by the graver word.
  const places = new Set(narrowed.map(({ revisionSource }) => revisionSource?.line));
  const others = found.filter(
    ({ level, revisionSource, id }) =>
      level === breaking || !places.has(revisionSource?.line) || !/(?:one|any)-of-added/.test(id),
  );
  return [...others, ...narrowed, ...removedNames(before, after), ...renamedTypes(before, after)];
}
