import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, pathOf } from "./code-of.js";
import { fingerprint } from "./fingerprint.js";
import { cacheDir, generatedDir } from "./paths.js";
import { style } from "./style.js";

/** One step of the build: files in, files out. Paths are relative to the root. */
export interface Step {
  name: string;
  /** Its module, `import.meta.url`: all that it imports is an input too. */
  module: string;
  /** Modules that it starts as programs or bundles for others: what they import is an input too. */
  programs?: readonly string[];
  /** The files and folders that it reads. */
  inputs: readonly string[];
  outputs: readonly string[];
  /** @param generated the folder of generated files, for a step that writes there */
  run: (generated: string) => Promise<void> | void;
}

/** A step, all its inputs, and the names of the steps that write some of them. */
export interface PlannedStep extends Step {
  needs: readonly string[];
}

type Outcome = "done" | "fresh" | "failed" | "left out";

const holds = (folder: string, path: string) => path === folder || path.startsWith(`${folder}/`);

/**
 * Adds to each step the modules that it runs, the lock file that tells the packages' versions, and
 * the steps that it needs: those whose outputs are among its inputs.
 */
export async function plan(steps: readonly Step[]): Promise<readonly PlannedStep[]> {
  const modulesOf = ({ module, programs = [] }: Step) => [pathOf(module), ...programs];
  const code = await codeOf(steps.flatMap(modulesOf));
  return steps.map((step) => {
    const modules = modulesOf(step).flatMap((module) => [...(code.get(module) ?? [])]);
    const inputs = [...new Set([...step.inputs, ...modules, "package-lock.json"])];
    const needs = steps
      .filter((other) => other !== step)
      .filter(({ outputs }) =>
        outputs.some((output) =>
          inputs.some((input) => holds(input, output) || holds(output, input)),
        ),
      )
      .map(({ name }) => name);
    return { ...step, inputs, needs };
  });
}

/** The named steps and all that they need, in the order of `steps`. */
export function withNeeds(
  steps: readonly PlannedStep[],
  names: readonly string[],
): readonly PlannedStep[] {
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    steps.find((step) => step.name === name)?.needs.forEach(add);
  };
  names.forEach(add);
  return steps.filter(({ name }) => needed.has(name));
}

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
    `${style(colours[outcome], marks[outcome])} ${step.name.padEnd(13)}${took}\n`,
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
  steps: readonly PlannedStep[],
  stampsDir = join(cacheDir, "steps"),
): Promise<Error[]> {
  mkdirSync(stampsDir, { recursive: true });
  const errors: Error[] = [];
  const outcomes = new Map<string, Promise<Outcome>>();

  async function outcomeOf(step: PlannedStep): Promise<Outcome> {
    const before = await Promise.all(step.needs.map(outcomeOnce));
    const startedAt = performance.now();
    if (before.some((outcome) => outcome === "failed" || outcome === "left out")) return "left out";
    const inputs = fingerprint(step.inputs);
    const stampFile = join(stampsDir, step.name);
    if (readStamp(stampFile) === inputs + fingerprint(step.outputs)) return "fresh";
    try {
      await step.run(generatedDir);
    } catch (error) {
      errors.push(error instanceof Error ? error : new Error(String(error)));
      report(step, "failed", startedAt);
      return "failed";
    }
    writeFileSync(stampFile, inputs + fingerprint(step.outputs));
    report(step, "done", startedAt);
    return "done";
  }

  async function begin(step: PlannedStep): Promise<Outcome> {
    const outcome = await outcomeOf(step);
    if (outcome === "fresh" || outcome === "left out") report(step, outcome, 0);
    return outcome;
  }

  /** Each step runs once, whoever asks for it first. */
  function outcomeOnce(name: string): Promise<Outcome> {
    const step = steps.find((one) => one.name === name);
    if (step === undefined) throw new Error(`no step is named ${name}`);
    const outcome = outcomes.get(name) ?? begin(step);
    outcomes.set(name, outcome);
    return outcome;
  }

  await Promise.all(steps.map(({ name }) => outcomeOnce(name)));
  return errors;
}
