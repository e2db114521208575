import { CommandFailed, exec } from "../lib/exec.js";
import { Failure } from "../lib/main.js";
import { style } from "../lib/style.js";

/** A tool that finds problems. */
export interface Check {
  name: string;
  /** Node's arguments up to the program, and what it takes in any case. */
  program: readonly string[];
  /** What it takes to find problems. */
  checking?: readonly string[];
  /** What it takes to correct what it can; undefined when that is nothing. */
  fixing?: readonly string[];
  /** What it looks for in the environment. */
  env?: Readonly<Record<string, string>>;
  /** What is left to do by hand. */
  fix: string;
}

/** Gives what a check found and how to fix it; undefined when it found nothing. */
async function problemsOf(check: Check): Promise<string | undefined> {
  try {
    const { program, checking = [], env = {} } = check;
    await exec(process.execPath, [...program, ...checking], { env });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return `${style("red", `✗ ${check.name}`)}\n${error.output.trim()}\n  how to fix: ${check.fix}`;
  }
}

/**
 * Runs checks at once.
 *
 * @throws {Failure} with what each failed check printed and how to fix it
 */
export async function runChecks(checks: readonly Check[]): Promise<void> {
  const problems = (await Promise.all(checks.map(problemsOf))).filter((text) => text !== undefined);
  if (problems.length > 0) throw new Failure(problems.join("\n\n"));
}

/** Lets checks correct what they can, one after the other: several write to the same files. */
export async function runFixes(checks: readonly Check[]): Promise<void> {
  for (const { program, fixing, env = {} } of checks) {
    if (fixing === undefined) continue;
    try {
      await exec(process.execPath, [...program, ...fixing], { env });
    } catch (error) {
      // What is left is told by the check that follows.
      if (!(error instanceof CommandFailed)) throw error;
    }
  }
}
