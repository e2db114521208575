import { parseDocument } from "yaml";

/**
 * A text as data, by the parser to which `__proto__` is a key like any other, unlike to JavaScript;
 * undefined when it has no such key, or cannot be read.
 */
export function dataWithProto(text: string): unknown {
  if (!text.includes("__proto__")) return undefined;
  const document = parseDocument(text, { uniqueKeys: false, merge: true });
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 });
}

/**
 * Puts objects with such a key into data that others hold already, in place of those that lack it. The
 * data itself stays what it is: an object that Spectral keeps.
 */
export function restoreProtoKeys(data: unknown, right: unknown): void {
  if (typeof data !== "object" || data === null) return;
  if (typeof right !== "object" || right === null) return;
  for (const [key, member] of Object.entries(right)) {
    if (!Object.hasOwn(data, key)) continue;
    const members = data as Record<string, unknown>;
    if (typeof member === "object" && member !== null && Object.hasOwn(member, "__proto__"))
      members[key] = member;
    else restoreProtoKeys(members[key], member);
  }
}
