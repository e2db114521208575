import { median } from "./time.js";

/** One thing to measure. */
export interface Case {
  name: string;
  call: () => Promise<unknown>;
}

/** How often to measure: every round makes the calls of each case, one case after the other. */
export interface Effort {
  rounds: number;
  calls: number;
}

async function microsecondsOf({ call }: Case, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let made = 0; made < calls; made++) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/**
 * Measures the processor time of one call of each case, in microseconds: the median of the rounds.
 * The cases take turns, so that a change of the machine's speed meets all alike; the first rounds,
 * in which the engine still compiles, do not count.
 */
export async function interleave(
  cases: readonly Case[],
  { rounds, calls }: Effort,
): Promise<Map<string, number>> {
  const samples = new Map(cases.map(({ name }) => [name, [] as number[]]));
  const warmUps = 3;
  for (let round = -warmUps; round < rounds; round++) {
    for (const one of cases) {
      const sample = await microsecondsOf(one, calls);
      if (round >= 0) samples.get(one.name)?.push(sample);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, median(values)]));
}
