/** Members that hold values of the API, not a description of them: no schema is looked for inside. */
const values = new Set(["example", "examples", "default", "enum", "const", "value"]);

/** Members whose own members are named by the author: there `example` or `default` is just a name. */
const named = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "headers",
  "parameters",
  "responses",
  "$defs",
]);

const isObject = (node) => typeof node === "object" && node !== null;

/**
 * Visits every schema-like object of an OpenAPI document (all that carry `type`), with its path.
 *
 * @param {unknown} node where to begin, usually the whole document
 * @param {(schema: object, path: (string | number)[]) => void} visit
 */
export function walkSchemas(node, visit, path = [], insideNamed = false) {
  if (!isObject(node)) return;
  if (!insideNamed && (typeof node.type === "string" || Array.isArray(node.type)))
    visit(node, path);
  for (const [key, child] of Object.entries(node)) {
    if (!insideNamed && (values.has(key) || key.startsWith("x-"))) continue;
    walkSchemas(child, visit, [...path, key], !insideNamed && named.has(key));
  }
}

/** A path as a JSON pointer (RFC 6901). */
export const pointerOf = (path) =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
