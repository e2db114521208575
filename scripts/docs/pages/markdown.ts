import type { MarkdownIt, Token } from "@11ty/eleventy";
import hljs from "highlight.js/lib/common";
import { escaped } from "./escaped.js";
import type { Texts } from "./texts.js";

/** Code with its parts marked by classes, not styles: the pages' policy forbids those. */
function highlight(code: string, language: string): string {
  const known = hljs.getLanguage(language) === undefined ? "plaintext" : language;
  return hljs.highlight(code.trimEnd(), { language: known }).value;
}

/** A block of code; what a program prints follows it, marked as such and joined to it. */
function codeBlock({ content, info }: Token, words: Texts): string {
  const [language = "", kind = ""] = info.trim().split(/\s+/);
  const pre = `<pre tabindex="0"><code>${highlight(content, language)}</code></pre>`;
  if (kind === "output") {
    return `<figure class="output"><figcaption>${words.output}</figcaption>${pre}</figure>\n`;
  }
  return `<div class="code" data-copy="${words.copy}" data-copied="${words.copied}">${pre}</div>\n`;
}

/** How many characters of code in a line still fit on a phone without a break. */
const mostUnbroken = 26;

/** Code within a line. Names and codes are looked for: where they fit, they stay in one piece. */
function codeInLine({ content }: Token): string {
  const whole = content.length <= mostUnbroken && !content.includes(" ") ? ' class="whole"' : "";
  return `<code${whole}>${escaped(content)}</code>`;
}

/** An error code alone, such as `OSM.01010024`: the mark in it becomes a `-`. */
const codeHeading = /^`([A-Z]+)\.(\w+)`$/;

/** The name of a heading as GitHub gives it, so that a link to it works there and here. */
const slugOf = (heading: string) =>
  heading
    .replace(codeHeading, "$1-$2")
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

const fullWidthMark = /[\u3000-\u303f\uff00-\uffef]/;
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Whether a part of a line shows anything: marks of emphasis and links do not. */
const isText = ({ content }: Token) => content !== "";

/** A line's end in the source: a blank, but none within Chinese, whose lines end anywhere. */
function lineEnd(before = "", after = ""): string {
  const last = before.at(-1) ?? "";
  const first = after.at(0) ?? "";
  const isWithin = chinese.test(last) && chinese.test(first);
  return isWithin || fullWidthMark.test(last) || fullWidthMark.test(first) ? "" : "\n";
}

/** Text without Markdown's marks, for an attribute. */
const plain = (text: string) => text.replaceAll(/[`*]/g, "");

/** How many columns fit on a phone one above the other, each with its name. */
const mostStacked = 5;

/** A cell that stays narrow on a phone: a number, a share, a dash. */
const isShort = (text: string) => text.length <= 8;

/**
 * Tells each cell its column's name, so that a phone can show a row as a list. The parts' roles are
 * written out because such a table is none to a browser any more.
 */
function nameCells({ tokens }: { tokens: Token[] }): void {
  let table: Token | undefined;
  let names: string[] = [];
  let column = 0;
  let isNarrow = true;
  for (const [index, token] of tokens.entries()) {
    switch (token.type) {
      case "table_open":
        table = token;
        names = [];
        isNarrow = true;
        token.attrSet("role", "table");
        break;
      case "thead_open":
      case "tbody_open":
        token.attrSet("role", "rowgroup");
        break;
      case "tr_open":
        column = 0;
        token.attrSet("role", "row");
        break;
      case "th_open": {
        const name = plain(tokens[index + 1]?.content ?? "");
        token.attrSet("role", name === "" ? "cell" : "columnheader");
        // The corner above the rows' names heads nothing.
        if (name === "") for (const part of [token, tokens[index + 2]!]) part.tag = "td";
        names.push(name);
        break;
      }
      case "table_close":
        table?.attrSet(
          "class",
          names.length > mostStacked ? "wide" : isNarrow ? "narrow" : "stacked",
        );
        break;
      case "td_open":
        if (column > 0) isNarrow &&= isShort(plain(tokens[index + 1]?.content ?? ""));
        token.attrSet("role", "cell");
        token.attrSet("data-column", names[column++] ?? "");
        break;
    }
  }
}

/** What the pages add to Markdown: names, links to headings, tables for phones, code to copy. */
export function amendMarkdown({ core, renderer }: MarkdownIt): void {
  core.ruler.push("heading-names", nameHeadings);
  core.ruler.push("cell-names", nameCells);
  const { rules } = renderer;
  rules.table_open = (tokens, index, options, _env, self) =>
    `<div class="table" tabindex="0">${self.renderToken(tokens, index, options)}`;
  rules.table_close = () => "</table></div>";
  rules.softbreak = (tokens, index) =>
    lineEnd(
      tokens.slice(0, index).findLast(isText)?.content,
      tokens.slice(index + 1).find(isText)?.content,
    );
  rules.code_inline = (tokens, index) => codeInLine(tokens[index]!);
  rules.fence = (tokens, index, _options, { words }) => codeBlock(tokens[index]!, words);
  rules.heading_close = (tokens, index, options, { words }, self) => {
    const close = self.renderToken(tokens, index, options);
    const id = tokens[index - 2]?.attrGet("id");
    if (tokens[index]?.tag === "h1" || typeof id !== "string") return close;
    return `<a class="here" href="#${id}" aria-label="${words.toHeading}"></a>${close}`;
  };
}
