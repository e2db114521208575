import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CommandFailed } from "./exec.js";

/**
 * Runs `main` when the module is the program that was started, not when another imports it. A
 * failure becomes one clear message and exit code 1, without a stack for a tool's own complaint.
 */
export async function runAsProgram(moduleUrl: string, main: () => Promise<void>): Promise<void> {
  const program = process.argv[1];
  if (program === undefined || realpathSync(program) !== fileURLToPath(moduleUrl)) return;
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof CommandFailed) process.stderr.write(`${error.output}\n`);
    else if (error instanceof Failure) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}

/** A failure that the reader can mend: its message says what is wrong and what to do. */
export class Failure extends Error {
  override name = "Failure";
}
