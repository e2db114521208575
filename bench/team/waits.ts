/** The time until an open wait of one process is answered, after a send to another, beside 10,000 waits. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { percentile, rawCall } from "../sandbox/support/raw-call.js";
import type { ServerProcess } from "../sandbox/support/server-process.js";
import type { Waits } from "./support/figures.js";
import { noteFigures } from "./support/note-figures.js";
import { isFull } from "./support/form.js";
import { contactOf, inSession, sendTo } from "./support/requests.js";
import { kilobyte, round, startTeam } from "./support/servers.js";
import { startMeasuredStore } from "./support/store.js";

const waits = 10_000;

/** How many waits are answered, of the open ones. */
const sample = isFull ? waits : 500;

/** Over how many sessions the waits go. */
const sessionCounts = [1, 100];

/** As long as the contract allows; those that end before their message count as errors. */
const timeoutMs = 60_000;

const statusOk = "HTTP/1.1 200";

/** A wait that is open, and when it was answered. */
interface OpenWait {
  socket: Socket;
  answer: Promise<{ at: number; isOk: boolean }>;
}

function openWait(port: number, request: string): Promise<OpenWait> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      const answer = once(socket, "data").then(([data]: Buffer[]) => ({
        at: performance.now(),
        isOk: data!.toString("latin1").startsWith(statusOk),
      }));
      // Nobody may ask for it.
      answer.catch(() => {});
      socket.write(request, () => resolve({ socket, answer }));
    });
    socket.on("error", reject);
  });
}

const sessionOf = (number: number, sessions: number) =>
  sessions === 1 ? "default" : `worker-${number % sessions}`;

const waitFor = (number: number, session: string) =>
  inSession(
    `GET /_sandbox/messages/wait?contact=${encodeURIComponent(contactOf(number))}&timeout_ms=${timeoutMs} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    session,
  );

async function measure(
  here: ServerProcess,
  there: ServerProcess,
  sessions: number,
): Promise<Waits> {
  const before = here.rssBytes();
  const open: OpenWait[] = [];
  for (let number = 0; number < waits; number++) {
    open.push(await openWait(here.port, waitFor(number, sessionOf(number, sessions))));
  }
  // Those that were opened last are looked up before this is answered.
  await rawCall(here.port, "GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const kilobytes = (here.rssBytes() - before) / kilobyte / waits;
  const times: number[] = [];
  let errors = 0;
  const step = waits / sample;
  for (let number = 0; number < waits; number += step) {
    const startedAt = performance.now();
    const request = inSession(sendTo(number), sessionOf(number, sessions));
    await rawCall(there.port, request);
    const { at, isOk } = await open[number]!.answer;
    if (isOk) times.push(at - startedAt);
    else errors++;
  }
  for (const { socket } of open) socket.destroy();
  return {
    open: waits,
    sessions,
    answered: sample,
    medianMs: round(percentile(times, 0.5), 1),
    p99Ms: round(percentile(times, 0.99), 1),
    kilobytes: round(kilobytes, 1),
    errors,
  };
}

/** Prints the table, and notes its figures. */
export async function run(): Promise<void> {
  const store = await startMeasuredStore();
  if (store === undefined) return;
  const figures: Waits[] = [];
  try {
    for (const sessions of sessionCounts) {
      const team = `of-${sessions}`;
      const here = await startTeam(1, store.url, team);
      const there = await startTeam(1, store.url, team);
      try {
        figures.push(await measure(here, there, sessions));
      } finally {
        await Promise.all([here.stop(), there.stop()]);
      }
    }
    console.table(
      figures.map(({ open, sessions, answered, medianMs, p99Ms, kilobytes, errors }) => ({
        "open waits": open,
        sessions,
        answered,
        "median, ms": medianMs,
        "p99, ms": p99Ms,
        "of 20 ms": round(medianMs / 20, 2),
        "a wait, KB": kilobytes,
        errors,
      })),
    );
    noteFigures("waits", figures);
  } finally {
    await store.stop();
  }
}
