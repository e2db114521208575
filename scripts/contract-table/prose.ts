import type { Schema } from "../lib/contract.js";

/** The longest line of a doc comment, without what the language puts before it. */
const longest = 88;

/** Keeps a text from ending the comment that it stands in. */
const harmless = (text: string) =>
  text.replaceAll("*/", "* /").replaceAll("/*", "/ *").replaceAll('"""', "'''");

/** A backslash at the end of a line would make the next one a part of the comment, in C and C++. */
const ended = (line: string) => line.replace(/\\$/, "\\.");

/** A description as lines for a doc comment: paragraphs joined and wrapped, empty lines between. */
export function linesOf(description: string | undefined): string[] {
  const paragraphs = harmless(description ?? "")
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
  return paragraphs
    .flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...wrap(paragraph)])
    .map(ended);
}

/** A text for a place that has room for one line. */
export const inOneLine = (text: string | undefined): string =>
  ended(
    harmless(text ?? "")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function range(min: number | undefined, max: number | undefined, unit: string): string {
  const units = (count: number) =>
    unit === "" ? `${count}` : `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (min !== undefined && min === max) return `exactly ${units(max)}`;
  if (min !== undefined && max !== undefined && min !== 0) return `${min} to ${units(max)}`;
  if (max !== undefined) return min === 0 && unit === "" ? `0 to ${max}` : `at most ${units(max)}`;
  return min !== undefined && (min !== 0 || unit === "") ? `at least ${units(min)}` : "";
}

/** The limits of a value in words, such as `1 to 32 characters`; empty when there are none. */
export function limitsText(schema: Schema): string {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  const items = range(minItems as number | undefined, maxItems as number | undefined, "item");
  return [
    range(minLength, maxLength, "character"),
    schema.enum === undefined ? range(minimum, maximum, "") : "",
    items,
  ]
    .filter((text) => text !== "")
    .join(", ");
}
