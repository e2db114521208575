import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { generatedDir } from "../lib/paths.js";
import { effectOf } from "./effects.js";
import { breaking, type Change } from "./oasdiff.js";

const kinds = { 1: "change", 2: "warning", 3: "break" } as const;

/** A change with the file that it is in, relative to the root. */
export interface FileChange extends Change {
  file: string;
}

/** Where to look at a change: in the contract as it is now, or, for what is gone, at its beginning. */
const placeOf = ({ file, revisionSource }: FileChange) => ({
  file,
  line: revisionSource?.line ?? 1,
  column: revisionSource?.column ?? 1,
});

/** One line a change, with its place. */
export function renderText(changes: readonly FileChange[]): string {
  if (changes.length === 0) return "No change that a caller could see.\n";
  const lines = changes.map((change) => {
    const { file, line, column } = placeOf(change);
    return `${file}:${line}:${column} ${kinds[change.level]} ${change.id}: ${change.text}`;
  });
  return `${lines.join("\n")}\n`;
}

const commands = { 1: "notice", 2: "warning", 3: "error" } as const;

const escape = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** As the commands that GitHub Actions turns into annotations of the line. */
export function renderGithubActions(changes: readonly FileChange[]): string {
  return changes
    .map((change) => {
      const { file, line, column } = placeOf(change);
      return `::${commands[change.level]} file=${file},line=${line},col=${column},title=${change.id}::${escape(change.text)}\n`;
    })
    .join("");
}

/** Clients in languages without a compiler that would see the change. */
const interpreted = new Set(["javascript", "lua", "perl", "php", "python", "r", "ruby"]);

/** The languages that there are clients for, by whether a compiler sees the contract. */
function clients(): { compiled: string; interpreted: string } {
  const folder = join(generatedDir, "clients");
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];
  const named = (wanted: boolean) => names.filter((name) => interpreted.has(name) === wanted);
  return {
    compiled: ["typescript", ...named(false)].join(", "),
    interpreted: ["javascript", ...named(true)].join(", "),
  };
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** As Markdown for the summary of a job: what changed, in words, and what it means for whom. */
export function renderMarkdown(changes: readonly FileChange[], hasMajor: boolean): string {
  const title = "## Changes of the contract\n\n";
  if (changes.length === 0) return `${title}None that a caller could see.\n`;
  const breaks = changes.filter(({ level }) => level === breaking).length;
  const verdict =
    breaks === 0
      ? "Nothing breaks: calls and code that work today go on working."
      : `**${breaks} of ${changes.length} break callers**; the major changeset is ${hasMajor ? "there" : "**missing**"}.`;
  const names = clients();
  const rows = changes.map((change) => {
    const { compiled, interpreted: run } = effectOf(change);
    const place = placeOf(change);
    return `| ${kinds[change.level]} | ${cell(change.text)} (${place.file}:${place.line}) | ${cell(compiled)} | ${cell(run)} |`;
  });
  const head = `| | What | Effect in ${names.compiled} | Effect in ${names.interpreted} |\n|---|---|---|---|`;
  return `${title}${verdict}\n\n${head}\n${rows.join("\n")}\n`;
}
