import type { MarkdownIt, Token } from "@11ty/eleventy";
import hljs from "highlight.js/lib/common";

/** Code with its parts marked by classes, not styles: the pages' policy forbids those. */
export function highlight(code: string, language: string): string {
  const known = hljs.getLanguage(language) === undefined ? "plaintext" : language;
  const { value } = hljs.highlight(code.trimEnd(), { language: known });
  return `<pre tabindex="0"><code>${value}</code></pre>`;
}

/** The name of a heading as GitHub gives it, so that a link to it works there and here. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

function nameHeadings({ tokens }: { tokens: Token[] }): void {
  const counts = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const slug = slugOf(tokens[index + 1]?.content ?? "");
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    token.attrSet("id", count === 0 ? slug : `${slug}-${count}`);
  }
}

/** Gives headings their names, and lets wide tables scroll sideways, by keyboard too. */
export function amendMarkdown({ core, renderer }: MarkdownIt): void {
  core.ruler.push("heading-names", nameHeadings);
  renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>';
  renderer.rules.table_close = () => "</table></div>";
}
