import { LineCounter, isMap, isScalar, parseDocument, type Document } from "yaml";
import { breaking, type Change } from "./oasdiff.js";

/** A name that callers write: in the typings, in the constants, in a compiled client, as an address. */
interface WrittenName {
  id: string;
  name: string;
  /** What it is, in words. */
  what: string;
  offset: number;
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

/** The texts of a list, each by a field of its items where one is named. */
function itemsOf(document: Document, path: string[], field?: string) {
  const list = (document.toJS() as Record<string, unknown> | null) ?? {};
  const values = path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    list,
  );
  if (!Array.isArray(values)) return [];
  return values.map((value: unknown, index) => {
    const inner = [...path, index, ...(field === undefined ? [] : [field])];
    const node = document.getIn(inner, true);
    const name = field === undefined ? value : (value as Record<string, unknown> | null)?.[field];
    return { name: String(name), offset: isScalar(node) ? (node.range?.[0] ?? 0) : 0 };
  });
}

function enumNames(document: Document): WrittenName[] {
  return keysOf(at(document, "components", "schemas")).flatMap(({ key }) =>
    itemsOf(document, ["components", "schemas", key, "x-enum-varnames"]).map(
      ({ name, offset }) => ({
        id: "enum-name-removed",
        name: `${key}.${name}`,
        what: "the enum's name",
        offset,
      }),
    ),
  );
}

function shortcutNames(document: Document): WrittenName[] {
  return keysOf(at(document, "components", "schemas")).flatMap(({ key }) =>
    keysOf(at(document, "components", "schemas", key, "x-shortcuts")).map((shortcut) => ({
      id: "shortcut-removed",
      name: shortcut.key,
      what: "the shortcut",
      offset: shortcut.offset,
    })),
  );
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
  const servers = itemsOf(document, ["servers"], "url").map((server) => ({
    id: "server-removed",
    what: "the server",
    ...server,
  }));
  const codes = itemsOf(document, ["x-error-codes"], "code").map((code) => ({
    id: "error-code-removed",
    what: "the error code",
    ...code,
  }));
  return [
    ...inComponents,
    ...enumNames(document),
    ...shortcutNames(document),
    ...servers,
    ...codes,
  ];
}

/**
 * The names that callers write and that are gone, each a break: oasdiff compares what goes over the
 * wire, not what is generated.
 */
export function removedNames(base: Sources, revision: Sources): Change[] {
  const lines = new LineCounter();
  const before = namesOf(parseDocument(base.text, { lineCounter: lines }));
  const after = new Set(
    namesOf(parseDocument(revision.text)).map(({ id, name }) => `${id} ${name}`),
  );
  return before
    .filter(({ id, name }) => !after.has(`${id} ${name}`))
    .map(({ id, name, what, offset }) => {
      const { line, col } = lines.linePos(offset);
      return {
        id,
        text: `${what} \`${name}\` is gone`,
        level: breaking,
        baseSource: { file: base.file, line, column: col },
      };
    });
}
