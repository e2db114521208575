import { isAlias, isCollection, isPair, parseDocument, type Node } from "yaml";

/** How many nodes a text may have once each alias stands for what it names; a parser makes all of them. */
const most = 500_000;

/** Fewer aliases than these cannot multiply what they name. */
const few = 10;

const alias = /(?:[:,[-]|^)\s*\*[^\s*,[\]{}]+\s*(?:[,\]}#]|$)/gm;

/** How many nodes a node stands for; those of an anchor are kept for its aliases. */
function sizeOf(node: unknown, anchors: Map<string, number>): number {
  if (isAlias(node)) return anchors.get(node.source) ?? 1;
  if (isPair(node)) return sizeOf(node.key, anchors) + sizeOf(node.value, anchors);
  let size = 1;
  if (isCollection(node)) for (const item of node.items) size += sizeOf(item, anchors);
  const { anchor } = (node ?? {}) as Partial<Node & { anchor: string }>;
  if (anchor !== undefined) anchors.set(anchor, size);
  return size;
}

const count = (text: string) => text.match(alias)?.length ?? 0;

/** True for a text in YAML in which one place can stand for several. */
export const hasAliases = (text: string): boolean => count(text) > 0;

/** True for a text in YAML whose aliases name aliases until all of it is too large to be read. */
export function isAliasBomb(text: string): boolean {
  if (count(text) < few) return false;
  return sizeOf(parseDocument(text, { uniqueKeys: false }).contents, new Map()) > most;
}

/** The kinds of nodes in the tree of Spectral's parser, as far as they are told apart here. */
interface TreeNode {
  kind: number;
  value?: unknown;
  mappings?: unknown[];
  items?: unknown[];
}
const aliasKind = 4;

/**
 * Puts what aliases stand for in their place in the tree of Spectral's parser: it looks for places in
 * there, and where it meets an alias it gives the first line.
 */
export function withoutAliases(node: unknown, seen = new Set<unknown>()): unknown {
  if (typeof node !== "object" || node === null || seen.has(node)) return node;
  seen.add(node);
  const inner = node as TreeNode;
  if (inner.kind === aliasKind) return withoutAliases(inner.value, seen);
  if (inner.value !== undefined) inner.value = withoutAliases(inner.value, seen);
  for (const list of [inner.mappings, inner.items])
    for (const [index, item] of (list ?? []).entries()) list![index] = withoutAliases(item, seen);
  return node;
}
