import { fileURLToPath, pathToFileURL } from "node:url";
import { findSpectral, installSpectral } from "./find-spectral.js";

/** The flags of `verifycodes lint`. */
export interface LintFlags {
  format: string;
  failSeverity: string;
  output?: string;
  all?: boolean;
}

/** The exit code of a linter that could not run; Spectral's own. */
const couldNotRun = 2;

/** The ruleset that is handed to Spectral: it lies in `dist/`, beside the exported one. */
function rulesetFile(all: boolean): string {
  const exported = import.meta.resolve("verifycodes/ruleset");
  return fileURLToPath(new URL(`lint/${all ? "all" : "recommended"}.js`, exported));
}

/**
 * Lints documents by Spectral's command, in this process, which it ends: with exit code 0 when nothing
 * was found, 1 when something was, 2 when it could not run.
 */
export async function runLint(files: readonly string[], flags: LintFlags): Promise<void> {
  const program = findSpectral(process.cwd());
  if (program === undefined) {
    process.stderr.write(`${installSpectral}\n`);
    process.exitCode = couldNotRun;
    return;
  }
  const options = {
    "--ruleset": rulesetFile(flags.all === true),
    "--format": flags.format,
    "--fail-severity": flags.failSeverity,
    ...(flags.output !== undefined && { "--output": flags.output }),
  };
  const switches = ["--fail-on-unmatched-globs", "--quiet", "--show-documentation-url"];
  // It reads its command line when it is loaded. A process of its own would take a tenth longer.
  process.argv = [process.execPath, program, "lint", ...files, ...switches];
  process.argv.push(...Object.entries(options).flat());
  await import(pathToFileURL(program).href);
}
