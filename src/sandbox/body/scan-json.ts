/** What is wrong with a text that should be JSON, and where: an offset in UTF-16 units. */
export interface JsonProblem {
  rule: "json" | "duplicate";
  offset: number;
  message: string;
}

const whitespace = /[\t\n\r ]*/y;
// JSON forbids control characters in strings.
// oxlint-disable-next-line no-control-regex
const stringToken = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalarToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The end of a token of this kind at an offset; the offset itself when there is none. */
function endOf(token: RegExp, text: string, offset: number): number {
  token.lastIndex = offset;
  return token.test(text) ? token.lastIndex : offset;
}

const expected = (what: string, offset: number): JsonProblem => ({
  rule: "json",
  offset,
  message: `is not JSON: expected ${what}`,
});

/**
 * Reads a text as JSON (RFC 8259) and tells the first thing that is wrong: a place where it is no
 * JSON, or a name that an object has twice. Without recursion, so that no depth can exhaust the
 * stack.
 */
export function scanJson(text: string): JsonProblem | undefined {
  /** The names seen in each open object; undefined for an open array. */
  const open: (Set<string> | undefined)[] = [];
  let offset = endOf(whitespace, text, 0);

  /** Reads a name and its colon; the problem when there is one. */
  function readName(): JsonProblem | undefined {
    const end = endOf(stringToken, text, offset);
    if (end === offset) return expected("a name in double quotes", offset);
    const name = JSON.parse(text.slice(offset, end)) as string;
    const names = open.at(-1)!;
    if (names.has(name)) return { rule: "duplicate", offset, message: "is given twice" };
    names.add(name);
    offset = endOf(whitespace, text, end);
    if (text[offset] !== ":") return expected("a colon", offset);
    offset = endOf(whitespace, text, offset + 1);
    return undefined;
  }

  /** Reads what may follow a value: commas, ends of arrays and objects. True when a value is due. */
  function readAfterValue(): JsonProblem | boolean {
    for (;;) {
      offset = endOf(whitespace, text, offset);
      if (open.length === 0) {
        return offset === text.length ? false : expected("the end of the body", offset);
      }
      const names = open.at(-1);
      const character = text[offset];
      if (character === (names === undefined ? "]" : "}")) {
        open.pop();
        offset++;
        continue;
      }
      if (character !== ",") {
        return expected(`a comma or ${names === undefined ? "]" : "}"}`, offset);
      }
      offset = endOf(whitespace, text, offset + 1);
      return names === undefined ? true : (readName() ?? true);
    }
  }

  for (;;) {
    const character = text[offset];
    if (character === "{" || character === "[") {
      open.push(character === "{" ? new Set() : undefined);
      offset = endOf(whitespace, text, offset + 1);
      if (text[offset] !== (character === "{" ? "}" : "]")) {
        const problem = character === "{" ? readName() : undefined;
        if (problem !== undefined) return problem;
        continue;
      }
    } else {
      const end = endOf(character === '"' ? stringToken : scalarToken, text, offset);
      if (end === offset) return expected("a value", offset);
      offset = end;
    }
    const next = readAfterValue();
    if (next === false) return undefined;
    if (next !== true) return next;
  }
}
