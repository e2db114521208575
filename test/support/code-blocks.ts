import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../../scripts/lib/paths.js";

/** A fenced block of code in a Markdown file. */
export interface CodeBlock {
  /** The file, from the root. */
  file: string;
  /** The line of the fence. */
  line: number;
  language: string;
  /** Why it is not run: `skip="…"` behind the language. */
  skip: string | undefined;
  code: string;
  /** What it prints: the block with the fence "text output" that follows at once. */
  output: string | undefined;
}

const fence = /^```(\S*)([^\n]*)\n([^]*?)^```$/gm;

/** The hand-written Markdown files for readers of the project. */
export function markdownFiles(): string[] {
  const pages = readdirSync(join(root, "docs"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("docs/site/"));
  return ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...pages.toSorted()];
}

/** The blocks of a Markdown file, in order. */
export function codeBlocksOf(file: string): CodeBlock[] {
  const text = readFileSync(join(root, file), "utf8");
  const blocks: CodeBlock[] = [];
  let end = 0;
  for (const match of text.matchAll(fence)) {
    const [whole, language = "", info = "", code = ""] = match;
    const previous = blocks.at(-1);
    if (language === "text" && info.trim() === "output" && previous !== undefined) {
      if (text.slice(end, match.index).trim() !== "") {
        throw new Error(`${file}: an output stands apart from its program:\n${whole}`);
      }
      previous.output = code;
    } else {
      const line = text.slice(0, match.index).split("\n").length;
      const skip = /skip="([^"]+)"/.exec(info)?.[1];
      blocks.push({ file, line, language, skip, code, output: undefined });
    }
    end = match.index + whole.length;
  }
  return blocks;
}
