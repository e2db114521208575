import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { clientReadmes } from "../../lib/client-readmes.js";
import { root } from "../../lib/paths.js";
import { texts, type Language } from "./texts.js";

/** A Markdown file that becomes a page. */
export interface Source {
  /** The file, from the root of the repository. */
  file: string;
  /** Its place on the site, without an extension: `guide`, `adr/0001-openapi-fetch`. */
  stem: string;
  language: Language;
  title: string;
  /** Its first sentences, as plain text. */
  description: string;
  markdown: string;
}

/** Files beside `docs/` that are pages too: their places on the site. */
const elsewhere = {
  "CONTRIBUTING.md": "contributing",
  "SECURITY.md": "security",
  "CHANGELOG.md": "changes",
} as const;

/** A changelog's title is the package's name, as its tool wants it. */
const titles: Record<string, string> = { "CHANGELOG.md": "Changes" };

/** Pages that GitHub's readers and the site's know by different names. */
const renamed: Record<string, string> = {
  start: "index",
  README: "contents",
  "adr/README": "adr/index",
};

function languageOf(stem: string): Language {
  const folder = stem.split("/")[0] ?? "";
  return folder in texts ? (folder as Language) : "en";
}

function stemOf(path: string): string {
  const bare = path.replace(/\.md$/, "");
  const { folder } = texts[languageOf(bare)];
  const name = bare.slice(folder.length);
  return folder + (renamed[name] ?? name);
}

/** Markdown without its marks. */
const plain = (markdown: string) =>
  markdown
    .replaceAll(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/[*`]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The longest description: search engines and models cut what is longer. */
const longest = 300;

/** Where a sentence ends: before a blank in English, anywhere in Chinese. */
const sentenceEnd = /(?<=[.!?])\s+(?=[^a-z])|(?<=[。！？])/u;

/** The first sentences of a text, as many as fit. */
function firstSentences(text: string): string {
  let taken = "";
  for (const sentence of text.split(sentenceEnd)) {
    const blank = taken === "" || /[。！？]$/.test(taken) ? "" : " ";
    if (taken.length + blank.length + sentence.length > longest) break;
    taken += blank + sentence;
  }
  return taken.replace(/:$/, ".").replace(/：$/, "。");
}

/** A paragraph: no list, table, heading, quotation or block of code. */
const isParagraph = (block: string) =>
  /^(?:\p{L}|\p{N}|\*\*|`(?!``)|\[)/u.test(block) && !/^\d+\. /.test(block);

/** What a page is about: the first sentences of its first paragraph that has one that fits. */
function descriptionOf(markdown: string, title: string): string {
  const prose = markdown.replaceAll(/^(`{3,}|~{3,})[^]*?^\1$/gm, "");
  const blocks = prose.split(/\n{2,}/).filter((block) => isParagraph(block.trim()));
  return blocks.map((block) => firstSentences(plain(block))).find((text) => text !== "") ?? title;
}

function sourceOf(file: string, stem: string): Source {
  // What a page begins with before its title is for those who edit it.
  const markdown = readFileSync(join(root, file), "utf8").replace(/^<!--[^]*?-->\s*/, "");
  const own = titles[file];
  const title = own ?? /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`${file} has no title: begin it with "# …"`);
  return {
    file,
    stem,
    language: languageOf(stem),
    title: plain(title),
    description: descriptionOf(markdown, plain(title)),
    markdown: own === undefined ? markdown : markdown.replace(/^# .+$/m, `# ${own}`),
  };
}

function markdownBelow(folder: string): string[] {
  return readdirSync(join(root, "docs", folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    // The site itself, and one that is being built.
    if (entry.isDirectory()) return path.startsWith("site") ? [] : markdownBelow(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** The README of each generated client: how it is installed, and a first program. */
function readmesOfClients(): Source[] {
  return clientReadmes().map(({ language, file }) => sourceOf(file, `clients/${language}`));
}

/** All Markdown files that become pages, sorted by their places. */
export function readPageSources(): Source[] {
  const docs = markdownBelow("").map((path) => sourceOf(join("docs", path), stemOf(path)));
  const others = Object.entries(elsewhere)
    .filter(([file]) => existsSync(join(root, file)))
    .map(([file, stem]) => sourceOf(file, stem));
  return [...docs, ...others, ...readmesOfClients()].toSorted((a, b) =>
    a.stem.localeCompare(b.stem, "en"),
  );
}
