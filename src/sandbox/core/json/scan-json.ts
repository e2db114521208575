/** What is wrong with a text that should be JSON, and where: an offset in UTF-16 units. */
export interface JsonProblem {
  rule: "json" | "duplicate" | "depth";
  offset: number;
  message: string;
}

/** How deep objects and arrays may be nested; RFC 8259, section 9, lets a reader set this limit. */
const deepest = 64;

const code = (character: string) => character.charCodeAt(0);
const quote = code('"');
const backslash = code("\\");
const firstPrintable = code(" ");

const isSpace = (text: string, offset: number) => {
  const character = text.charCodeAt(offset);
  return character === 32 || character === 10 || character === 13 || character === 9;
};

const isDigit = (text: string, offset: number) => {
  const character = text.charCodeAt(offset);
  return character >= 48 && character <= 57;
};

function skip(text: string, offset: number, belongs: (text: string, offset: number) => boolean) {
  let end = offset;
  while (belongs(text, end)) end++;
  return end;
}

const hexDigits = /^[0-9a-fA-F]{4}$/;

/** How many characters an escape has, from its backslash on; 0 when it is malformed. */
function escapeLength(text: string, offset: number): number {
  const kind = text.charAt(offset + 1);
  if (kind === "u") return hexDigits.test(text.slice(offset + 2, offset + 6)) ? 6 : 0;
  return kind !== "" && '"\\/bfnrt'.includes(kind) ? 2 : 0;
}

/** The end of a string that begins at an offset; the offset itself when there is none. */
function endOfString(text: string, offset: number): number {
  if (text.charCodeAt(offset) !== quote) return offset;
  let end = offset + 1;
  for (;;) {
    const character = text.charCodeAt(end);
    if (character === quote) return end + 1;
    // NaN, behind the text's end, is not printable either.
    if (!(character >= firstPrintable)) return offset;
    const length = character === backslash ? escapeLength(text, end) : 1;
    if (length === 0) return offset;
    end += length;
  }
}

/** The end of digits that must be there; -1 when they are not. */
function endOfDigits(text: string, offset: number): number {
  const end = skip(text, offset, isDigit);
  return end === offset ? -1 : end;
}

/** The end of a number that begins at an offset; the offset itself when there is none. */
function endOfNumber(text: string, offset: number): number {
  const first = text[offset] === "-" ? offset + 1 : offset;
  let end = text[first] === "0" ? first + 1 : endOfDigits(text, first);
  if (end > 0 && text[end] === ".") end = endOfDigits(text, end + 1);
  if (end > 0 && (text[end] === "e" || text[end] === "E")) {
    const sign = text[end + 1] === "+" || text[end + 1] === "-" ? 1 : 0;
    end = endOfDigits(text, end + 1 + sign);
  }
  return end < 0 ? offset : end;
}

function endOfScalar(text: string, offset: number): number {
  if (text.charCodeAt(offset) === quote) return endOfString(text, offset);
  const word = ["true", "false", "null"].find((name) => text.startsWith(name, offset));
  return word === undefined ? endOfNumber(text, offset) : offset + word.length;
}

const expected = (what: string, offset: number): JsonProblem => ({
  rule: "json",
  offset,
  message: `is not JSON: expected ${what}`,
});

/**
 * Reads a text as JSON (RFC 8259) and tells the first thing that is wrong: a place where it is not
 * JSON, a name that an object has twice, or too deep a nesting. A loop over characters: neither a
 * recursion nor a regular expression has a stack that a long text could exhaust. It is written here
 * because no library that is kept up tells the place of a name that comes twice.
 */
export function scanJson(text: string): JsonProblem | undefined {
  /** The names seen in each open object; undefined for an open array. */
  const open: (Set<string> | undefined)[] = [];
  let offset = skip(text, 0, isSpace);

  /** Reads a name and its colon; the problem when there is one. */
  function readName(): JsonProblem | undefined {
    const end = endOfString(text, offset);
    if (end === offset) return expected("a name in double quotes", offset);
    const name = JSON.parse(text.slice(offset, end)) as string;
    const names = open.at(-1)!;
    if (names.has(name)) return { rule: "duplicate", offset, message: "is given twice" };
    names.add(name);
    offset = skip(text, end, isSpace);
    if (text[offset] !== ":") return expected("a colon", offset);
    offset = skip(text, offset + 1, isSpace);
    return undefined;
  }

  /** Reads what may follow a value: commas, ends of arrays and objects. True when a value is due. */
  function readAfterValue(): JsonProblem | boolean {
    for (;;) {
      offset = skip(text, offset, isSpace);
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
      offset = skip(text, offset + 1, isSpace);
      return names === undefined ? true : (readName() ?? true);
    }
  }

  for (;;) {
    const character = text[offset];
    if (character === "{" || character === "[") {
      if (open.length === deepest) {
        return { rule: "depth", offset, message: `is nested deeper than ${deepest} levels` };
      }
      open.push(character === "{" ? new Set() : undefined);
      offset = skip(text, offset + 1, isSpace);
      if (text[offset] !== (character === "{" ? "}" : "]")) {
        const problem = character === "{" ? readName() : undefined;
        if (problem !== undefined) return problem;
        continue;
      }
    } else {
      const end = endOfScalar(text, offset);
      if (end === offset) return expected("a value", offset);
      offset = end;
    }
    const next = readAfterValue();
    if (next === false) return undefined;
    if (next !== true) return next;
  }
}
