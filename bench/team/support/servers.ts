import { join } from "node:path";
import { root } from "../../../scripts/lib/paths.js";
import { startServer, type ServerProcess } from "../../sandbox/support/server-process.js";

const command = (args: readonly string[], port: number) => [
  join(root, "dist/cli.js"),
  "sandbox",
  "--no-cooldown",
  "--port",
  String(port),
  ...args,
];

/** Starts the sandbox as most do: one process, its state in memory. */
export const startAlone = (): Promise<ServerProcess> =>
  startServer({
    name: "a process without a store",
    command: process.execPath,
    args: (port) => command([], port),
  });

/** Starts some workers on one port. Those with the same store and name are one team. */
export const startTeam = (
  workers: number,
  storeUrl: string,
  name: string,
): Promise<ServerProcess> =>
  startServer({
    name: `${workers} workers`,
    command: process.execPath,
    args: (port) =>
      command(["--state", storeUrl, "--state-prefix", name, "--workers", String(workers)], port),
  });

/** How many ask at once: as many as share a write to the store's disk. */
export const connections = 64;

export const kilobyte = 1024;
export const megabyte = 1024 * kilobyte;

/** A number as the tables and the data file hold it. */
export const round = (value: number, digits = 0) => Number(value.toFixed(digits));

/** Waits, in milliseconds. */
export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
