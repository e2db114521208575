/** True for what JSON calls an object. */
export const isObject = (node) => typeof node === "object" && node !== null && !Array.isArray(node);

/** True for a document of OpenAPI 3.0, whose version may lack its last number. */
export const isOpenapi30 = ({ openapi }) => /^3\.0(?!\d)/.test(String(openapi));

/** The members of an object; none of anything else, for documents may be malformed. */
export const entriesOf = (node) => (isObject(node) ? Object.entries(node) : []);

/** The objects of a list with their positions, or all items with `any`; none of anything else. */
export const itemsOf = (list, any = false) =>
  Array.isArray(list)
    ? list.map((item, at) => [item, at]).filter(([item]) => any || isObject(item))
    : [];

/** What is at a path that a finding names. */
export const nodeAt = (document, path) => path.reduce((node, key) => node[key], document);

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
