import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../../../scripts/lib/paths.js";
import type { Caller } from "../../src/sandbox/support/send.js";

/** A process that runs the command, and a fetch that reaches it in one session. */
export interface Member extends Caller {
  url: string;
  child: ChildProcess;
  /** What it wrote to stderr. */
  lines: string[];
  /** The ids of its workers. */
  workers: () => number[];
  /** The same process, asked in a session. */
  inSession: (name: string) => Member;
  stop: () => Promise<void>;
}

/** Starts the command that was built. */
export const command = (args: readonly string[]) =>
  spawn(process.execPath, [join(root, "dist/cli.js"), "sandbox", "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });

/** The address that a command says it listens at. */
async function addressOf(child: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of child.stdout!) {
    text += String(chunk);
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  throw new Error("It did not say where it listens.");
}

function memberIn(
  shared: Pick<Member, "child" | "lines">,
  url: string,
  session: string | undefined,
): Member {
  const { child } = shared;
  return {
    ...shared,
    url,
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      if (session !== undefined) headers.set("X-Sandbox-Session", session);
      const { pathname, search } = new URL(input instanceof Request ? input.url : input);
      return fetch(url + pathname + search, { ...init, headers });
    },
    workers() {
      const { stdout } = spawnSync("pgrep", ["-P", String(child.pid)], { encoding: "utf8" });
      return stdout.trim().split("\n").map(Number);
    },
    inSession: (name) => memberIn(shared, url, name),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** Starts a process, and waits until it listens. */
export async function startMember(args: readonly string[]): Promise<Member> {
  const child = command(args);
  const lines: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => {
    lines.push(...chunk.toString().split("\n").filter(Boolean));
  });
  return memberIn({ child, lines }, await addressOf(child), undefined);
}
