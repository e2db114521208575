import type { Language } from "../../scripts/clients/languages.js";
import type { Case } from "./case-types.js";
import { judge } from "./judge.js";
import { withOrigin } from "./load-cases.js";
import { startMockServer } from "./mock-server.js";
import { RunnerFailed, RunnerProcess } from "./runner-process.js";

/** How a client did in one case. */
export interface Verdict {
  id: string;
  /** `types`: the language's types leave nothing to test. */
  result: "passed" | "types" | "failed";
  /** What was expected and what came, a line each. */
  problems: readonly string[];
}

async function runCase(one: Case, runner: RunnerProcess): Promise<Verdict> {
  const server = await startMockServer(one.replies);
  try {
    const client = withOrigin(one.client, server.origin);
    const { id, calls, parallel } = one;
    const outcomes = await runner.ask({ case: id, client, calls, parallel } as { case: string });
    const problems = judge(one, server.received, outcomes);
    const byTypes = outcomes.every(({ kind }) => kind === "unrepresentable");
    const passed = byTypes ? "types" : "passed";
    return { id, result: problems.length > 0 ? "failed" : passed, problems };
  } catch (error) {
    if (!(error instanceof RunnerFailed)) throw error;
    return { id: one.id, result: "failed", problems: [error.message] };
  } finally {
    await server.close();
  }
}

/** Takes the client of a language through the cases, one after the other. */
export async function runCases(
  { run }: Language,
  cases: readonly Case[],
  report: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const runner = new RunnerProcess(run);
  const verdicts: Verdict[] = [];
  try {
    for (const one of cases) {
      const verdict = await runCase(one, runner);
      report(verdict);
      verdicts.push(verdict);
    }
  } finally {
    runner.stop();
  }
  return verdicts;
}
