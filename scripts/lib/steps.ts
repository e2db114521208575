import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.js";
import { cacheDir } from "./paths.js";
import { style } from "./style.js";

/** One step of the build: files in, files out. Paths are relative to the root. */
export interface Step {
  name: string;
  /** The steps whose outputs this one reads. */
  needs: readonly string[];
  inputs: readonly string[];
  outputs: readonly string[];
  run: () => Promise<void>;
}

type Outcome = "done" | "fresh" | "failed" | "left out";

/** What a step's result depends on; a new version of a tool shows in the lock file. */
const inputsOf = (step: Step) => fingerprint(["package-lock.json", ...step.inputs]);

function readStamp(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function report(step: Step, outcome: Outcome, startedAt: number): void {
  const marks = { done: "✓", fresh: "·", failed: "✗", "left out": "-" } as const;
  const colours = { done: "green", fresh: "gray", failed: "red", "left out": "yellow" } as const;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(2);
  const took = outcome === "done" || outcome === "failed" ? `${seconds} s` : outcome;
  process.stdout.write(
    `${style(colours[outcome], marks[outcome])} ${step.name.padEnd(12)}${took}\n`,
  );
}

/**
 * Runs steps as their needs allow, several at a time, and skips those whose inputs and outputs are
 * as its last run left them. Prints one line a step.
 *
 * @param stampsDir where each step's last inputs and outputs are remembered
 * @returns the errors of the steps that failed; steps that need those are left out
 */
export async function runSteps(
  steps: readonly Step[],
  stampsDir = join(cacheDir, "steps"),
): Promise<Error[]> {
  mkdirSync(stampsDir, { recursive: true });
  const errors: Error[] = [];
  const outcomes = new Map<string, Promise<Outcome>>();

  function needed(name: string): Promise<Outcome> {
    const outcome = outcomes.get(name);
    if (outcome === undefined) throw new Error(`no step before this one is named ${name}`);
    return outcome;
  }

  async function outcomeOf(step: Step): Promise<Outcome> {
    const before = await Promise.all(step.needs.map(needed));
    const startedAt = performance.now();
    if (before.some((outcome) => outcome === "failed" || outcome === "left out")) return "left out";
    const inputs = inputsOf(step);
    const stampFile = join(stampsDir, step.name);
    if (readStamp(stampFile) === inputs + fingerprint(step.outputs)) return "fresh";
    try {
      await step.run();
    } catch (error) {
      errors.push(error instanceof Error ? error : new Error(String(error)));
      report(step, "failed", startedAt);
      return "failed";
    }
    writeFileSync(stampFile, inputs + fingerprint(step.outputs));
    report(step, "done", startedAt);
    return "done";
  }

  for (const step of steps) {
    const outcome = outcomeOf(step).then((result) => {
      if (result === "fresh" || result === "left out") report(step, result, 0);
      return result;
    });
    outcomes.set(step.name, outcome);
  }
  await Promise.all(outcomes.values());
  return errors;
}
