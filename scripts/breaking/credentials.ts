import { isDeepStrictEqual } from "node:util";
import { note, type Change } from "./oasdiff.js";

type Json = Record<string, unknown>;

/** What a request has to have: each scheme, however it is named, with its scopes. */
type Way = { scheme: unknown; scopes: unknown }[];

/** A part of a document that may not be there. */
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce((part, key) => (part as Json | null | undefined)?.[key], value);

/** The ways to sign the requests of an operation, or of all where none is named. */
function waysOf(document: unknown, { operation, path }: Change): Way[] {
  const own =
    operation === undefined || path === undefined
      ? undefined
      : at(document, "paths", path, operation.toLowerCase(), "security");
  const security = (own ?? at(document, "security") ?? []) as Json[];
  return security.map((requirement) =>
    Object.entries(requirement).map(([name, scopes]) => {
      const scheme = at(document, "components", "securitySchemes", name);
      const { description: _description, ...rest } = (scheme ?? { name }) as Json;
      return { scheme: rest, scopes: new Set(scopes as string[]) };
    }),
  );
}

const isSameWay = (one: Way, other: Way) =>
  one.length === other.length &&
  one.every((part) => other.some((another) => isDeepStrictEqual(part, another)));

/**
 * The change as it is, or as a note where requests that were signed before still are: oasdiff compares
 * the names of security schemes, which neither requests nor generated code have.
 */
export function withoutRenamedSchemes(change: Change, base: unknown, revision: unknown): Change {
  if (!/^api-(?:global-)?security-removed$/.test(change.id)) return change;
  const now = waysOf(revision, change);
  const isStillSigned = waysOf(base, change).every((way) =>
    now.some((other) => isSameWay(way, other)),
  );
  return isStillSigned ? { ...change, level: note } : change;
}
