import { LineCounter, isMap, isScalar, parseDocument, type Document } from "yaml";
import { breaking, type Change } from "./oasdiff.js";
import { isObject, methods, resolve, type Json } from "./resolve.js";

/** A name that callers write: in the typings, in the constants, in a compiled client, as an address. */
interface WrittenName {
  id: string;
  name: string;
  /** What it is, in words. */
  what: string;
  offset: number;
  /** How it is known again; by its name unless there is another way. */
  key?: string;
  /** What it stands for, where that can change while the name stays. */
  meaning?: string;
}

interface Sources {
  /** The path of the file. */
  file: string;
  text: string;
}

/** Components whose keys are names in the typings; an option is named after a parameter's key. */
const components = {
  schemas: "the type",
  parameters: "the parameter and the option",
  responses: "the reply",
  requestBodies: "the request body",
  headers: "the header",
} as const;

type Node = ReturnType<Document["get"]>;

const at = (document: Document, ...path: (string | number)[]): Node => document.getIn(path, true);

/** The keys of a map with their places; none when there is no map. */
function keysOf(node: Node): { key: string; offset: number; value: unknown }[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ key: String(key.value), offset: key.range?.[0] ?? 0, value }] : [],
  );
}

/** Each document as data, which is made once: it is asked for by every name in it. */
const data = new WeakMap<Document, unknown>();

/** A part of a document as data. */
function dataAt(document: Document, ...path: (string | number)[]): unknown {
  if (!data.has(document)) data.set(document, document.toJS());
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    data.get(document),
  );
}

/** The texts of a list, each by a field of its items where one is named. */
function itemsOf(document: Document, path: string[], field?: string) {
  const values = dataAt(document, ...path);
  if (!Array.isArray(values)) return [];
  return values.map((value: unknown, index) => {
    const inner = [...path, index, ...(field === undefined ? [] : [field])];
    const node = document.getIn(inner, true);
    const name = field === undefined ? value : (value as Record<string, unknown> | null)?.[field];
    return { name: String(name), offset: isScalar(node) ? (node.range?.[0] ?? 0) : 0 };
  });
}

const textOf = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** Where nothing is said, nothing can have changed. */
const meaningOf = (value: unknown) => (value === undefined ? {} : { meaning: textOf(value) });

function enumNames(document: Document): WrittenName[] {
  return keysOf(at(document, "components", "schemas")).flatMap(({ key }) => {
    const path = ["components", "schemas", key];
    const values = dataAt(document, ...path, "enum");
    return itemsOf(document, [...path, "x-enum-varnames"]).map(({ name, offset }, index) => ({
      id: "enum-name-removed",
      name: `${key}.${name}`,
      what: "the enum's name",
      offset,
      ...meaningOf((values as unknown[] | undefined)?.[index]),
    }));
  });
}

function shortcutNames(document: Document): WrittenName[] {
  return keysOf(at(document, "components", "schemas")).flatMap(({ key }) => {
    const path = ["components", "schemas", key, "x-shortcuts"];
    return keysOf(at(document, ...path)).map((shortcut) => ({
      id: "shortcut-removed",
      name: shortcut.key,
      what: "the shortcut",
      offset: shortcut.offset,
      // The order of the arguments is that of the calls; values have none.
      meaning: JSON.stringify([
        dataAt(document, ...path, shortcut.key, "arguments"),
        Object.entries(dataAt(document, ...path, shortcut.key, "values") ?? {}).toSorted(
          ([one], [other]) => one.localeCompare(other),
        ),
      ]),
    }));
  });
}

/** The codes of errors; a program asks for their categories, too. */
function errorCodes(document: Document): WrittenName[] {
  const path = ["x-error-codes"];
  return itemsOf(document, path, "code").map((code, index) => ({
    id: "error-code-removed",
    what: "the error code",
    ...code,
    meaning: textOf(dataAt(document, ...path, index, "category") ?? "none"),
  }));
}

/** Who reports an error, by how its code begins; clients tell. */
function errorSources(document: Document): WrittenName[] {
  const path = ["x-error-sources"];
  return itemsOf(document, path, "prefix").map((prefix, index) => ({
    id: "error-source-removed",
    what: "who reports the codes that begin with",
    ...prefix,
    meaning: textOf(dataAt(document, ...path, index, "source")),
  }));
}

/** The addresses that calls of each operation go to: its own servers, or those of its path, or all. */
function servers(document: Document): WrittenName[] {
  const own = (...path: string[]) => itemsOf(document, [...path, "servers"], "url");
  const all = own();
  const inOperations = keysOf(at(document, "paths")).flatMap(({ key: path }) => {
    const ofPath = own("paths", path);
    return keysOf(at(document, "paths", path))
      .filter(({ key }) => methods.includes(key))
      .flatMap(({ key: method, offset }) => {
        const ofOperation = own("paths", path, method);
        const found = [ofOperation, ofPath].find(({ length }) => length > 0) ?? all;
        return found.map(({ name }) => ({
          id: "server-removed",
          what: `for \`${method.toUpperCase()} ${path}\`, the server`,
          name,
          offset,
        }));
      });
  });
  return [
    ...all.map((server) => ({ id: "server-removed", what: "the server", ...server })),
    ...inOperations,
  ];
}

