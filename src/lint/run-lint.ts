import { relative } from "node:path";
import type { Ruleset } from "@stoplight/spectral-core";
import { severities, type Format } from "./choices.js";
import { Exceptions } from "./exceptions.js";
import { lintFiles, type LintResult } from "./lint-files.js";
import { listFiles } from "./list-files.js";
import { NotLinted } from "./not-linted.js";
import { outputsOf, print } from "./print.js";
import { isBuiltInRuleset, loadRuleset } from "./ruleset.js";
import { findSpectral, installSpectral, type Finding, type SpectralParts } from "./spectral.js";
import { summaryOf } from "./summary.js";
import { findDocuments } from "./usual-documents.js";

/** The flags of `verifycodes lint`. */
export interface LintFlags {
  format: Format[];
  failSeverity: string;
  output: string[];
  ruleset?: string;
  exceptions?: string;
  explain?: string;
  all?: boolean;
  fix?: boolean;
  remote?: boolean;
  skipOthers?: boolean;
}

/** The exit code where something was found, and where something was not linted. */
const found = 1;
const notLinted = 2;

const say = (text: string) => process.stderr.write(`${text}\n`);

/** What a run goes by. */
interface Setting {
  ruleset: Ruleset;
  exceptions: Exceptions;
  flags: LintFlags;
  spectral: SpectralParts;
}

/** Lints, and with `--fix` lints again as long as something was fixed that is not accepted. */
async function lint(files: readonly string[], setting: Setting): Promise<LintResult> {
  const { ruleset, exceptions, flags, spectral } = setting;
  const isBuiltIn = isBuiltInRuleset(ruleset);
  const options = { ...flags, folder: process.cwd(), isBuiltIn };
  const result = await lintFiles(files, ruleset, options, spectral);
  if (flags.fix !== true) return result;
  const { fixFindings } = await import("./fix/fix-findings.js");
  const fixed = fixFindings(exceptions.without(result.findings), ruleset);
  for (const { file, count } of fixed) say(`Fixed ${count} in ${relative(process.cwd(), file)}.`);
  return fixed.length === 0 ? result : lint(files, setting);
}

/** Lints the documents that are named, or without names those that lie where contracts usually do. */
async function lintNamed(patterns: readonly string[], setting: Setting): Promise<LintResult> {
  const { flags, spectral } = setting;
  if (patterns.length > 0) return lint(await listFiles(spectral, patterns), setting);
  const files = await findDocuments(process.cwd(), spectral);
  const result = await lint(files, { ...setting, flags: { ...flags, skipOthers: true } });
  if (result.documents === 0 && result.problems.length === 0)
    result.problems.push(
      "No OpenAPI document was found by its name, such as openapi.yaml or api.json; name it.",
    );
  return result;
}

/** True where no document of the folder is left out, as far as their names tell. */
async function isWhole({ judged, problems }: LintResult, spectral: SpectralParts) {
  if (problems.length > 0) return false;
  return (await findDocuments(process.cwd(), spectral)).every((file) => judged.has(file));
}

/** Takes out what is accepted, and adds the exceptions that accept nothing any more. */
async function accept(
  result: LintResult,
  { exceptions, spectral }: Setting,
): Promise<{ kept: Finding[]; accepted: number }> {
  const kept = exceptions.without(result.findings);
  const isAll = exceptions.isEmpty || (await isWhole(result, spectral));
  const stale = exceptions.stale((file) => (file === undefined ? isAll : result.judged.has(file)));
  return { kept: [...kept, ...stale], accepted: exceptions.accepted };
}

async function run(
  patterns: readonly string[],
  flags: LintFlags,
  spectral: SpectralParts,
): Promise<number> {
  const outputs = outputsOf(flags.format, flags.output);
  const ruleset = await loadRuleset(process.cwd(), flags, spectral);
  if (flags.explain !== undefined) {
    const { explain } = await import("./explain.js");
    process.stdout.write(explain(flags.explain, ruleset));
    return 0;
  }
  const exceptions = Exceptions.from(process.cwd(), flags.exceptions);
  const setting = { ruleset, exceptions, flags, spectral };
  const result = await lintNamed(patterns, setting);
  const { kept, accepted } = await accept(result, setting);
  const failSeverity = severities.indexOf(flags.failSeverity);
  print(kept, outputs, { ruleset, failSeverity }, spectral);
  if (result.leftOut.length > 0)
    say(`Not read, as they are on the web (--remote reads them): ${result.leftOut.join(", ")}`);
  for (const problem of result.problems) say(problem);
  say(summaryOf(kept, { ...result, accepted }));
  if (result.problems.length > 0) return notLinted;
  return kept.some(({ severity }) => severity <= failSeverity) ? found : 0;
}

/**
 * Lints documents and sets the exit code of the process: 0 when nothing was found, 1 when something was,
 * 2 when something was not linted.
 */
export async function runLint(patterns: readonly string[], flags: LintFlags): Promise<void> {
  const spectral = findSpectral(process.cwd());
  if (spectral === undefined) {
    say(installSpectral);
    process.exitCode = notLinted;
    return;
  }
  try {
    process.exitCode = await run(patterns, flags, spectral);
  } catch (error) {
    if (!(error instanceof NotLinted)) throw error;
    say(error.message);
    process.exitCode = notLinted;
  }
}
