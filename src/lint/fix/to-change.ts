import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Change, Edit, Path } from "./change.js";

/** What is at a path: the node, and the pair that holds it in a map. */
interface Place {
  node: unknown;
  pair?: Pair;
  map?: YAMLMap;
}

function locate(document: Document, path: Path): Place | undefined {
  let place: Place = { node: document.contents };
  for (const key of path) {
    const { node } = place;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined || !isPair(pair)) return undefined;
      place = { node: pair.value, pair, map: node };
    } else if (isSeq(node)) place = { node: node.items[Number(key)] };
    else return undefined;
  }
  return place;
}

/** True for a value that an alias stands for in another place. */
function isShared(document: Document, node: unknown): boolean {
  const { anchor } = (node ?? {}) as { anchor?: string };
  if (anchor === undefined) return false;
  let isUsed = false;
  visit(document, {
    Alias(_key, { source }) {
      isUsed ||= source === anchor;
    },
  });
  return isUsed;
}

/** True for a key with nothing before it that is a part of its member: a `?`, an anchor or a tag. */
function isPlain(text: string, key: unknown): boolean {
  const from = startOf(key);
  const before = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  return /(?:^[ \t]*(?:-[ \t]+)*|[{,][ \t]*)$/.test(before);
}

type Ranged = { range?: [number, number, number] | null };

const startOf = (node: unknown) => (node as Ranged).range![0];
const endOf = (node: unknown) => (node as Ranged).range![1];

const isQuoted = ({ type }: Scalar) => type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
const isBlock = ({ type }: Scalar) => type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";

/** A text in the quotes that another one has. */
const quotedAs = ({ type }: Scalar, text: string) =>
  type === "QUOTE_DOUBLE"
    ? JSON.stringify(text)
    : type === "QUOTE_SINGLE" || text === "null"
      ? `'${text.replaceAll("'", "''")}'`
      : text;

function append(text: string, { node }: Place, added: string): Change | undefined {
  if (!isScalar(node)) return undefined;
  const written = text.slice(startOf(node), endOf(node));
  const at = isQuoted(node)
    ? endOf(node) - 1
    : isBlock(node)
      ? startOf(node) + written.trimEnd().length
      : endOf(node);
  return { from: at, to: at, text: added };
}

function set({ node }: Place, value: string | readonly string[]): Change | undefined {
  if (!isScalar(node) || isBlock(node)) return undefined;
  const replaced =
    typeof value === "string"
      ? quotedAs(node, value)
      : `[${value.map((item) => quotedAs(node, item)).join(", ")}]`;
  return { from: startOf(node), to: endOf(node), text: replaced };
}

function rename({ pair }: Place, key: string): Change | undefined {
  if (!isScalar(pair?.key)) return undefined;
  return { from: startOf(pair.key), to: endOf(pair.key), text: quotedAs(pair.key, key) };
}

/** Takes out the line of a member, or in a flow map the member and its comma. */
function remove(text: string, { pair, map }: Place): Change | undefined {
  if (pair === undefined || map === undefined || !isScalar(pair.value) || isBlock(pair.value))
    return undefined;
  if (!isPlain(text, pair.key)) return undefined;
  const from = startOf(pair.key);
  const at = map.items.indexOf(pair);
  const next = map.items[at + 1];
  const previous = map.items[at - 1];
  if (map.flow === true) {
    if (next !== undefined) return { from, to: startOf(next.key), text: "" };
    if (previous === undefined) return undefined;
    return { from: endOf(previous.value ?? previous.key), to: endOf(pair.value), text: "" };
  }
  const lineEnd = text.indexOf("\n", endOf(pair.value));
  if (next === undefined && previous === undefined) return undefined;
  const lineStart = text.lastIndexOf("\n", from) + 1;
  const to = lineEnd === -1 ? text.length : lineEnd + 1;
  if (text.slice(lineStart, from).trim() === "") return { from: lineStart, to, text: "" };
  // Behind the dash of a list: the next line takes its place.
  return { from, to: to + /^[ \t]*/.exec(text.slice(to))![0].length, text: "" };
}

/** Puts a member before the first one, laid out as that is. */
function add(text: string, { node }: Place, name: string, value: boolean): Change | undefined {
  if (!isMap(node) || node.items.length === 0) return undefined;
  const first = node.items[0]!.key;
  if (!isScalar(first) || !isPlain(text, first)) return undefined;
  const from = startOf(first);
  const lineStart = text.lastIndexOf("\n", from) + 1;
  const isOnOwnLine = node.flow !== true || startOf(node) < lineStart;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const end = isOnOwnLine ? eol + " ".repeat(from - lineStart) : " ";
  const member = `${quotedAs(first, name)}: ${value}${node.flow === true ? "," : ""}`;
  return { from, to: from, text: member + end };
}

/**
 * An edit as a change of the text, which leaves comments and layout alone; undefined where the text is
 * written in a way that it cannot be done.
 */
export function toChange(text: string, document: Document, edit: Edit): Change | undefined {
  const place = locate(document, edit.at);
  if (place === undefined || (isScalar(place.node) && isShared(document, place.node)))
    return undefined;
  if (edit.do === "append") return append(text, place, edit.text);
  if (edit.do === "set") return set(place, edit.value);
  if (edit.do === "rename") return rename(place, edit.key);
  if (edit.do === "remove") return remove(text, place);
  return add(text, place, edit.key, edit.value);
}
