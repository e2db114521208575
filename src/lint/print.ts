import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Ruleset } from "@stoplight/spectral-core";
import { annotations } from "./annotations.js";
import { formats, type Format } from "./choices.js";
import { NotLinted } from "./not-linted.js";
import { formattersOf, type Finding, type SpectralParts } from "./spectral.js";

type Formatter = (findings: Finding[], options: object, context: object) => string;

const isFormat = (name: string): name is Format => formats.some((known) => known === name);

/**
 * Where each form is written: a file, or undefined for standard output.
 *
 * @param outputs `FILE` for the only form, or `FORM=FILE`
 * @throws {NotLinted} where it is unclear which form a file is for, or which file
 */
export function outputsOf(
  chosen: readonly Format[],
  outputs: readonly string[],
): ReadonlyMap<Format, string | undefined> {
  const files = new Map<Format, string | undefined>(chosen.map((name) => [name, undefined]));
  for (const output of outputs) {
    const [, name = "", named] = /^([a-z-]+)=(.+)$/.exec(output) ?? [];
    const only = chosen.length === 1 ? chosen[0] : undefined;
    const form = isFormat(name) ? name : only;
    if (form === undefined)
      throw new NotLinted(
        `--output ${output} does not say for which of ${chosen.join(", ")}; write --output ${chosen[0]}=FILE.`,
      );
    if (files.get(form) !== undefined)
      throw new NotLinted(
        `--output names two files for ${form}; one is enough, and for a single form it needs no form: --output FILE.`,
      );
    files.set(form, isFormat(name) ? named : output);
  }
  return files;
}

/** Spectral's own line that sums up, for this command has a fuller one. */
const spectralSummary = /\n[^\n]*\u2716 \d+ problems?[^\n]*\n?$/u;

/** What Spectral writes for Code Climate, as far as it is wrong: places from 0, and what tells findings apart. */
interface CodeClimateIssue {
  description: string;
  fingerprint: string;
  location: { positions: Record<"begin" | "end", { line: number; column: number }> };
}

/** The same with places from 1, and a fingerprint for each finding that no other one has. */
function corrected(text: string): string {
  const met = new Map<string, number>();
  const issues = JSON.parse(text) as CodeClimateIssue[];
  for (const issue of issues) {
    for (const position of Object.values(issue.location.positions)) {
      position.line++;
      position.column++;
    }
    const fingerprint = `${issue.fingerprint}:${issue.description}`;
    const count = (met.get(fingerprint) ?? 0) + 1;
    met.set(fingerprint, count);
    issue.fingerprint = count === 1 ? fingerprint : `${fingerprint}:${count}`;
  }
  return JSON.stringify(issues, null, "\t");
}

/** Digits as signs that no text has, for Spectral's stylish form writes `1 2` anywhere in a line as `1:2`. */
const firstSign = 0xfdd0;
const withoutDigits = (text: string) =>
  text.replaceAll(/\d/g, (digit) => String.fromCharCode(firstSign + Number(digit)));
const withDigits = (text: string) =>
  text.replaceAll(/[\ufdd0-\ufdd9]/g, (sign) => String(sign.charCodeAt(0) - firstSign));

/** Findings in the stylish form, each message as it is, without Spectral's summary. */
function stylish(findings: Finding[], write: (findings: Finding[]) => string): string {
  const masked = findings.map((finding) => ({
    ...finding,
    code: withoutDigits(String(finding.code)),
    message: withoutDigits(finding.message),
    // A key with a space has brackets around it, with digits or without.
    path: finding.path.map((key) => (/\s/.test(String(key)) ? withoutDigits(String(key)) : key)),
  }));
  return withDigits(write(masked).replace(spectralSummary, ""));
}

function textOf(
  name: Format,
  findings: Finding[],
  { ruleset, failSeverity }: { ruleset: Ruleset; failSeverity: number },
  spectral: SpectralParts,
): string {
  // Spectral's own annotations do not escape what ends them.
  if (name === "github-actions") return annotations(findings, process.cwd());
  // Spectral's formatters take a while to load.
  if (name === "stylish" && findings.length === 0) return "";
  const formatter = name === "code-climate" || name === "gitlab" ? "codeClimate" : name;
  const context = { ruleset, spectralVersion: spectral.version };
  const write = formattersOf(spectral)[formatter] as Formatter;
  const written = (list: Finding[]) => write(list, { failSeverity }, context);
  if (formatter === "codeClimate") return corrected(written(findings));
  return name === "stylish" ? stylish(findings, written) : written(findings);
}

/** Makes a folder and those above it. Node's own way never ends where the system has no folders, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it.
    if (!existsSync(folder)) throw error;
  }
}

/** @throws {NotLinted} saying which file cannot be written, and why */
function writeTo(file: string, text: string): void {
  try {
    makeFolder(dirname(file));
    writeFileSync(file, text);
  } catch (error) {
    throw new NotLinted(`Cannot write ${file}: ${(error as Error).message}.`);
  }
}

/** Writes findings in each form that is asked for. */
export function print(
  findings: Finding[],
  outputs: ReadonlyMap<Format, string | undefined>,
  context: { ruleset: Ruleset; failSeverity: number },
  spectral: SpectralParts,
): void {
  for (const [name, file] of outputs) {
    const text = textOf(name, findings, context, spectral);
    const ended = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    if (file === undefined) process.stdout.write(ended);
    else writeTo(file, ended);
  }
}
