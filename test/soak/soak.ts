/**
 * A minute of load on the sandbox: no error, and no more memory at its end than after its first quarter.
 * `npm run test:soak`; SOAK_SECONDS sets another time.
 */
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

const seconds = Number(process.env.SOAK_SECONDS ?? 60);

const quarters = 4;

/** What the runtime itself may keep more of, although garbage is collected before each look. */
const slackBytes = 12 * 1024 * 1024;

/** Without a signal, garbage is collected when it pays, and a look would meet any amount of it. */
const collectOnSignal = "data:text/javascript,process.on('SIGUSR2', () => gc())";

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

const server = await startServer({
  ...sandboxServer,
  args: (port) => ["--expose-gc", "--import", collectOnSignal, ...sandboxServer.args(port)],
});

/** The memory of the server after its garbage was collected, in bytes. */
async function memoryOf(): Promise<number> {
  server.signal("SIGUSR2");
  // It takes the next request when it is done.
  await load(server.port, requests[0]!, { milliseconds: 100 });
  return server.rssBytes();
}

const problems: string[] = [];
const memory: number[] = [];
try {
  for (let count = 1; count <= quarters; count++) {
    const results = await quarter(server.port);
    const statuses = results.map((result) => [...result.statuses.keys()].join(" "));
    if (statuses.join() !== "200,400,400,200") problems.push(`statuses ${statuses.join(", ")}`);
    memory.push(await memoryOf());
    const sum = results.reduce((all, result) => all + result.requests, 0);
    const megabytes = Math.round(memory.at(-1)! / 1024 / 1024);
    process.stdout.write(`quarter ${count}: ${sum} requests, ${megabytes} MB\n`);
  }
  if (memory.at(-1)! > memory[0]! + slackBytes) problems.push("memory grew");
} finally {
  await server.stop();
}
for (const problem of problems) process.stderr.write(`FAILED: ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
