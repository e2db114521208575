import { spawn } from "node:child_process";
import { root } from "./paths.js";

/** A command that ended with another exit code than 0; the message is all that it printed. */
export class CommandFailed extends Error {
  override name = "CommandFailed";
  constructor(
    readonly command: string,
    readonly exitCode: number | null,
    readonly output: string,
  ) {
    super(`${command} ended with exit code ${exitCode ?? "none (killed)"}\n${output}`);
  }
}

/** What a tool needs in its environment so that it neither phones home nor draws colours in a log. */
const quietEnvironment = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/**
 * Runs a command in the root of the repository and returns what it printed, both streams in order.
 *
 * @param options.timeoutMs after which the command is killed; without it the command has all the
 *   time it takes
 * @throws {CommandFailed} when it ends with another exit code than 0, or is killed
 */
export function exec(
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string; timeoutMs?: number } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...quietEnvironment, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    const { timeoutMs } = options;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            chunks.push(Buffer.from(`It did not end within ${timeoutMs / 1000} s.\n`));
            child.kill("SIGKILL");
            // What it started may hold the pipes open.
            child.stdout.destroy();
            child.stderr.destroy();
          }, timeoutMs);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      const output = Buffer.concat(chunks).toString("utf8");
      if (code === 0) resolve(output);
      else reject(new CommandFailed([command, ...args].join(" "), code, output));
    });
  });
}
