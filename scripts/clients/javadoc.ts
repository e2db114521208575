/** Descriptions are Markdown; Javadoc is HTML with its own tags. */

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "@": "&#64;",
  "{": "&#123;",
  "}": "&#125;",
  "\\": "&#92;",
};

const escaped = (text: string) => text.replaceAll(/[&<>@{}\\]/g, (sign) => entities[sign]!);

/** One line of prose: code between backticks, anything else as it is read. */
const javadocLine = (line: string): string =>
  line
    .split(/(`[^`]+`)/)
    .map((part) =>
      /^`[^`]+`$/.test(part)
        ? /[@{}\\]/.test(part)
          ? `<code>${escaped(part.slice(1, -1))}</code>`
          : `{@code ${part.slice(1, -1)}}`
        : escaped(part),
    )
    .join("");

/** The lines of a description; an empty one begins a paragraph. */
const javadocLines = (lines: readonly string[]): string[] =>
  lines.map((line, index) => `${lines[index - 1] === "" ? "<p>" : ""}${javadocLine(line)}`);

/** The keys of the contract's table that hold lines, and single lines, for people. */
const prose = new Set([
  "description",
  "limitsText",
  "sourceText",
  "summary",
  "title",
  "value",
  "valuesText",
]);

/** A table of the contract with its texts for people as Javadoc has them. */
export function withJavadoc<T>(table: T): T {
  if (Array.isArray(table)) return table.map((item: unknown) => withJavadoc(item)) as T;
  if (typeof table !== "object" || table === null) return table;
  return Object.fromEntries(
    Object.entries(table).map(([key, value]: [string, unknown]) => {
      if (key === "lines") return [key, javadocLines(value as string[])];
      if (prose.has(key) && typeof value === "string") return [key, javadocLine(value)];
      return [key, withJavadoc(value)];
    }),
  ) as T;
}
