/**
 * Half a minute of load on the sandbox: no error, and no more memory at its end than after its first quarter.
 * `npm run test:soak`; SOAK_SECONDS sets another time.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PATHS } from "../../generated/constants.js";
import { load, type LoadResult } from "../../bench/sandbox/support/load.js";
import {
  checkBody,
  invalidBody,
  requestWith,
  validBody,
} from "../../bench/sandbox/support/requests.js";
import { startServer } from "../../bench/sandbox/support/server-process.js";
import { sandboxServer } from "../../bench/sandbox/support/servers.js";

const seconds = Number(process.env.SOAK_SECONDS ?? 30);

const quarters = 4;

const megabyte = 1024 * 1024;

/** What the lists of the sandbox, which are bounded, may still fill after the first quarter. */
const slackBytes = 2 * megabyte;

const deepBody = '{"":'.repeat(500_000);

const requests = [
  ...[validBody, invalidBody, deepBody].map((body) => requestWith(body)),
  requestWith(checkBody, PATHS.checkVerifyCodes),
];

/** Loads it for a quarter of the time, with each kind of request in turn. */
async function quarter(port: number): Promise<LoadResult[]> {
  const results: LoadResult[] = [];
  const milliseconds = (seconds * 1000) / quarters / requests.length;
  for (const request of requests) results.push(await load(port, request, { milliseconds }));
  return results;
}

const folder = mkdtempSync(join(tmpdir(), "soak-"));
process.env.SOAK_MEMORY_FILE = join(folder, "memory.json");

const reporter = new URL("report-memory.mjs", import.meta.url).href;
const server = await startServer({
  ...sandboxServer,
  args: (port) => ["--expose-gc", "--import", reporter, ...sandboxServer.args(port)],
});

/**
 * What the server holds after its garbage was collected, in bytes, and what the system gave it for that.
 * The second moves by itself: the runtime gives memory back when it likes.
 */
async function memoryOf(): Promise<{ held: number; rss: number }> {
  const file = process.env.SOAK_MEMORY_FILE!;
  rmSync(file, { force: true });
  server.signal("SIGUSR2");
  // A server that has ended never writes it.
  const limit = AbortSignal.timeout(60_000);
  while (!existsSync(file)) await setTimeout(10, undefined, { signal: limit });
  return JSON.parse(readFileSync(file, "utf8")) as { held: number; rss: number };
}

const problems: string[] = [];
const held: number[] = [];
try {
  for (let count = 1; count <= quarters; count++) {
    const results = await quarter(server.port);
    const statuses = results.map((result) => [...result.statuses.keys()].join(" "));
    if (statuses.join() !== "200,400,400,200") problems.push(`statuses ${statuses.join(", ")}`);
    const memory = await memoryOf();
    held.push(memory.held);
    const sum = results.reduce((all, result) => all + result.requests, 0);
    const megabytes = (bytes: number) => (bytes / megabyte).toFixed(1);
    process.stdout.write(
      `quarter ${count}: ${sum} requests, ${megabytes(memory.held)} MB held` +
        ` of ${megabytes(memory.rss)} MB\n`,
    );
  }
  if (held.at(-1)! > held[0]! + slackBytes) problems.push("memory grew");
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
for (const problem of problems) process.stderr.write(`FAILED: ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
