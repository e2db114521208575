/** From the start of the process to the first 200. */
import { installPeers } from "../support/peers.js";
import { median } from "../support/time.js";
import { startServer } from "./support/server-process.js";
import { bareServer, peerServers, sandboxServer, wiremockServer } from "./support/servers.js";

const rounds = 5;

/** Prints the table. */
export async function run(): Promise<void> {
  await installPeers();
  const wiremock = await wiremockServer();
  const commands = [bareServer, sandboxServer, ...peerServers, ...(wiremock ? [wiremock] : [])];
  const samples = new Map(commands.map(({ name }) => [name, [] as number[]]));
  for (let count = 0; count < rounds; count++) {
    for (const command of commands) {
      const server = await startServer(command);
      samples.get(command.name)!.push(server.firstReplyMs);
      await server.stop();
    }
  }
  const bare = median(samples.get(bareServer.name)!);
  console.table(
    commands.map(({ name }) => ({
      server: name,
      "first 200, ms": Math.round(median(samples.get(name)!)),
      "of bare": Number((median(samples.get(name)!) / bare).toFixed(2)),
    })),
  );
}
