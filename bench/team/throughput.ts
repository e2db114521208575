/** Requests a second of one process without a store, and of 1, 2 and 4 workers with one. */
import { load } from "../sandbox/support/load.js";
import { percentile } from "../sandbox/support/raw-call.js";
import { requestWith, validBody } from "../sandbox/support/requests.js";
import type { ServerProcess } from "../sandbox/support/server-process.js";
import { median } from "../support/time.js";
import type { Throughput } from "./support/figures.js";
import { noteFigures } from "./support/note-figures.js";
import { inSession } from "./support/requests.js";
import { connections, megabyte, round, startAlone, startTeam } from "./support/servers.js";
import { startMeasuredStore } from "./support/store.js";

const rounds = 3;
const milliseconds = 2000;

type Team = Pick<Throughput, "workers" | "store"> & { server: ServerProcess };
type Sample = Pick<Throughput, "perSecond" | "p50Ms" | "p99Ms" | "sandboxMB" | "errors">;

async function measure({ server }: Team, sessions: number): Promise<Sample> {
  const request = requestWith(validBody);
  const ofConnection = (index: number) => inSession(request, `worker-${index}`);
  const result = await load(server.port, sessions === 1 ? request : ofConnection, {
    milliseconds,
    connections,
  });
  return {
    perSecond: result.requests / result.seconds,
    p50Ms: percentile(result.times, 0.5),
    p99Ms: percentile(result.times, 0.99),
    sandboxMB: server.rssBytes() / megabyte,
    errors: result.requests - (result.statuses.get(200) ?? 0),
  };
}

function summary({ store, workers }: Team, sessions: number, samples: readonly Sample[]) {
  const middle = (key: keyof Sample) => median(samples.map((sample) => sample[key]));
  return {
    store,
    workers,
    sessions,
    perSecond: round(middle("perSecond")),
    p50Ms: round(middle("p50Ms"), 1),
    p99Ms: round(middle("p99Ms"), 1),
    sandboxMB: round(middle("sandboxMB")),
    errors: samples.reduce((sum, { errors }) => sum + errors, 0),
  };
}

const share = (value: number) => value.toFixed(2);

function print(figures: readonly Throughput[]): void {
  const alone = (sessions: number) =>
    figures.find((one) => one.store === "none" && one.sessions === sessions)!.perSecond;
  console.table(
    figures.map(({ store, workers, sessions, perSecond, p50Ms, p99Ms, sandboxMB, errors }) => ({
      workers,
      "store writes": store,
      sessions,
      "requests/s": perSecond,
      "of one without": round(perSecond / alone(sessions), 2),
      "p50, ms": p50Ms,
      "p99, ms": p99Ms,
      "memory, MB": sandboxMB,
      errors,
    })),
  );
  const one = (store: Throughput["store"]) =>
    figures.find((row) => row.store === store && row.workers === 1)!.perSecond / alone(1);
  process.stdout.write(
    `One worker with the store is ${share(one("always"))} of one without, when the store writes each ` +
      `change to its disk before it answers, and ${share(one("everysec"))} when it writes each second. ` +
      "Aim: at least 0.5.\n",
  );
}

/** Prints the table, and notes its figures. */
export async function run(): Promise<void> {
  const store = await startMeasuredStore();
  if (store === undefined) return;
  const teams: Team[] = [];
  try {
    teams.push({ store: "none", workers: 1, server: await startAlone() });
    for (const workers of [1, 2, 4]) {
      const server = await startTeam(workers, store.url, `of-${workers}`);
      teams.push({ store: "always", workers, server });
      if (workers === 1) teams.push({ store: "everysec", workers, server });
    }
    const cases = [1, connections].flatMap((sessions) =>
      teams.map((team) => ({ team, sessions, samples: [] as Sample[] })),
    );
    // In turn, so that a change of the machine's speed meets all alike; the first round warms up.
    for (let count = -1; count < rounds; count++) {
      for (const { team, sessions, samples } of cases) {
        if (team.store !== "none") await store.command(`CONFIG SET appendfsync ${team.store}`);
        const sample = await measure(team, sessions);
        if (count >= 0) samples.push(sample);
      }
    }
    const figures = cases.map(({ team, sessions, samples }) => summary(team, sessions, samples));
    print(figures);
    noteFigures("throughput", figures);
  } finally {
    const servers = new Set(teams.map(({ server }) => server));
    await Promise.all([...servers].map((server) => server.stop()));
    await store.stop();
  }
}
