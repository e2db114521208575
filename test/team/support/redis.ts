import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../support/free-port.js";
import { storeProgram } from "./team.js";

/** A store that a test starts, and may treat badly. */
export interface TestStore {
  url: string;
  port: number;
  process: ChildProcess;
  /** Sends one command, as text, and gives the reply as it came. */
  command: (text: string) => Promise<string>;
  /** Starts it again on its port after it ended. */
  start: () => Promise<void>;
  /** Ends it, so that it can do nothing more. */
  kill: () => Promise<void>;
  /** Removes what is on its disk. */
  forget: () => void;
  stop: () => Promise<void>;
}

const ask = (port: number, text: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`${text}\r\n`));
    socket.once("data", (data: Buffer) => {
      resolve(data.toString());
      socket.destroy();
    });
    socket.once("error", reject);
  });

async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const reply = await ask(port, "PING").catch(() => "");
    if (reply.startsWith("+PONG")) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
  throw new Error("The store did not start.");
}

/** Starts a store that writes each change to its disk before it answers. */
export async function startStore(): Promise<TestStore> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "verifycodes-store-"));
  const args = [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--repl-diskless-sync-delay",
    "0",
  ];
  const durable = ["--appendonly", "yes", "--appendfsync", "always"];
  const start = async () => {
    mkdirSync(folder, { recursive: true });
    store.process = spawn(storeProgram, [...args, "--dir", folder, ...durable], {
      stdio: "ignore",
    });
    await untilReady(port);
  };
  const kill = async () => {
    const { process: running } = store;
    if (running.exitCode !== null || running.signalCode !== null) return;
    running.kill("SIGKILL");
    await once(running, "exit");
  };
  const forget = () => rmSync(folder, { recursive: true, force: true });
  const store: TestStore = {
    url: `redis://127.0.0.1:${port}`,
    port,
    process: undefined as unknown as ChildProcess,
    command: (text) => ask(port, text),
    start,
    kill,
    forget,
    async stop() {
      await kill();
      forget();
    },
  };
  await start();
  return store;
}
