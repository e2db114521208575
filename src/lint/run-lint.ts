import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
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
  return fileURLToPath(new URL(`lint/${all ? "all" : "recommended"}.yaml`, exported));
}

/** Lints documents and sets the exit code: 0 nothing found, 1 something found, 2 could not run. */
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
  const args = [program, "lint", ...files, ...switches, ...Object.entries(options).flat()];
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  const [code] = (await once(child, "close")) as [number | null];
  process.exitCode = code ?? couldNotRun;
}
