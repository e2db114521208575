/** Builds all that needs Node alone: lint, generated files, docs and `dist/`; skips what is fresh. */
import { closest } from "fastest-levenshtein";
import { CommandFailed } from "./lib/exec.js";
import { Failure, runAsProgram } from "./lib/main.js";
import { plan, runSteps, withNeeds } from "./lib/steps.js";
import { steps } from "./steps/index.js";

const allNames = steps.map(({ name }) => name);

const usage = `Usage: npm run build [-- STEP...]

Lints, generates, builds the docs and compiles; skips what is fresh. With names of steps it runs only
these and what they need.

Steps: ${allNames.join(", ")}`;

/**
 * Brings the named steps, and what they need, up to date.
 *
 * @throws {Failure} when a step is unknown, or failed, with what its tools printed
 */
export async function build(names: readonly string[] = allNames): Promise<void> {
  const unknown = names.find((name) => !allNames.includes(name));
  if (unknown !== undefined)
    throw new Failure(
      `There is no step "${unknown}". Did you mean "${closest(unknown, allNames)}"?\n\n${usage}`,
    );
  const errors = await runSteps(withNeeds(await plan(steps), names));
  if (errors.length === 0) return;
  const texts = errors.map((error) =>
    error instanceof CommandFailed || error instanceof Failure
      ? error.message
      : (error.stack ?? error.message),
  );
  throw new Failure(texts.join("\n\n"));
}

await runAsProgram(import.meta.url, async () => {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg === "--help" || arg === "-h")) process.stdout.write(`${usage}\n`);
  else await build(args.length === 0 ? allNames : args);
});
