import { isObject, keysOf } from "./read.mjs";

/** The first key of a path in another file than the linted one: no document can have such a key. */
const mark = "\u0000file ";

/** The number of the file that a path leads into; 0 is the linted document. */
const fileOf = (path) =>
  typeof path[0] === "string" && path[0].startsWith(mark) ? Number(path[0].slice(mark.length)) : 0;

/** A path inside its file, without the mark of the file. */
export const keysInFile = (path) => (fileOf(path) === 0 ? path : path.slice(1));

/** References to references are legal; a chain longer than this is a circle. */
const longestChain = 16;

const hasMember = (node, key) =>
  typeof node === "object" && node !== null && Object.hasOwn(node, key);

const hasProtocol = (address) => /^[a-z][a-z\d+.-]+:/i.test(address);

/** The address of a file that another one names, with `.` and `..` taken out. */
function addressFrom(base, relative) {
  if (hasProtocol(relative)) return relative;
  if (hasProtocol(base)) return new URL(relative, base).href;
  if (relative.startsWith("/")) return relative;
  const parts = base.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** Percent-decoded; a stray % stands for itself. */
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The schemas of a file that have a name by `$anchor`, `$dynamicAnchor` or `$id`. */
function namedIn(data) {
  const named = new Map();
  const seen = new Set();
  const walk = (node, keys) => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    for (const name of [node.$anchor, node.$dynamicAnchor])
      if (typeof name === "string") named.set(`#${name}`, { node, keys });
    if (typeof node.$id === "string") named.set(node.$id.replace(/#$/, ""), { node, keys });
    for (const [key, member] of Object.entries(node)) walk(member, [...keys, key]);
  };
  walk(data, []);
  return named;
}

/**
 * The linted document and the files that it refers to. A place is a path: one in the linted document is
 * the plain list of its keys, one in another file begins with a mark of that file.
 */
export class Files {
  #files;
  #named = new Map();
  #found = new Map();

  /**
   * @param {unknown} document the linted document
   * @param {string} source where it lies
   * @param {Record<string, unknown>} others the documents that it refers to, by where they lie
   */
  constructor(document, source, others) {
    const rest = Object.entries(others).filter(([address]) => address !== source);
    this.#files = [{ source, data: document }].concat(
      rest.map(([address, data]) => ({ source: address, data })),
    );
  }

  /** Where the file of a place lies. */
  sourceOf = (path) => this.#files[fileOf(path)].source;

  /**
   * What a reference leads to and where that is written. Undefined where it leads nowhere, or to a file
   * that was not read.
   *
   * @param {unknown} reference as written
   * @param {(string | number)[]} path where it is written
   */
  follow = (reference, path, steps = 0) => {
    if (typeof reference !== "string") return undefined;
    const hash = reference.includes("#") ? reference.indexOf("#") : reference.length;
    const address = reference.slice(0, hash);
    const fragment = reference.slice(hash + 1);
    const byId = this.#byId(path, address, fragment);
    if (byId !== undefined) return byId;
    const file = address === "" ? fileOf(path) : this.#fileAt(address, path);
    if (file === undefined) return this.#schemaNamed(fileOf(path), address);
    if (fragment !== "" && !fragment.startsWith("/"))
      return this.#schemaNamed(file, `#${fragment}`);
    const place = `${file}#${fragment}`;
    // Most references lead to a few components.
    if (!this.#found.has(place)) this.#found.set(place, this.#at(file, fragment, steps));
    return this.#found.get(place);
  };

  /** Inside a schema with `$id`, which is the base of what it holds (JSON Schema 2020-12, section 8.2). */
  #byId(path, address, fragment) {
    const file = fileOf(path);
    const keys = keysInFile(path);
    let node = this.#files[file].data;
    let base;
    for (const [index, key] of keys.entries()) {
      if (!hasMember(node, key)) break;
      node = node[key];
      if (typeof node?.$id === "string") base = { schema: node, keys: keys.slice(0, index + 1) };
    }
    if (base === undefined) return undefined;
    const { $id } = base.schema;
    if (address !== "") {
      return URL.canParse(address, $id)
        ? this.#schemaNamed(file, new URL(address, $id).href)
        : undefined;
    }
    if (!fragment.startsWith("/")) return undefined;
    let found = base.schema;
    const inner = keysOf(`#${fragment}`);
    for (const key of inner) found = hasMember(found, key) ? found[key] : undefined;
    return found && { node: found, path: this.#place(file, [...base.keys, ...inner]) };
  }

  #at(file, fragment, steps) {
    const keys = fragment === "" ? [] : keysOf(`#${fragment}`);
    let found = { node: this.#files[file].data, path: this.#place(file, []) };
    for (const key of keys) {
      // Tools follow a reference on the way of a pointer too.
      const holder = hasMember(found.node, key)
        ? found
        : this.locate(found.node, found.path, steps + 1);
      if (!hasMember(holder?.node, key)) return undefined;
      found = { node: holder.node[key], path: [...holder.path, key] };
    }
    return found.node === undefined ? undefined : found;
  }

  /** What a node stands for and where that is written: the node itself, or what its reference leads to. */
  locate = (node, path, steps = 0) => {
    if (!isObject(node)) return undefined;
    if (node.$ref === undefined) return { node, path };
    const target = steps >= longestChain ? undefined : this.follow(node.$ref, path, steps);
    return target && this.locate(target.node, target.path, steps + 1);
  };

  #place = (file, keys) => (file === 0 ? keys : [`${mark}${file}`, ...keys]);

  #fileAt(address, path) {
    const { data, source } = this.#files[0];
    // OpenAPI 3.2: the address that the document gives itself.
    if (isObject(data) && address === data.$self) return 0;
    const base = this.sourceOf(path);
    const found = new Set([address, decoded(address)].map((name) => addressFrom(base, name)));
    const at = this.#files.findIndex((file) => found.has(file.source));
    return at === -1 || (at === 0 && source === "") ? undefined : at;
  }

  #schemaNamed(file, name) {
    if (!this.#named.has(file)) this.#named.set(file, namedIn(this.#files[file].data));
    const found = this.#named.get(file).get(name);
    return found && { node: found.node, path: this.#place(file, found.keys) };
  }
}
