import { readFile } from "node:fs/promises";
import type { SpectralParts } from "../spectral.js";
import { isAliasBomb } from "../aliases.js";
import { dataWithProto, restoreProtoKeys } from "../proto-keys.js";
import { bounded } from "./bounded.js";
import { sharedOnce } from "./shared-once.js";
import { keysOf, lastIn, pointerOf, type Path } from "./pointer.js";
import {
  addressFrom,
  isRemote,
  partsOf,
  schemaNamed,
  targetById,
  targetIn,
  type ReadFile,
  type Target,
} from "./target.js";

/** A reference that leads nowhere, or to a file that was not read. */
export interface LostReference {
  /** The file that it is written in, and where. */
  file: ReadFile;
  path: Path;
  reference: string;
  /** Why the file it leads to was not read; absent where the file has no such place. */
  unread?: string;
}

/** What Spectral hands to a resolver, as far as it is used here. */
interface ResolveOptions {
  baseUri?: string;
  parseResolveResult: (opened: object) => Promise<{ result?: unknown }>;
}

/** References to references are legal; a chain longer than this is a circle. */
const longestChain = 16;

/** Time that a server has to answer. */
const remoteTimeoutMs = 10_000;

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(remoteTimeoutMs) });
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return response.text();
}

/** A text that stands for a place, for sets. */
export const placeOf = (source: string, path: Path): string => `${source}${pointerOf(path)}`;

/** What one document refers to. */
interface Run {
  root: ReadFile;
  /** By file: the references in it, from place to place. */
  references: Map<ReadFile, { at: Path; target: Target }[]>;
  /** What each reference leads to, by the object that holds it. */
  targets: Map<object, Target>;
  parse: ResolveOptions["parseResolveResult"];
}

/**
 * Resolves the references of documents for Spectral, in time that grows with their number; the resolver
 * that Spectral brings takes the square of it. What leads nowhere stays as it is and is listed in
 * {@link lost}; so does a reference that leads back to what it is part of.
 */
export class Resolver {
  /** Spectral keeps the files of all documents by this object. */
  readonly uriCache = {};
  readonly lost: LostReference[] = [];
  /** Addresses on the web that were not read, since no one asked for that. */
  readonly leftOut = new Set<string>();
  /** All files that were read, the documents themselves among them. */
  readonly read: ReadFile[] = [];
  /** Where the files lie that a document refers to, by document. */
  readonly parts = new Map<string, Set<string>>();
  /** The places that a document refers to outside itself, by document. */
  readonly usedElsewhere = new Map<string, Set<string>>();
  /** Places of security requirements whose name is the address of a scheme, which OpenAPI 3.2 has. */
  readonly securedByAddress = new Set<string>();
  #files = new Map<string, Promise<ReadFile>>();
  readonly #encode: (key: string | number) => string;
  readonly #readRemote: boolean;
  readonly #sharedOnce: boolean;

  /**
   * @param options.readRemote read what references lead to on the web
   * @param options.isSharedOnce see {@link sharedOnce}
   */
  constructor({ load }: SpectralParts, { readRemote = false, isSharedOnce = false } = {}) {
    this.#sharedOnce = isSharedOnce;
    const json = load("@stoplight/json") as {
      encodePointerUriFragment: (key: string | number) => string;
    };
    this.#encode = json.encodePointerUriFragment;
    this.#readRemote = readRemote;
  }

  /** Spectral's way in. */
  async resolve(data: unknown, { baseUri = "", parseResolveResult }: ResolveOptions) {
    const root: ReadFile = { source: baseUri, data };
    this.read.push(root);
    const run: Run = {
      root,
      references: new Map(),
      targets: new Map(),
      parse: parseResolveResult,
    };
    await this.#scan(run);
    return {
      result: bounded(
        (targets) => resolved(root.data, targets),
        this.#sharedOnce ? sharedOnce(root.data, run.targets) : run.targets,
      ),
      errors: [],
      refMap: {},
      graph: {
        getNodeData: this.#nodeDataOf(run),
        overallOrder: () =>
          [...run.references.values()].flatMap((list) =>
            list.map(({ target }) => `${target.file.source}${this.#pointer(target.path)}`),
          ),
      },
    };
  }

