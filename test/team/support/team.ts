import { spawnSync } from "node:child_process";
import { createSandbox, type SandboxOptions } from "../../../src/sandbox/index.js";

/** The program of the store: Debian's package redis-server, or what STORE_PROGRAM names. */
export const storeProgram = process.env.STORE_PROGRAM ?? "redis-server";

/** Whether there is a store to test with; says so when there is none. */
export const hasStore = spawnSync(storeProgram, ["--version"]).status === 0;
if (!hasStore) {
  console.warn(
    `SKIPPED all tests of shared state: there is no ${storeProgram}; apt-get install redis-server`,
  );
}

/** Some processes of a team; here they are sandboxes, each with a connection and a copy of the state. */
export const team = (url: string, count: number, options: SandboxOptions = {}) =>
  Array.from({ length: count }, () => createSandbox({ ...options, state: url }));
