import type { contracts } from "../lib/paths.js";
import { effectInWords } from "./callers.js";
import { effectOf } from "./effects.js";
import { breaking, note, type Change } from "./oasdiff.js";

const kinds = { 1: "change", 2: "warning", 3: "break" } as const;

/** A change with the contract that it is in, and where to look at it. */
export interface FileChange extends Change {
  contract: (typeof contracts)[number]["name"];
  /** Relative to the root. */
  file: string;
  /** Counted from 1. */
  line: number;
  column: number;
}

/** One line a change, with its place. */
export function renderText(changes: readonly FileChange[]): string {
  if (changes.length === 0) return "No change that a caller could see.\n";
  const lines = changes.map(
    ({ file, line, column, level, id, text }) =>
      `${file}:${line}:${column} ${kinds[level]} ${id}: ${text}`,
  );
  return `${lines.join("\n")}\n`;
}

const commands = { 1: "notice", 2: "warning", 3: "error" } as const;

const escape = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** In a property, a colon or a comma would end it. */
const escapeProperty = (text: string) => escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** As the commands that GitHub Actions turns into annotations of the line. */
export function renderGithubActions(changes: readonly FileChange[]): string {
  return changes
    .map(
      ({ file, line, column, level, id, text }) =>
        `::${commands[level]} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(id)}::${escape(text)}\n`,
    )
    .join("");
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** Text with a capital first letter. */
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function verdictOf(changes: readonly FileChange[], hasMajor: boolean): string {
  const breaks = changes.filter(({ level }) => level === breaking).length;
  if (breaks > 0) {
    const which = breaks === 1 ? "1 change breaks callers" : `${breaks} changes break callers`;
    return hasMajor
      ? `**${which}**; the changeset for a major release is there.`
      : `**${which}**, and no changeset of this branch asks for a major release: run \`npm run --prefix scripts/tools changeset\` and choose "major", or take the break back.`;
  }
  if (changes.every(({ level }) => level === note))
    return "Nothing breaks: calls and code that work today go on working.";
  return "Nothing breaks outright; the warnings say what callers may notice.";
}

/** As Markdown for the summary of a job: what changed, in words, and what it means for whom. */
export function renderMarkdown(changes: readonly FileChange[], hasMajor: boolean): string {
  const title = "## Changes of the contract\n\n";
  if (changes.length === 0) return `${title}None that a caller could see.\n`;
  const rows = changes.map((change) => {
    const { contract, file, line, level, operation, path, text } = change;
    const where =
      operation === undefined || path === undefined ? "" : ` (\`${operation} ${path}\`)`;
    const effect = effectInWords(contract, effectOf(change));
    return `| ${kinds[level]} | ${cell(sentence(text + where))} | ${file}:${line} | ${cell(effect)} |`;
  });
  const head = "| | What changed | Where | What it means |\n|---|---|---|---|";
  return `${title}${verdictOf(changes, hasMajor)}\n\n${head}\n${rows.join("\n")}\n`;
}
