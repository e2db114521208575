/**
 * What each client adds to a call over plain `fetch`, in process: the network is a function that
 * answers at once. And what a call leaves in memory when its signal outlives it, as the signal of
 * a server that shuts down does.
 */
import { getEventListeners, setMaxListeners } from "node:events";
import { heldBytes } from "../support/heap.js";
import { interleave } from "../support/interleave.js";
import { createSenders, type Sender } from "./senders.js";

const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
const calls = 2000;

/** Answers as the service does. */
const answer: typeof fetch = async () =>
  new Response("{}", { headers: { "Content-Type": "application/json", "X-Request-Id": "a-1" } });

/** The listeners that one call leaves on its signal; the engine frees some of them, some time. */
async function listenersLeft(send: Sender): Promise<number> {
  const { signal } = new AbortController();
  await send(signal);
  return getEventListeners(signal, "abort").length;
}

const rounded = (value: number) => Number(value.toFixed(2));

/** Prints the table. */
export async function run(): Promise<void> {
  const senders = await createSenders(answer);
  const cases = [...senders].map(([name, send]) => ({ name, call: () => send() }));
  const times = await interleave(cases, { rounds, calls });
  const plain = times.get("plain fetch") ?? Number.NaN;
  const unit = (times.get("openapi-fetch") ?? Number.NaN) - plain;
  const rows = [];
  for (const [name, send] of senders) {
    const microseconds = times.get(name) ?? Number.NaN;
    const { signal } = new AbortController();
    // Node would print a warning for each listener above a limit: they are counted instead.
    setMaxListeners(0, signal);
    const bytes = await heldBytes(() => send(signal), calls);
    const listeners = await listenersLeft(send);
    rows.push({
      client: name,
      "CPU us a call": rounded(microseconds),
      "over plain fetch us": rounded(microseconds - plain),
      "overhead / openapi-fetch's": rounded((microseconds - plain) / unit),
      "bytes held a call": bytes,
      "listeners left a call": listeners,
    });
  }
  console.table(rows);
}
