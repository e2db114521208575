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
 * @throws {CommandFailed} when it ends with another exit code than 0
 */
export function exec(
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
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
    child.once("error", reject);
    child.once("close", (code) => {
      const output = Buffer.concat(chunks).toString("utf8");
      if (code === 0) resolve(output);
      else reject(new CommandFailed([command, ...args].join(" "), code, output));
    });
  });
}
