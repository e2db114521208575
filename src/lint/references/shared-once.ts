import type { Target } from "./target.js";

const isObject = (node: unknown): node is Record<string, unknown> =>
  typeof node === "object" && node !== null && !Array.isArray(node);

const members = (node: unknown): [string, unknown][] =>
  isObject(node) ? Object.entries(node) : [];

/**
 * What references lead to, without those that lead again to the reply, or in a body to the schema, that
 * another operation has in the same place. Spectral searches each operation with all that it refers to,
 * and what it finds in a component it reports once, where the component is written: with these left as
 * they are, it searches a component once for each kind of place.
 *
 * Only for rules that ask nothing of a whole operation that lies inside its replies, as those of
 * `spectral:oas` do. A schema beside an example stays, for the example is held against it.
 */
export function sharedOnce(
  document: unknown,
  targets: ReadonlyMap<object, Target>,
): ReadonlyMap<object, Target> {
  const kept = new Map(targets);
  /** By kind of place: what was met there, and the reference that led to it. */
  const met = new Map<string, Map<unknown, object>>();

  /** What is behind a reference; undefined for one that led there before. */
  function behind(node: unknown, kind: string): unknown {
    if (!isObject(node)) return undefined;
    const target = targets.get(node)?.node;
    if (target === undefined) return node;
    const first = met.get(kind) ?? new Map<unknown, object>();
    met.set(kind, first);
    const holder = first.get(target) ?? node;
    first.set(target, holder);
    if (holder === node) return target;
    kept.delete(node);
    return undefined;
  }

  function body(holder: unknown, kind: string): void {
    for (const [, mediaType] of members(isObject(holder) ? holder.content : undefined))
      if (
        isObject(mediaType) &&
        mediaType.example === undefined &&
        mediaType.examples === undefined
      )
        behind(mediaType.schema, kind);
  }

  for (const [, given] of members(isObject(document) ? document.paths : undefined)) {
    const item = targets.get(given as object)?.node ?? given;
    for (const [, operation] of members(item)) {
      if (!isObject(operation)) continue;
      body(operation.requestBody, "request");
      for (const [status, reply] of members(operation.responses))
        body(behind(reply, status), "reply");
    }
  }
  return kept;
}