  /** The references of a file as Spectral's graph has them; written when the first place is asked for. */
  #nodeDataOf({ references }: Run) {
    const known = new Map<string, { refMap: Record<string, string> }>();
    return (source: string) => {
      const data = known.get(source) ?? { refMap: {} };
      if (known.has(source)) return data;
      known.set(source, data);
      for (const [file, list] of references) {
        if (file.source !== source) continue;
        for (const { at, target } of list) {
          const fragment = this.#pointer(target.path);
          data.refMap[this.#pointer(at)] =
            target.file === file ? fragment : `${target.file.source}${fragment}`;
        }
      }
      return data;
    };
  }

  /** Finds all references, and reads the files that they lead to. */
  async #scan(run: Run): Promise<void> {
    const seen = new Set<object>();
    const open: { file: ReadFile; node: unknown; path: Path }[] = [
      { file: run.root, node: run.root.data, path: [] },
    ];
    for (const { file, node, path } of open)
      for (const { holder, reference, at, isRequirement } of referencesIn(node, path, seen)) {
        if (isRequirement === true) {
          // oxlint-disable-next-line no-await-in-loop
          await this.#secure(run, file, reference, at);
          continue;
        }
        // One after the other: which file is read first must not depend on the disk.
        // oxlint-disable-next-line no-await-in-loop
        const target = await this.#find(run, file, reference, at);
        if (target === undefined) continue;
        run.targets.set(holder, target);
        const references = run.references.get(file) ?? [];
        run.references.set(file, references);
        references.push({ at, target });
        if (target.file !== run.root) this.#use(run.root, target);
        open.push(target);
      }
  }

  async #secure(run: Run, file: ReadFile, address: string, path: Path): Promise<void> {
    const { openapi } = (run.root.data ?? {}) as { openapi?: unknown };
    if (!String(openapi).startsWith("3.2")) return;
    const found = await this.#follow(run, file, address);
    if (found === undefined || "unread" in found) return;
    this.securedByAddress.add(placeOf(file.source, path));
    if ("leftOut" in found) this.leftOut.add(found.leftOut);
    else if (found.file !== run.root) this.#use(run.root, found);
  }

  #use(root: ReadFile, { file, path }: Target): void {
    this.#add(this.usedElsewhere, root, placeOf(file.source, path));
  }

  #add(sets: Map<string, Set<string>>, { source }: ReadFile, item: string): void {
    const set = sets.get(source) ?? new Set();
    sets.set(source, set);
    set.add(item);
  }

  #pointer = (path: Path) => ["#", ...path.map((key) => this.#encode(key))].join("/");

  async #find(
    run: Run,
    file: ReadFile,
    reference: string,
    path: Path,
  ): Promise<Target | undefined> {
    const byId = targetById(file, path, reference);
    if (byId !== undefined) return byId;
    const found = await this.#follow(run, file, reference);
    if (found === undefined || "unread" in found) {
      if (!isLiteral(path)) this.lost.push({ file, path, reference, ...found });
      return undefined;
    }
    if ("leftOut" in found) return void this.leftOut.add(found.leftOut);
    return found;
  }

  /** What a reference leads to; undefined where the file has no such place. */
  async #follow(
    run: Run,
    file: ReadFile,
    reference: string,
    steps = 0,
  ): Promise<Target | { leftOut: string } | { unread: string } | undefined> {
    const [address, fragment] = partsOf(reference);
    const found = address === "" ? { file } : await this.#open(run, file, address);
    if ("target" in found) return found.target;
    if (!("file" in found)) return found;
    const target = targetIn(found.file, fragment);
    if (target !== undefined || !fragment.startsWith("/") || steps === longestChain) return target;
    // Tools follow a reference on the way of a pointer too.
    const keys = keysOf(fragment);
    const holder = lastIn(found.file.data, keys);
    const { $ref } = holder.node as { $ref?: unknown };
    if (typeof $ref !== "string") return undefined;
    const next = await this.#follow(run, found.file, $ref, steps + 1);
    if (next === undefined || !("node" in next)) return next;
    const rest = pointerOf([...next.path, ...keys.slice(holder.depth)]);
    return this.#follow(run, next.file, rest, steps + 1);
  }

  async #open(run: Run, from: ReadFile, address: string) {
    const named = schemaNamed(from, address) ?? schemaNamed(run.root, address);
    if (named !== undefined) return { target: named };
    const source = addressFrom(from.source, address);
    const { $self } = (run.root.data ?? {}) as { $self?: unknown };
    if (source === run.root.source || address === $self) return { file: run.root };
    if (isRemote(source) && !this.#readRemote) return { leftOut: source };
    try {
      const opened = this.#files.get(source) ?? this.#read(run, source);
      this.#files.set(source, opened);
      const file = await opened;
      this.#add(this.parts, run.root, source);
      return { file };
    } catch (error) {
      return { unread: reasonOf(error as NodeJS.ErrnoException) };
    }
  }

  async #read({ parse }: Run, source: string): Promise<ReadFile> {
    const result = await (isRemote(source) ? fetchText(source) : readFile(source, "utf8"));
    if (isAliasBomb(result)) throw new Error("its aliases stand for more than can be read");
    const { result: data } = await parse({ result, targetAuthority: { href: () => source } });
    restoreProtoKeys(data, dataWithProto(result));
    const file = { source, data };
    this.read.push(file);
    return file;
  }
}

