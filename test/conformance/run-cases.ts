import { setTimeout as pause } from "node:timers/promises";
import type { Command } from "../../scripts/clients/commands.js";
import type { Case } from "./case-types.js";
import { judge } from "./judge.js";
import { withOrigin } from "./load-cases.js";
import { startMockServer } from "./mock-server.js";
import { RunnerFailed, RunnerProcess, type Limits } from "./runner-process.js";
import { needsTrust, trusting } from "./trust.js";

/** How a client did in one case. */
export interface Verdict {
  id: string;
  /** `types`: the language's types leave nothing to test. */
  result: "passed" | "types" | "failed";
  /** What was expected and what came, a line each. */
  problems: readonly string[];
}

/** After that many cases in a row without an answer, the rest is not asked: each would take as long. */
const mostSilent = 10;

const failed = (id: string, problem: string): Verdict => ({
  id,
  result: "failed",
  problems: [problem],
});

async function runCase(one: Case, runner: RunnerProcess): Promise<Verdict> {
  const server = await startMockServer(one);
  try {
    const client = withOrigin(one.client, server.origin);
    const { id, calls, parallel } = one;
    const outcomes = await runner.ask({ case: id, client, calls, parallel } as { case: string });
    if (one.settleMs !== undefined) await pause(one.settleMs);
    const problems = judge(one, server.received, outcomes);
    const byTypes = outcomes.every(({ kind }) => kind === "unrepresentable");
    const passed = byTypes ? "types" : "passed";
    return { id, result: problems.length > 0 ? "failed" : passed, problems };
  } finally {
    await server.close();
  }
}

/** Adds what the runner wrote to stderr: it is often the reason. */
const explained = (verdict: Verdict, said: string): Verdict =>
  verdict.result === "failed" && said !== ""
    ? { ...verdict, problems: [...verdict.problems, `stderr: ${said}`] }
    : verdict;

/**
 * Takes the client of a language through the cases, one after the other. Whatever its runner does
 * becomes the verdict of a case, and the runner is gone in the end.
 */
export async function runCases(
  run: Command,
  cases: readonly Case[],
  report: (verdict: Verdict) => void,
  limits?: Partial<Limits>,
): Promise<Verdict[]> {
  const plain = new RunnerProcess(run, limits);
  // A second one: where trust is not the subject, a client is to refuse by its own list.
  const told = cases.some(needsTrust) ? new RunnerProcess(await trusting(run), limits) : plain;
  const verdicts: Verdict[] = [];
  let silent = 0;
  const ask = async (one: Case, runner: RunnerProcess): Promise<Verdict> => {
    try {
      const verdict = await runCase(one, runner);
      silent = 0;
      return verdict;
    } catch (error) {
      if (!(error instanceof RunnerFailed)) throw error;
      silent = error.silent ? silent + 1 : 0;
      return failed(one.id, error.message);
    }
  };
  try {
    for (const one of cases) {
      const runner = needsTrust(one) ? told : plain;
      const verdict =
        silent === mostSilent
          ? failed(one.id, `not asked: no answer in ${mostSilent} cases in a row`)
          : explained(await ask(one, runner), runner.said);
      report(verdict);
      verdicts.push(verdict);
    }
  } finally {
    await plain.stop();
    await told.stop();
  }
  return verdicts;
}