/** The id of headers: typings and constants have them as they are written, requests in any case. */
const headerName = "header-name-removed";

const header = (name: string, place: string, offset: number): WrittenName => ({
  id: headerName,
  name,
  key: `${place} ${name.toLowerCase()}`,
  what: "the header",
  offset,
  meaning: name,
});

/** The headers that operations take and answer with. */
function headers(document: Document): WrittenName[] {
  const whole = dataAt(document) as Json;
  const found: WrittenName[] = [];
  for (const { key: route } of keysOf(at(document, "paths")))
    for (const method of ["", ...methods]) {
      const path = ["paths", route, ...(method === "" ? [] : [method])];
      const part = dataAt(document, ...path) as Json | undefined;
      const parameters = Array.isArray(part?.parameters) ? part.parameters : [];
      for (const [index, given] of parameters.entries()) {
        const parameter = resolve(whole, given, [...path, "parameters", String(index)]);
        if (parameter?.schema.in !== "header") continue;
        const node = at(document, ...parameter.path, "name");
        const offset = isScalar(node) ? (node.range?.[0] ?? 0) : 0;
        found.push(header(String(parameter.schema.name), path.join(" "), offset));
      }
      const responses = isObject(part?.responses) ? Object.entries(part.responses) : [];
      for (const [status, given] of responses) {
        const response = resolve(whole, given, [...path, "responses", status]);
        if (response === undefined) continue;
        for (const { key, offset } of keysOf(at(document, ...response.path, "headers")))
          found.push(header(key, `${path.join(" ")} ${status}`, offset));
      }
    }
  return found;
}

function namesOf(document: Document): WrittenName[] {
  const inComponents = Object.entries(components).flatMap(([section, what]) =>
    keysOf(at(document, "components", section)).map(({ key, offset }) => ({
      id: `${section === "schemas" ? "type" : "component"}-name-removed`,
      name: key,
      what,
      offset,
    })),
  );
  return [
    ...inComponents,
    ...enumNames(document),
    ...shortcutNames(document),
    ...servers(document),
    ...headers(document),
    ...errorCodes(document),
    ...errorSources(document),
  ];
}

/** How a name is known again: the same kind of thing of the same name. */
const keyOf = ({ id, what, name, key = name }: WrittenName) => `${id} ${what} ${key}`;

/** A server that is gone for all is not told again for each operation, nor is an operation that is gone. */
function isToldOnce(gone: WrittenName, all: readonly WrittenName[], document: Document): boolean {
  // oasdiff reports these.
  if (gone.id === headerName) return false;
  const [, method, path] = /^for `(\w+) (.*)`/.exec(gone.what) ?? [];
  if (method === undefined || path === undefined) return true;
  const isThere = dataAt(document, "paths", path, method.toLowerCase()) !== undefined;
  return (
    isThere &&
    !all.some(({ id, what, name }) => id === gone.id && what === "the server" && name === gone.name)
  );
}

/**
 * The names that callers write and that are gone or stand for something else, each a break: oasdiff
 * compares what goes over the wire, not what is generated.
 */
export function removedNames(base: Sources, revision: Sources): Change[] {
  const lines = new LineCounter();
  const before = namesOf(parseDocument(base.text, { lineCounter: lines }));
  const document = parseDocument(revision.text);
  const after = new Map(namesOf(document).map((name) => [keyOf(name), name]));
  const gone = before.filter((name) => !after.has(keyOf(name)));
  const moved = before.filter((name) => {
    const now = after.get(keyOf(name));
    return now?.meaning !== undefined && name.meaning !== undefined && now.meaning !== name.meaning;
  });
  const changeOf = ({ id, offset }: WrittenName, text: string): Change => {
    const { line, col } = lines.linePos(offset);
    return { id, text, level: breaking, baseSource: { file: base.file, line, column: col } };
  };
  return [
    ...gone
      .filter((name) => isToldOnce(name, gone, document))
      .map((name) => changeOf(name, `${name.what} \`${name.name}\` is gone`)),
    ...moved.map((name) =>
      changeOf(
        { ...name, id: name.id.replace("-removed", "-moved") },
        `${name.what} \`${name.name}\` ${movedTo(name, after.get(keyOf(name))!)}`,
      ),
    ),
  ];
}

/** What became of a name that is still there, in words. */
function movedTo({ id, meaning }: WrittenName, now: WrittenName): string {
  if (id === headerName) return `is written \`${now.name}\` now`;
  if (id === "shortcut-removed") return "takes other arguments, or makes another body";
  const things: Record<string, string> = {
    "error-code-removed": "category",
    "enum-name-removed": "value",
  };
  return `had the ${things[id] ?? "name"} \`${meaning}\`, and has \`${now.meaning}\` now`;
}
