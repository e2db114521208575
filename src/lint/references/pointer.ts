/** The keys inside a document. */
export type Path = (string | number)[];

/** Percent-decoded; a stray % stands for itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The keys of a JSON pointer without its `#` (RFC 6901). */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => decoded(token).replaceAll("~1", "/").replaceAll("~0", "~"));

/** A path as a JSON pointer in a fragment. */
export const pointerOf = (path: Path): string =>
  `#${path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;

/** What is at a path; undefined where there is nothing. */
export function at(data: unknown, path: Path): unknown {
  let node = data;
  for (const key of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string | number, unknown>)[key];
  }
  return node;
}

/** The deepest object on the way of a path that is there, and how many keys lead to it. */
export function lastIn(data: unknown, path: Path): { node: object; depth: number } {
  let found = { node: Object(data) as object, depth: 0 };
  for (let depth = 1; depth <= path.length; depth++) {
    const node = at(data, path.slice(0, depth));
    if (typeof node !== "object" || node === null) break;
    found = { node, depth };
  }
  return found;
}
