import { dirname, resolve } from "node:path";
import { at, decoded, keysOf, type Path } from "./pointer.js";

/** A file that was read, and the schemas in it that have a name. */
export interface ReadFile {
  source: string;
  data: unknown;
  named?: Map<string, { node: unknown; path: Path }>;
}

/** What a reference leads to, and where. */
export interface Target {
  file: ReadFile;
  node: unknown;
  path: Path;
}

/** True for an address on the web, or by any other protocol than that of files. */
export const isRemote = (address: string): boolean => /^[a-z][a-z\d+.-]+:/i.test(address);

/** The two parts of a reference: the address of a file, which may be empty, and what is in it. */
export function partsOf(reference: string): [address: string, fragment: string] {
  const hash = reference.indexOf("#");
  return hash === -1 ? [reference, ""] : [reference.slice(0, hash), reference.slice(hash + 1)];
}

/** Where a file lies that another one refers to. */
export function addressFrom(source: string, address: string): string {
  if (isRemote(address)) return address;
  if (isRemote(source)) return new URL(address, source).href;
  return resolve(dirname(source), decoded(address));
}

/** The schemas of a file that have a name by `$anchor`, `$dynamicAnchor` or `$id`. */
function namedIn(data: unknown): Map<string, { node: unknown; path: Path }> {
  const named = new Map<string, { node: unknown; path: Path }>();
  const seen = new Set<unknown>();
  const walk = (node: unknown, path: Path) => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const { $anchor, $dynamicAnchor, $id } = node as Record<string, unknown>;
    for (const name of [$anchor, $dynamicAnchor])
      if (typeof name === "string") named.set(`#${name}`, { node, path });
    if (typeof $id === "string") named.set($id.replace(/#$/, ""), { node, path });
    for (const [key, member] of Object.entries(node)) walk(member, [...path, key]);
  };
  walk(data, []);
  return named;
}

/** A schema of a file by its name: `#anchor`, or its `$id`. */
export function schemaNamed(file: ReadFile, name: string): Target | undefined {
  file.named ??= namedIn(file.data);
  const found = file.named.get(name);
  return found && { file, ...found };
}

/**
 * What a reference inside a schema with `$id` stands for, which is the base of what it holds (JSON Schema
 * 2020-12, section 8.2); undefined where no schema on the way has one, or there is no such place.
 */
export function targetById(file: ReadFile, path: Path, reference: string): Target | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const base = path.slice(0, depth);
    const schema = at(file.data, base);
    const { $id } = Object(schema) as { $id?: unknown };
    if (typeof $id !== "string") continue;
    const [address, fragment] = partsOf(reference);
    if (address !== "") {
      return URL.canParse(address, $id) ? schemaNamed(file, new URL(address, $id).href) : undefined;
    }
    const keys = keysOf(fragment);
    const node = at(schema, keys);
    return node === undefined ? undefined : { file, node, path: [...base, ...keys] };
  }
  return undefined;
}

/** What a fragment stands for in a file; undefined where there is nothing. */
export function targetIn(file: ReadFile, fragment: string): Target | undefined {
  if (fragment !== "" && !fragment.startsWith("/")) return schemaNamed(file, `#${fragment}`);
  const path = keysOf(fragment);
  const node = at(file.data, path);
  return node === undefined ? undefined : { file, node, path };
}
