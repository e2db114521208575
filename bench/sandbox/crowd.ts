/** What a crowd costs the others: bodies of 12 MB beside valid requests, and 5000 open waits. */
import { connect, type Socket } from "node:net";
import { percentile, rawCall } from "./support/raw-call.js";
import { invalidBody, requestWith, validBody } from "./support/requests.js";
import { startServer, type ServerProcess } from "./support/server-process.js";
import { sandboxServer } from "./support/servers.js";

const milliseconds = 5000;
const waiters = 5000;

/** As large as the gateway takes. */
const largeBytes = 12 * 1024 * 1024;

const megabyte = 1024 * 1024;

const largeBodies: readonly [string, string][] = [
  ["deep", '{"":'],
  ["wide", '"a":1,'],
  ["long", "x"],
];

/** Valid requests one after the other, until some work ends, or for a time. */
async function timesWhile(port: number, isDone: () => boolean): Promise<number[]> {
  const times: number[] = [];
  const request = requestWith(validBody);
  while (!isDone()) times.push(await rawCall(port, request));
  return times;
}

async function besideLargeBodies(server: ServerProcess, unit: string): Promise<number[]> {
  const body = `{"a":"${unit.repeat(Math.floor((largeBytes - 10) / unit.length))}`;
  const request = Buffer.from(requestWith(unit === "x" ? body : body.replace('{"a":"', "{")));
  const end = performance.now() + milliseconds;
  let sending = true;
  const send = (async () => {
    while (performance.now() < end) await rawCall(server.port, request);
    sending = false;
  })();
  const times = await timesWhile(server.port, () => !sending);
  await send;
  return times;
}

function openWaits(port: number): Promise<Socket[]> {
  const wait =
    "GET /_sandbox/messages/wait?contact=nobody&timeout_ms=60000 HTTP/1.1\r\nHost: localhost\r\n\r\n";
  return Promise.all(
    Array.from(
      { length: waiters },
      () =>
        new Promise<Socket>((resolve, reject) => {
          const socket = connect(port, "127.0.0.1", () => {
            socket.write(wait, () => resolve(socket));
          });
          socket.on("error", reject);
        }),
    ),
  );
}

const row = (beside: string, times: readonly number[], server: ServerProcess, before: number) => ({
  "valid requests beside": beside,
  requests: times.length,
  "p50, ms": Number(percentile(times, 0.5).toFixed(2)),
  "p99, ms": Number(percentile(times, 0.99).toFixed(2)),
  "longest, ms": Number(percentile(times, 1).toFixed(1)),
  "memory grew by, MB": Math.round((server.rssBytes() - before) / megabyte),
});

/** Prints the table. */
export async function run(): Promise<void> {
  const server = await startServer(sandboxServer);
  try {
    const warmUpEnd = performance.now() + 1000;
    await timesWhile(server.port, () => performance.now() > warmUpEnd);
    await rawCall(server.port, requestWith(invalidBody));
    const before = server.rssBytes();
    const end = performance.now() + milliseconds;
    const rows = [
      row("nothing", await timesWhile(server.port, () => performance.now() > end), server, before),
    ];
    for (const [name, unit] of largeBodies) {
      const times = await besideLargeBodies(server, unit);
      rows.push(row(`${name} bodies of 12 MB`, times, server, before));
    }
    const waits = await openWaits(server.port);
    const later = performance.now() + milliseconds;
    const times = await timesWhile(server.port, () => performance.now() > later);
    rows.push(row(`${waiters} open waits`, times, server, before));
    for (const socket of waits) socket.destroy();
    console.table(rows);
  } finally {
    await server.stop();
  }
}
