import {
  createSandbox,
  type NewFault,
  type Sandbox,
  type SandboxAddress,
} from "../sandbox/index.js";
import { createLogger, type LogForm } from "./log.js";
import { welcome } from "./welcome.js";

/** The flags of `verifycodes sandbox`. */
export interface SandboxFlags {
  port: number;
  host: string;
  token?: string[];
  ak: string;
  sk: string;
  cooldown: boolean;
  fault?: NewFault[];
  allowedHost?: string[];
  server: "runtime" | "node";
  log: LogForm;
}

/** Why it could not listen, in words that say what to do. */
function reasonOf(error: NodeJS.ErrnoException, { host, port }: SandboxFlags): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is in use: choose another with --port, or any free one with --port 0.`;
    case "EACCES":
      return `Port ${port} on ${host} needs more rights: choose one above 1023 with --port.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${host} is no address of this machine: choose another with --host.`;
    default:
      return error.message;
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** Ends the sandbox cleanly at the first signal; at the second, Node ends the process at once. */
function closeOnSignal(sandbox: Sandbox): void {
  const close = () => {
    process.off("SIGINT", close).off("SIGTERM", close);
    void sandbox.close();
  };
  process.on("SIGINT", close).on("SIGTERM", close);
}

function create(flags: SandboxFlags): Sandbox | undefined {
  try {
    return createSandbox({
      ...(flags.token !== undefined && { token: flags.token }),
      keys: { ak: flags.ak, sk: flags.sk },
      cooldown: flags.cooldown,
      faults: flags.fault ?? [],
      allowedHosts: flags.allowedHost ?? [],
    });
  } catch (error) {
    fail((error as Error).message);
    return undefined;
  }
}

/** Starts a sandbox that runs until a signal ends it. */
export async function runSandbox(flags: SandboxFlags): Promise<void> {
  const sandbox = create(flags);
  if (sandbox === undefined) return;
  const logger = createLogger(flags.log, (text) => process.stdout.write(text));
  if (flags.log !== "off") sandbox.onEvent(logger.event);
  closeOnSignal(sandbox);
  let address: SandboxAddress;
  try {
    address = await sandbox.listen(flags);
    // Loads the rest of its code at once: its files may be replaced while it runs, as by a build.
    await sandbox.fetch(`${address.url}/healthz`);
  } catch (error) {
    fail(reasonOf(error as NodeJS.ErrnoException, flags));
    process.exit();
  }
  if (flags.log === "json") logger.listening(address);
  else process.stdout.write(welcome(address, flags.token?.[0] ?? "sandbox-token"));
}
