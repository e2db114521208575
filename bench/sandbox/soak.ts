/** Memory over ten minutes of load; SOAK_SECONDS sets another time. */
import { load } from "./support/load.js";
import { invalidBody, requestWith, validBody } from "./support/requests.js";
import { startServer } from "./support/server-process.js";
import { sandboxServer } from "./support/servers.js";

const seconds = Number(process.env.SOAK_SECONDS ?? 600);

/** How many times the memory is looked at. */
const looks = 10;

const megabyte = 1024 * 1024;

/** Prints the table. */
export async function run(): Promise<void> {
  const server = await startServer(sandboxServer);
  try {
    const rows = [];
    for (let look = 1; look <= looks; look++) {
      const milliseconds = (seconds * 1000) / looks / 2;
      const valid = await load(server.port, requestWith(validBody), { milliseconds });
      const invalid = await load(server.port, requestWith(invalidBody), { milliseconds });
      rows.push({
        "after, s": Math.round((seconds / looks) * look),
        requests: valid.requests + invalid.requests,
        statuses: [...valid.statuses.keys(), ...invalid.statuses.keys()].join(" "),
        "memory, MB": Math.round(server.rssBytes() / megabyte),
      });
    }
    console.table(rows);
  } finally {
    await server.stop();
  }
}
