/** What a request costs the processes of a team and its store, and what a session takes of their memory. */
import { load, type LoadOptions } from "../sandbox/support/load.js";
import { requestWith, validBody } from "../sandbox/support/requests.js";
import type { ServerProcess } from "../sandbox/support/server-process.js";
import type { Costs } from "./support/figures.js";
import { noteFigures } from "./support/note-figures.js";
import { inSession } from "./support/requests.js";
import {
  connections,
  kilobyte,
  megabyte,
  pause,
  round,
  startAlone,
  startTeam,
} from "./support/servers.js";
import { startMeasuredStore, type MeasuredStore } from "./support/store.js";

/** How long a cost is measured, in milliseconds. */
const milliseconds = 4000;

/** Fewer than a process holds, so that none has to go. */
const sessions = 50;

/** As many messages and requests as a session holds. */
const messages = 1000;

const request = requestWith(validBody);

const sessionRequest = (index: number) => inSession(request, `worker-${index % sessions}`);

interface Used {
  cpuSeconds: () => number;
}

/** The processor time of a request that one server is asked, in each of those who have to do with it. */
async function costs<Name extends string>(
  { port }: ServerProcess,
  asked: Parameters<typeof load>[1],
  users: Record<Name, Used>,
): Promise<Record<Name, number>> {
  const names = Object.keys(users) as Name[];
  const warm: LoadOptions = { milliseconds, connections };
  await load(port, asked, warm);
  // What runs without any request is no cost of one: a look each second, pings.
  const quiet = names.map((name) => users[name].cpuSeconds());
  await pause(milliseconds);
  const before = names.map((name) => users[name].cpuSeconds());
  const { requests } = await load(port, asked, { milliseconds, connections });
  const costOf = (name: Name, index: number) => {
    const idle = before[index]! - quiet[index]!;
    return round(
      Math.max(0, ((users[name].cpuSeconds() - before[index]! - idle) / requests) * 1e6),
    );
  };
  return Object.fromEntries(names.map((name, index) => [name, costOf(name, index)])) as Record<
    Name,
    number
  >;
}

async function measureMemory(store: MeasuredStore) {
  const server = await startTeam(1, store.url, "memory");
  try {
    const sandboxBefore = server.rssBytes();
    const storeBefore = await store.usedBytes();
    await load(server.port, sessionRequest, {
      milliseconds: Infinity,
      connections: sessions,
      most: sessions * messages,
    });
    return {
      processMB: round(sandboxBefore / megabyte),
      sessionKB: round((server.rssBytes() - sandboxBefore) / sessions / kilobyte),
      storeSessionKB: round(((await store.usedBytes()) - storeBefore) / sessions / kilobyte),
    };
  } finally {
    await server.stop();
  }
}

async function measure(store: MeasuredStore): Promise<Costs> {
  const servers: ServerProcess[] = [];
  const start = async (starting: Promise<ServerProcess>) => {
    const server = await starting;
    servers.push(server);
    return server;
  };
  try {
    const memory = await measureMemory(store);
    const alone = await start(startAlone());
    const here = await start(startTeam(1, store.url, "costs"));
    const own = await costs(alone, request, { aloneUs: alone });
    const one = await costs(here, request, { requestUs: here, storeUs: store });
    const apart = await costs(here, sessionRequest, {
      requestApartUs: here,
      storeApartUs: store,
    });
    const there = await start(startTeam(1, store.url, "costs"));
    // Who waits in a session is told of all that others do in it.
    const wait = inSession(
      "GET /_sandbox/messages/wait?contact=nobody&timeout_ms=60000 HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "busy",
    );
    // It ends with its process.
    load(there.port, wait, { milliseconds: 0, connections: 1 }).catch(() => {});
    const known = await costs(here, inSession(request, "busy"), { carryOutUs: there });
    return { ...own, ...one, ...apart, ...known, ...memory };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Prints the tables, and notes their figures. */
export async function run(): Promise<void> {
  const store = await startMeasuredStore();
  if (store === undefined) return;
  try {
    const figures = await measure(store);
    console.table({
      "a request without a store": { "processor time, us": figures.aloneUs },
      "a request with one": { "processor time, us": figures.requestUs },
      "in the store": { "processor time, us": figures.storeUs },
      "a request with one, each in another session": {
        "processor time, us": figures.requestApartUs,
      },
      "in the store, each in another session": { "processor time, us": figures.storeApartUs },
      "in another process that knows the session": { "processor time, us": figures.carryOutUs },
    });
    console.table({
      "a process, MB": figures.processMB,
      [`a session of ${messages} messages, KB`]: figures.sessionKB,
      "the same in the store, KB": figures.storeSessionKB,
    });
    noteFigures("costs", figures);
  } finally {
    await store.stop();
  }
}
