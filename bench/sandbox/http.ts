/** Requests a second and processor time a request of the sandbox, beside servers that could stand in. */
import { installPeers } from "../support/peers.js";
import { median } from "../support/time.js";
import { load } from "./support/load.js";
import { invalidBody, requestWith, validBody } from "./support/requests.js";
import { startServer, type ServerProcess } from "./support/server-process.js";
import { bareServer, peerServers, sandboxServer, wiremockServer } from "./support/servers.js";

const rounds = 5;
const milliseconds = 1500;

interface Sample {
  perSecond: number;
  cpuMicroseconds: number;
  statuses: Set<number>;
}

async function measure(server: ServerProcess, body: string): Promise<Sample> {
  const before = server.cpuSeconds();
  const { requests, seconds, statuses } = await load(server.port, requestWith(body), {
    milliseconds,
  });
  const cpuSeconds = server.cpuSeconds() - before;
  return {
    perSecond: requests / seconds,
    cpuMicroseconds: (cpuSeconds / requests) * 1e6,
    statuses: new Set(statuses.keys()),
  };
}

function summary(samples: readonly Sample[]) {
  return {
    perSecond: median(samples.map(({ perSecond }) => perSecond)),
    cpuMicroseconds: median(samples.map(({ cpuMicroseconds }) => cpuMicroseconds)),
    statuses: [...new Set(samples.flatMap(({ statuses }) => [...statuses]))].join(" "),
  };
}

const round = (value: number, digits = 2) => Number(value.toFixed(digits));

/** Prints the table. */
export async function run(): Promise<void> {
  await installPeers();
  const wiremock = await wiremockServer();
  const commands = [bareServer, sandboxServer, ...peerServers, ...(wiremock ? [wiremock] : [])];
  const servers: ServerProcess[] = [];
  try {
    for (const command of commands) servers.push(await startServer(command));
    const samples = new Map(
      servers.map(({ name }) => [name, { valid: [] as Sample[], invalid: [] as Sample[] }]),
    );
    // In turn, so that a change of the machine's speed meets all alike; the first round warms up.
    for (let count = -1; count < rounds; count++) {
      for (const server of servers) {
        const valid = await measure(server, validBody);
        const invalid = await measure(server, invalidBody);
        if (count < 0) continue;
        samples.get(server.name)!.valid.push(valid);
        samples.get(server.name)!.invalid.push(invalid);
      }
    }
    const bare = summary(samples.get(bareServer.name)!.valid);
    console.table(
      servers.map(({ name }) => {
        const valid = summary(samples.get(name)!.valid);
        const invalid = summary(samples.get(name)!.invalid);
        return {
          server: name,
          "requests/s": Math.round(valid.perSecond),
          "of bare": round(valid.perSecond / bare.perSecond),
          "CPU us": round(valid.cpuMicroseconds, 1),
          "CPU of bare": round(valid.cpuMicroseconds / bare.cpuMicroseconds),
          "invalid CPU ratio": round(invalid.cpuMicroseconds / valid.cpuMicroseconds),
          statuses: `${valid.statuses} / ${invalid.statuses}`,
        };
      }),
    );
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
