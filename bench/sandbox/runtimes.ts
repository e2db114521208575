/** The sandbox on each runtime, with its own server: `npm run test:package` installs them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.js";
import { median } from "../support/time.js";
import { load } from "./support/load.js";
import { requestWith, validBody } from "./support/requests.js";
import { startServer, type ServerProcess } from "./support/server-process.js";
import { sandboxServer } from "./support/servers.js";

const rounds = 5;
const milliseconds = 1500;

const modules = join(root, "test/package/runtimes/node_modules");

const runtimes = [
  { name: "Node 20", command: join(modules, "node20/bin/node"), flags: [] },
  { name: "Node 22", command: join(modules, "node22/bin/node"), flags: [] },
  { name: "Node 24", command: join(modules, "node24/bin/node"), flags: [] },
  { name: "Bun", command: join(modules, "@oven/bun-linux-x64/bin/bun"), flags: [] },
  { name: "Deno", command: join(modules, "@deno/linux-x64-glibc/deno"), flags: ["run", "-A"] },
];

/** Prints the table. */
export async function run(): Promise<void> {
  const present = runtimes.filter(({ command }) => existsSync(command));
  for (const { name } of runtimes.filter((runtime) => !present.includes(runtime))) {
    process.stdout.write(`SKIPPED: ${name} is not installed; npm run test:package installs it\n`);
  }
  const servers: ServerProcess[] = [];
  try {
    for (const { name, command, flags } of present) {
      const args = (port: number) => [...flags, ...sandboxServer.args(port)];
      servers.push(await startServer({ name, command, args }));
    }
    const samples = servers.map(() => ({ perSecond: [] as number[], cpu: [] as number[] }));
    for (let count = -1; count < rounds; count++) {
      for (const [index, server] of servers.entries()) {
        const before = server.cpuSeconds();
        const done = await load(server.port, requestWith(validBody), { milliseconds });
        if (count < 0) continue;
        samples[index]!.perSecond.push(done.requests / done.seconds);
        samples[index]!.cpu.push(((server.cpuSeconds() - before) / done.requests) * 1e6);
      }
    }
    console.table(
      servers.map(({ name, firstReplyMs }, index) => ({
        runtime: name,
        "requests/s": Math.round(median(samples[index]!.perSecond)),
        "CPU us": Number(median(samples[index]!.cpu).toFixed(1)),
        "first 200, ms": Math.round(firstReplyMs),
      })),
    );
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
