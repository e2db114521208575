import { spawn, type ChildProcessByStdio } from "node:child_process";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { PATHS } from "../../../generated/constants.js";

/** What one round of calls cost. */
export interface Round {
  cpuMicroseconds: number;
  /** From the call to its result, for each call. */
  nanoseconds: readonly number[];
}

/** A token as long as real ones are. */
const token = "t".repeat(1000);

/** A program that sends as often as it is told to, and says what that cost. */
export class ProgramProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: Interface;

  constructor(command: readonly string[], endpoint: string) {
    const [program, ...args] = command;
    this.#child = spawn(program!, args, {
      env: {
        ...process.env,
        VERIFYCODES_ENDPOINT: endpoint,
        VERIFYCODES_PATH: PATHS.sendVerifyCodes,
        VERIFYCODES_TOKEN: token,
      },
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#lines = createInterface(this.#child.stdout);
  }

  /** @throws {Error} when the program ended: what it printed says why */
  measure(what: "client" | "raw", calls: number): Promise<Round> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => {
        reject(new Error(`${this.#child.spawnfile} ended with exit code ${code ?? "none"}`));
      };
      this.#child.once("close", ended);
      this.#child.once("error", reject);
      this.#lines.once("line", (line) => {
        this.#child.off("close", ended);
        this.#child.off("error", reject);
        resolve(JSON.parse(line) as Round);
      });
      this.#child.stdin.write(`${what} ${calls}\n`);
    });
  }

  /** Lets the program end. */
  stop(): void {
    this.#child.stdin.end();
  }
}
