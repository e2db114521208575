import module from "node:module";
import { Command, InvalidArgumentError, Option } from "commander";
import { formats, severities, type Format } from "./choices.js";
import type { LintFlags } from "./run-lint.js";

const help = `
Exit codes:
  0  nothing at or above --fail-severity
  1  something at or above it
  2  something was not linted: no such file, no Spectral, a wrong flag or ruleset, a file that is empty,
     no YAML or JSON, or no OpenAPI document

The ruleset is the one of --ruleset, or the .spectral.* of the working directory, or the built-in one.
Each rule has a page: https://github.com/verifycodes/verifycodes/blob/main/docs/rules.md`;

/** Commander's code for a wrong flag is 1, which here says that something was found. */
const wrongUse = 2;

/** From Node 22 on, Spectral's packages are compiled once for all runs, which takes an eighth off a short one. */
function keepCompiledCode(): void {
  const { enableCompileCache } = module as { enableCompileCache?: () => void };
  enableCompileCache?.();
}

const collect = (value: string, previous: string[] = []) => [...previous, value];

function collectFormat(value: string, previous: Format[], isDefault: { value: boolean }): Format[] {
  const format = formats.find((name) => name === value);
  if (format === undefined)
    throw new InvalidArgumentError(`Allowed choices are ${formats.join(", ")}.`);
  const kept = isDefault.value ? [] : previous;
  isDefault.value = false;
  return [...kept, format];
}

/** The subcommand `verifycodes lint`. */
export function lintCommand(): Command {
  const isDefault = { value: true };
  return new Command("lint")
    .description("Lint OpenAPI documents with Spectral's rules and those of this contract.")
    .argument(
      "[files...]",
      "documents, as paths or globs; without any, files named openapi, swagger or api",
    )
    .addOption(
      new Option(
        "-f, --format <form>",
        `how findings are printed; repeatable: ${formats.join(", ")}`,
      )
        .argParser((value: string, previous: Format[]) => collectFormat(value, previous, isDefault))
        .default(["stylish"], "stylish"),
    )
    .option(
      "-o, --output <file>",
      "write the findings to a file; with several forms FORM=FILE, repeatable",
      collect,
      [],
    )
    .addOption(
      new Option("-F, --fail-severity <level>", "the least level that makes exit code 1")
        .choices(severities)
        .default("error"),
    )
    .option("-r, --ruleset <file>", "a ruleset of Spectral's to use")
    .option(
      "--all",
      "the built-in ruleset, with the habits of this service such as its header names",
    )
    .option("--exceptions <file>", "accepted findings with their reasons (.lint-exceptions.yaml)")
    .option("--fix", "correct what can be corrected without a decision, in the files")
    .option("--remote", "read what references lead to on the web")
    .option("--skip-others", "leave out files that hold no OpenAPI document")
    .option("--explain <rule>", "say what a rule asks and why, and lint nothing")
    .addHelpText("after", help)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : wrongUse))
    .action(async (files: string[], flags: LintFlags) => {
      keepCompiledCode();
      const { runLint } = await import("./run-lint.js");
      await runLint(files, flags);
    });
}
