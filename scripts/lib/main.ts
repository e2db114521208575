import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CommandFailed } from "./exec.js";

/**
 * Runs `main` when the module is the program that was started, not when another imports it. A
 * failure becomes one clear message and exit code 1, without a stack for a tool's own complaint.
 *
 * @param usage for a program without arguments: what it does, printed for `--help`; anything else
 *   on its command line is refused
 */
export async function runAsProgram(
  moduleUrl: string,
  main: () => Promise<void>,
  usage?: string,
): Promise<void> {
  const [, program, ...args] = process.argv;
  if (program === undefined || realpathSync(program) !== fileURLToPath(moduleUrl)) return;
  try {
    if (usage !== undefined && args.length > 0) {
      if (args[0] !== "--help" && args[0] !== "-h") {
        throw new Failure(`There is no argument ${args.join(" ")}.\n\n${usage}`);
      }
      process.stdout.write(`${usage}\n`);
      return;
    }
    await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof CommandFailed) process.stderr.write(`${error.output}\n`);
    else if (error instanceof Failure) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}

/** A failure that the reader can fix: its message says what is wrong and what to do. */
export class Failure extends Error {
  override name = "Failure";
}
