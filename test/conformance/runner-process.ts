import { spawn, type ChildProcessByStdio } from "node:child_process";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Command } from "../../scripts/clients/languages.js";
import type { Outcome } from "./case-types.js";

/** The longest that an answer may take; the longest case takes half a second. */
const patienceMs = 10_000;

/** A runner that ended, or gave no answer in time. */
export class RunnerFailed extends Error {
  override name = "RunnerFailed";
}

/** The program that takes a client through the cases, started when it is first asked. */
export class RunnerProcess {
  readonly #command: Command;
  #child: ChildProcessByStdio<Writable, Readable, null> | undefined;
  #lines: Interface | undefined;

  constructor(command: Command) {
    this.#command = command;
  }

  /**
   * Hands a case to the runner.
   *
   * @throws {RunnerFailed} when it gave no answer; it is started anew for the next case
   */
  async ask(question: { case: string }): Promise<Outcome[]> {
    this.#start();
    const answer = new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.stop();
        reject(new RunnerFailed(`no answer in ${patienceMs / 1000} s`));
      }, patienceMs);
      this.#lines!.once("line", (line) => {
        clearTimeout(timer);
        resolve(line);
      });
      this.#child!.once("close", (code, signal) => {
        clearTimeout(timer);
        this.#child = undefined;
        reject(new RunnerFailed(`the runner ended (${signal ?? `exit code ${code}`})`));
      });
    });
    this.#child!.stdin.write(`${JSON.stringify(question)}\n`);
    const line = await answer;
    this.#child?.removeAllListeners("close");
    return this.#read(line, question.case);
  }

  /** Ends the runner. */
  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  #start(): void {
    if (this.#child !== undefined) return;
    const { command, cwd, env } = this.#command;
    const [program, ...args] = command;
    this.#child = spawn(program!, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#child.on("error", () => {});
    this.#child.stdin.on("error", () => {});
    this.#lines = createInterface(this.#child.stdout);
  }

  #read(line: string, name: string): Outcome[] {
    try {
      const answer = JSON.parse(line) as { case: string; outcomes: Outcome[] };
      if (answer.case === name && Array.isArray(answer.outcomes)) return answer.outcomes;
    } catch {
      // Said below.
    }
    this.stop();
    throw new RunnerFailed(`the runner answered ${line.slice(0, 200)}`);
  }
}
