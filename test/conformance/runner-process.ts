import { spawn, type ChildProcessByStdio } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Command } from "../../scripts/clients/commands.js";
import type { Outcome } from "./case-types.js";
import { readAnswer } from "./read-answer.js";

/** What one case may take of a runner; one that takes more is ended. */
export interface Limits {
  /** The longest case takes half a second. */
  patienceMs: number;
  /** The answer to a hundred calls has far less. */
  stdoutBytes: number;
  stderrBytes: number;
}

const defaultLimits: Limits = {
  patienceMs: 10_000,
  stdoutBytes: 16 * 1024 * 1024,
  stderrBytes: 1024 * 1024,
};

/** How much of stderr a failure quotes, from its end. */
const quoted = 2000;

/** How long a runner that has ended may still be heard. */
const lastWordsMs = 500;

/** How much of a line a failure quotes, from its beginning. */
const quotedLine = 200;

/** A runner that ended, gave no answer in time, or gave a wrong one. */
export class RunnerFailed extends Error {
  override name = "RunnerFailed";
  constructor(
    message: string,
    /** It took all the time it had. */
    readonly silent = false,
  ) {
    super(message);
  }
}

interface Waiting {
  resolve: (line: string) => void;
  reject: (error: RunnerFailed) => void;
}

/** A started runner, good for questions one after the other until the first failure. */
class StartedRunner {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #limits: Limits;
  #waiting: Waiting | undefined;
  #failure: RunnerFailed | undefined;
  #taken = { stdout: 0, stderr: 0 };
  #said = "";

  constructor({ command, cwd, env }: Command, limits: Limits) {
    this.#limits = limits;
    const [program, ...args] = command;
    this.#child = spawn(program!, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const { stdin, stdout, stderr } = this.#child;
    this.#child.on("error", (error) => {
      this.#fail(`the runner cannot be started: ${error.message}`);
    });
    const ended = (code: number | null, signal: string | null) => {
      this.#fail(`the runner ended (${signal ?? `exit code ${code}`})`);
    };
    this.#child.once("close", ended);
    this.#child.once("exit", (...reason) => {
      // Its last words come before "close", which waits for what it started and left behind.
      setTimeout(ended, lastWordsMs, ...reason).unref();
    });
    // One that does not read will not answer either: that is what is reported.
    stdin.on("error", () => {});
    stdout.on("data", (chunk: Buffer) => {
      this.#take("stdout", chunk.length);
    });
    stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#said = `${this.#said}${text}`.slice(-quoted);
      this.#take("stderr", text.length);
    });
    createInterface(stdout).on("line", (line) => {
      const quote = line.slice(0, quotedLine);
      if (this.#waiting === undefined) this.#fail(`the runner printed unasked: ${quote}`);
      else this.#waiting.resolve(line);
      this.#waiting = undefined;
    });
  }

  /** What it wrote to stderr since it was last asked, or the end of that. */
  get said(): string {
    return this.#said.trim();
  }

  async ask(question: { case: string }): Promise<Outcome[]> {
    if (this.#failure !== undefined) throw this.#failure;
    this.#taken = { stdout: 0, stderr: 0 };
    this.#said = "";
    const { patienceMs } = this.#limits;
    const timer = setTimeout(() => {
      this.#fail(`no answer in ${patienceMs / 1000} s`, true);
    }, patienceMs);
    try {
      const answer = new Promise<string>((resolve, reject) => {
        this.#waiting = { resolve, reject };
      });
      this.#child.stdin.write(`${JSON.stringify(question)}\n`);
      const line = await answer;
      const outcomes = readAnswer(line, question.case);
      if (outcomes !== undefined) return outcomes;
      throw new RunnerFailed(`the runner answered ${line.slice(0, quotedLine)}`);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends it, and lets go of pipes that a process it started may still hold. */
  async end(): Promise<void> {
    const { pid, exitCode, signalCode, stdin, stdout, stderr } = this.#child;
    const isRunning = pid !== undefined && exitCode === null && signalCode === null;
    const exited = new Promise((resolve) => {
      if (isRunning) this.#child.once("exit", resolve);
      else resolve(undefined);
    });
    this.#child.kill("SIGKILL");
    for (const pipe of [stdin, stdout, stderr]) pipe.destroy();
    await exited;
  }

  #take(stream: "stdout" | "stderr", length: number): void {
    this.#taken[stream] += length;
    const limit = this.#limits[`${stream}Bytes`];
    if (this.#taken[stream] > limit)
      this.#fail(`the runner wrote over ${limit} bytes to ${stream}`);
  }

  #fail(reason: string, silent = false): void {
    this.#failure ??= new RunnerFailed(reason, silent);
    this.#waiting?.reject(this.#failure);
    this.#waiting = undefined;
    void this.end();
  }
}

/** The program that takes a client through the cases, started when it is first asked. */
export class RunnerProcess {
  readonly #command: Command;
  readonly #limits: Limits;
  #runner: StartedRunner | undefined;
  #asked: StartedRunner | undefined;

  constructor(command: Command, limits: Partial<Limits> = {}) {
    this.#command = command;
    this.#limits = { ...defaultLimits, ...limits };
  }

  /**
   * Hands a case to the runner.
   *
   * @throws {RunnerFailed} when it gave no answer; it is started again for the next case
   */
  async ask(question: { case: string }): Promise<Outcome[]> {
    this.#runner ??= new StartedRunner(this.#command, this.#limits);
    this.#asked = this.#runner;
    try {
      return await this.#runner.ask(question);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** What the runner wrote to stderr for the last case, or the end of that. */
  get said(): string {
    return this.#asked?.said ?? "";
  }

  /** Ends the runner. */
  async stop(): Promise<void> {
    const runner = this.#runner;
    this.#runner = undefined;
    await runner?.end();
  }
}