const reasonOf = ({ code, message }: NodeJS.ErrnoException) =>
  ({ ENOENT: "there is no such file", EISDIR: "it is a folder" })[code ?? ""] ?? message;

interface Reference {
  holder: object;
  reference: string;
  at: Path;
  /** It is the name of a security requirement, which stays where it is. */
  isRequirement?: true;
}

/** The addresses among the names of security requirements, each with its place. */
function requirementsIn(list: unknown, at: Path): Reference[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((alternative: unknown, index) =>
    Object.keys(Object(alternative) as object)
      .filter((name) => /[#/]/.test(name))
      .map((name) => ({
        holder: alternative as object,
        reference: name,
        at: [...at, index, name],
        isRequirement: true as const,
      })),
  );
}

/** The references inside a node that were not met before. */
function referencesIn(node: unknown, path: Path, seen: Set<object>): Reference[] {
  const found: Reference[] = [];
  const walk = (inner: unknown, at: Path) => {
    if (typeof inner !== "object" || inner === null || seen.has(inner)) return;
    seen.add(inner);
    const { $ref } = inner as { $ref?: unknown };
    if (typeof $ref === "string") found.push({ holder: inner, reference: $ref, at });
    else if (Array.isArray(inner))
      for (const [key, item] of inner.entries()) walk(item, [...at, key]);
    else
      for (const [key, member] of Object.entries(inner)) {
        walk(member, [...at, key]);
        if (key === "security") found.push(...requirementsIn(member, [...at, key]));
      }
  };
  walk(node, path);
  return found;
}

/** Keywords whose value is data; `$ref` in it is a member like any other. */
const data = new Set(["example", "const", "default"]);
/** What has its own names as keys. */
const maps = new Set(["properties", "patternProperties", "responses", "schemas", "examples"]);

/** True for a path inside data: an example, a default, a value of a list. */
function isLiteral(path: Path): boolean {
  return path.some((key, index) => {
    if (maps.has(String(path[index - 1]))) return false;
    if (data.has(String(key))) return true;
    if (key === "enum" || key === "examples") return typeof path[index + 1] === "number";
    return key === "value" && path[index - 2] === "examples";
  });
}

/** A node with what its references lead to in their place. What has none stays the same object. */
function resolved(root: unknown, targets: ReadonlyMap<object, Target>) {
  const done = new Map<object, unknown>();
  const open = new Set<object>();
  const resolve = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    if (done.has(node)) return done.get(node);
    const target = targets.get(node)?.node;
    if (open.has(target as object)) return node;
    open.add(node);
    const value = target === undefined ? copied(node, resolve) : resolve(target);
    open.delete(node);
    done.set(node, value);
    return value;
  };
  return { result: resolve(root), done };
}

function copied(node: object, resolve: (member: unknown) => unknown): unknown {
  if (Array.isArray(node)) {
    const items = node.map(resolve);
    return items.every((item, index) => item === node[index]) ? node : items;
  }
  const members = Object.entries(node);
  const values = members.map(([key, member]) => [key, resolve(member)] as const);
  const isSame = values.every(([, value], index) => value === members[index]![1]);
  return isSame ? node : Object.fromEntries(values);
}
