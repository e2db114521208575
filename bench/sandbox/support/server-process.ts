import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { PATHS } from "../../../generated/constants.js";
import { root } from "../../../scripts/lib/paths.js";
import { freePort } from "../../../test/support/free-port.js";
import { token, validBody } from "./requests.js";

/** How a server is started on a port. */
export interface ServerCommand {
  name: string;
  command: string;
  args: (port: number) => readonly string[];
}

/** A server that takes requests. */
export interface ServerProcess {
  name: string;
  port: number;
  /** From the start of the process to the first 200, in milliseconds. */
  firstReplyMs: number;
  /** The processor time that it and its children have used, in seconds. */
  cpuSeconds: () => number;
  /** The memory that it and its children hold; what they share counts for each. */
  rssBytes: () => number;
  signal: (signal: NodeJS.Signals) => void;
  stop: () => Promise<void>;
}

/** Longer than the slowest of them takes. */
const startTimeoutMs = 60_000;

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${PATHS.sendVerifyCodes}`, {
      method: "POST",
      headers: { "X-Auth-Token": token, "Content-Type": "application/json" },
      body: validBody,
    });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** The fields of Linux's /proc/PID/stat behind the name, which may hold spaces. */
function statOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
  } catch {
    // It ended meanwhile.
    return [];
  }
}

/** What a process and its children have of something, together. */
function sumOf(first: number, measure: (stat: readonly string[]) => number): number {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const stats = new Map(pids.map((pid) => [Number(pid), statOf(pid)]));
  const sum = (pid: number): number =>
    [...stats]
      .filter(([, stat]) => Number(stat[1]) === pid)
      .reduce((all, [child]) => all + sum(child), measure(stats.get(pid) ?? []));
  return sum(first);
}

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

const cpuSecondsOf = (pid: number) =>
  sumOf(pid, (stat) => (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / ticksPerSecond);

/** Linux counts the memory of a process in pages. */
const pageBytes = 4096;

const rssBytesOf = (pid: number) => sumOf(pid, (stat) => Number(stat[21] ?? 0) * pageBytes);

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("close", () => resolve());
    // The whole group: some of them start their own processes.
    process.kill(-child.pid!, "SIGKILL");
  });
}

/** Starts a server and waits for its first 200. */
export async function startServer({ name, command, args }: ServerCommand): Promise<ServerProcess> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(command, args(port), {
    cwd: root,
    // Output goes where nobody reads it, but is written: that is part of the cost.
    stdio: ["ignore", "ignore", "ignore"],
    detached: true,
    env: { ...process.env, NODE_ENV: "production" },
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${name} ended with exit code ${child.exitCode}`);
    if (performance.now() - startedAt > startTimeoutMs) {
      await stop(child);
      throw new Error(`${name} gave no 200 in ${startTimeoutMs} ms`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return {
    name,
    port,
    firstReplyMs: performance.now() - startedAt,
    cpuSeconds: () => cpuSecondsOf(child.pid!),
    rssBytes: () => rssBytesOf(child.pid!),
    signal: (signal) => void child.kill(signal),
    stop: () => stop(child),
  };
}
