import { Command, Option } from "commander";
import { runLint, type LintFlags } from "./run-lint.js";

const help = `
Exit codes:
  0  nothing at or above --fail-severity
  1  something at or above it
  2  the linter could not run: no such file, no Spectral, a file that is no YAML

Each rule has a page: https://github.com/verifycodes/verifycodes/blob/main/docs/rules.md`;

/** The subcommand `verifycodes lint`. */
export function lintCommand(): Command {
  return new Command("lint")
    .description("Lint OpenAPI documents with Spectral's rules and those of this contract.")
    .argument("<files...>", "documents, as paths or globs")
    .addOption(
      new Option("--format <form>", "how findings are printed")
        .choices(["stylish", "json", "github-actions", "sarif", "junit"])
        .default("stylish"),
    )
    .addOption(
      new Option("--fail-severity <level>", "the least level that makes exit code 1")
        .choices(["error", "warn", "info", "hint"])
        .default("error"),
    )
    .option("--output <file>", "write the findings to a file instead")
    .option("--all", "also ask for the habits of this service, such as its header names")
    .addHelpText("after", help)
    .action((files: string[], flags: LintFlags) => runLint(files, flags));
}
