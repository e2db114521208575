import { isNode, type Document, type LineCounter } from "yaml";

export type Json = Record<string, unknown>;

/** A part of a contract and where it stands. */
export interface Place {
  schema: Json;
  path: readonly string[];
}

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a part stands for, behind its references; undefined where they lead nowhere in the document. */
export function resolve(
  document: Json,
  value: unknown,
  path: readonly string[],
): Place | undefined {
  let schema = value;
  let place = path;
  // A chain of references is never longer than that, unless it goes round.
  for (let step = 0; step < 50; step++) {
    if (!isObject(schema)) return undefined;
    const { $ref } = schema;
    if (typeof $ref !== "string") return { schema, path: place };
    if (!$ref.startsWith("#/")) return undefined;
    place = $ref
      .slice(2)
      .split("/")
      .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
    schema = place.reduce<unknown>(
      (part, key) => (isObject(part) ? part[key] : undefined),
      document,
    );
  }
  return undefined;
}

/** The members of a path item that are operations. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Where a part of a document stands, counted from 1. */
export function lineOf(document: Document, path: readonly string[], lines: LineCounter) {
  const node = document.getIn(path, true);
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
