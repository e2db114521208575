/** Builds the clients of all languages and takes them through the cases; see scripts/test-clients.ts. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check, Command } from "../../scripts/clients/commands.js";
import type { Language } from "../../scripts/clients/language.js";
import { languages } from "../../scripts/clients/languages.js";
import { missingTools } from "../../scripts/clients/tools.js";
import { CommandFailed, exec } from "../../scripts/lib/exec.js";
import { Failure, runAsProgram } from "../../scripts/lib/main.js";
import { root } from "../../scripts/lib/paths.js";
import { style } from "../../scripts/lib/style.js";
import { loadCases } from "./load-cases.js";
import { matrixOf, writeMatrix } from "./matrix.js";
import { runPrograms } from "./programs.js";
import { runCases, type Verdict } from "./run-cases.js";

const print = (line: string) => process.stdout.write(`${line}\n`);

/** A cold build of the slowest language, with its downloads, takes a fifth of it. */
const longestBuildMs = 900_000;

/** A build downloads on a fresh machine, and downloads fail now and then. */
const tries = process.env.CI === undefined ? 1 : 3;

async function runWithRetries({ command, cwd, env }: Command): Promise<string> {
  const [program, ...args] = command;
  for (let attempt = 1; ; attempt++) {
    try {
      return await exec(program!, args, { cwd, timeoutMs: longestBuildMs, ...(env && { env }) });
    } catch (error) {
      if (!(error instanceof CommandFailed) || attempt === tries) throw error;
      print(`try ${attempt} of ${tries} failed: ${command.join(" ")}`);
    }
  }
}

async function build(language: Language): Promise<Verdict> {
  const startedAt = performance.now();
  const id = `build/${language.name}`;
  try {
    for (const command of language.build) await runWithRetries(command);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return { id, result: "failed", problems: [error.message] };
  }
  print(`· ${language.name} built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return { id, result: "passed", problems: [] };
}

/** Lets the language's own tools look at the client. */
async function runCheck({ name, commands }: Check): Promise<Verdict> {
  const id = `check/${name}`;
  try {
    for (const command of commands) {
      const output = await runWithRetries(command);
      if (command.complaint?.test(output) === true) {
        return { id, result: "failed", problems: [`${command.command.join(" ")}\n${output}`] };
      }
    }
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return { id, result: "failed", problems: [error.message] };
  }
  return { id, result: "passed", problems: [] };
}

function report(language: Language, { id, result, problems }: Verdict): void {
  const failed = result === "failed";
  const mark = failed ? style("red", "✗") : style("green", "✓");
  print(`${mark} ${language.name} ${id}${result === "types" ? " (by its types)" : ""}`);
  for (const problem of problems) print(`    ${problem}`);
}

/** @param skip told what is skipped, and what to install */
async function testLanguage(
  language: Language,
  filter: string,
  skip: (line: string) => void,
): Promise<Verdict[]> {
  const built = await build(language);
  if (built.result === "failed") {
    report(language, built);
    return [built];
  }
  const cases = loadCases().filter(({ id }) => id.startsWith(filter));
  const verdicts = await runCases(language.run, cases, (verdict) => {
    report(language, verdict);
  });
  for (const { name, run } of language.alsoRun ?? []) {
    const named = (verdict: Verdict) => ({ ...verdict, id: `${name}/${verdict.id}` });
    const also = await runCases(run, cases, (verdict) => {
      report(language, named(verdict));
    });
    verdicts.push(...also.map(named));
  }
  const keep = (verdict: Verdict) => {
    report(language, verdict);
    verdicts.push(verdict);
  };
  const hasProgram = language.readme.commands.length > 0;
  if (filter !== "") {
    if (withPrograms && hasProgram) await runPrograms(language, keep);
    return verdicts;
  }
  for (const check of language.checks) {
    const missing = await missingTools(check.tools ?? []);
    if (missing.length === 0) keep(await runCheck(check));
    else skip(`${language.title}, ${check.name}: ${missing.join("; ")}`);
  }
  if (hasProgram) await runPrograms(language, keep);
  return verdicts;
}

const isFilter = (arg: string) => /^(?:\d\d|derived)/.test(arg);

/** With a filter, the README's programs are run only when that is asked for. */
const programsFlag = "--programs";
const withPrograms = process.argv.includes(programsFlag);

function select(args: readonly string[]): { selected: readonly Language[]; filter: string } {
  const names = args.filter((arg) => !isFilter(arg));
  const unknown = names.find((name) => !languages.some((language) => language.name === name));
  if (unknown !== undefined) {
    const known = languages.map(({ name }) => name).join(", ");
    throw new Failure(`No client is named "${unknown}"; there are ${known}.`);
  }
  const selected = languages.filter(({ name }) => names.length === 0 || names.includes(name));
  return { selected, filter: args.find(isFilter) ?? "" };
}

await runAsProgram(import.meta.url, async () => {
  const args = process.argv.slice(2).filter((arg) => arg !== programsFlag);
  const { selected, filter } = select(args);
  const results = new Map<Language, Verdict[]>();
  const skipped: string[] = [];
  const runnable: Language[] = [];
  for (const language of selected) {
    const missing = await missingTools(language.tools);
    if (missing.length === 0) runnable.push(language);
    else skipped.push(`${language.title}: ${missing.join("; ")}`);
  }
  // Two at a time: a compiler each for the two cores that CI has.
  const queue = [...runnable];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      results.set(next, await testLanguage(next, filter, (line) => skipped.push(line)));
    }
  };
  await Promise.all([worker(), worker()]);

  const ordered = new Map(runnable.map((language) => [language, results.get(language)!]));
  let numFailedTests = 0;
  let numPassedTests = 0;
  print("");
  for (const [{ title }, verdicts] of ordered) {
    const failed = verdicts.filter(({ result }) => result === "failed").length;
    numFailedTests += failed;
    numPassedTests += verdicts.length - failed;
    print(`${title.padEnd(12)}${verdicts.length - failed} of ${verdicts.length} passed`);
  }
  for (const line of skipped) print(style("yellow", `SKIPPED ${line}`));
  if (process.env.CI !== undefined) numFailedTests += skipped.length;
  if (process.env.REPORT !== undefined) {
    writeFileSync(process.env.REPORT, JSON.stringify({ numPassedTests, numFailedTests }));
  }
  if (numFailedTests > 0) throw new Failure(`${numFailedTests} failed; see above.`);
  if (args.length === 0 && skipped.length === 0) {
    writeMatrix(join(root, "docs/conformance-matrix.md"), matrixOf(loadCases(), ordered));
  }
});
