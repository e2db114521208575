/** True for what JSON calls an object. */
export const isObject = (node) => typeof node === "object" && node !== null && !Array.isArray(node);

/** The members of an object; none of anything else, for documents may be malformed. */
export const entriesOf = (node) => (isObject(node) ? Object.entries(node) : []);

/** The objects of a list with their positions, or all items with `any`; none of anything else. */
export const itemsOf = (list, any = false) =>
  Array.isArray(list)
    ? list.map((item, at) => [item, at]).filter(([item]) => any || isObject(item))
    : [];

/** A path as a JSON pointer (RFC 6901). */
export const pointerOf = (path) =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The keys of a local reference such as `#/components/schemas/Name`; undefined for any other. */
export function keysOf(reference) {
  if (typeof reference !== "string" || !reference.startsWith("#/")) return undefined;
  return reference
    .slice(2)
    .split("/")
    .map((token) => decode(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Percent-decoded (RFC 6901, section 6); a stray % stands for itself. */
function decode(token) {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

/** References to references are legal; a chain longer than this is a circle. */
const longestChain = 16;

/**
 * What a node stands for and where that is written: the node itself, or the target of its
 * reference. Undefined where the reference leaves the document or leads nowhere.
 */
export function locate(document, node, path, steps = 0) {
  if (!isObject(node)) return undefined;
  if (node.$ref === undefined) return { node, path };
  const keys = keysOf(node.$ref);
  if (keys === undefined || steps === longestChain) return undefined;
  let target = document;
  for (const key of keys)
    target = isObject(target) || Array.isArray(target) ? target[key] : undefined;
  return locate(document, target, keys, steps + 1);
}
