import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { startStore, type TestStore } from "../../../test/team/support/redis.js";
import { hasStore, storeProgram } from "../../../test/team/support/team.js";

/** What a store with a team's options tells of itself. */
export interface MeasuredStore {
  url: string;
  /** Sends one command, as text. */
  command: (text: string) => Promise<string>;
  /** The processor time that it used, in seconds. */
  cpuSeconds: () => number;
  /** The memory that its data takes, in bytes. */
  usedBytes: () => Promise<number>;
  /** How many entries the log of the default session holds. */
  logLength: () => Promise<number>;
  stop: () => Promise<void>;
}

const ticksPerSecond = 100;

function cpuSecondsOf({ process: { pid } }: TestStore): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
  return (Number(stat[11]) + Number(stat[12])) / ticksPerSecond;
}

/** Starts a store that writes each change to its disk before it answers; undefined where none is installed. */
export async function startMeasuredStore(): Promise<MeasuredStore | undefined> {
  if (!hasStore) {
    process.stdout.write(`SKIPPED: it needs a store; there is no ${storeProgram} here.\n`);
    return undefined;
  }
  process.stdout.write(
    `What asks, the sandbox and the store share the ${availableParallelism()} cores of this machine.\n`,
  );
  const store = await startStore();
  const number = async (command: string, pattern: RegExp) =>
    Number(pattern.exec(await store.command(command))?.[1] ?? 0);
  return {
    url: store.url,
    command: store.command,
    cpuSeconds: () => cpuSecondsOf(store),
    usedBytes: () => number("INFO memory", /used_memory:(\d+)/),
    logLength: () => number("XLEN {verifycodes:default}:log", /:(\d+)/),
    stop: () => store.stop(),
  };
}
