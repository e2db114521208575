/** Parts of Markdown that the pages made from the contract are put together from. */

/** A text of the contract on one line, fit for a cell of a table. */
export const inline = (text = ""): string =>
  text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll("|", String.raw`\|`);

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export const fenced = (language: string, code: string): string =>
  `\`\`\`${language}\n${code.trim()}\n\`\`\``;

export const json = (value: unknown): string => fenced("json", JSON.stringify(value, null, 2));

/** Whom a page is written for: a reader of the site, or of its Markdown twin. */
export type Form = "html" | "md";

/** What opens on a press, and is open in Markdown. */
export const folded = (form: Form, title: string, text: string): string =>
  form === "md"
    ? `${title}\n\n${text}`
    : `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
