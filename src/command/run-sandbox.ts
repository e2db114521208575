import { readFileSync } from "node:fs";
import {
  createSandbox,
  type GivenCodes,
  type NewFault,
  type Sandbox,
  type SandboxAddress,
  type TlsFiles,
} from "../sandbox/index.js";
import { addressOf } from "../sandbox/core/address.js";
import { every } from "../sandbox/core/timers.js";
import { createLogger, type LogForm } from "./log.js";
import { leaveWorkers, runWorkers, startsWorkers, workersProblem } from "./run-workers.js";
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
  code?: GivenCodes;
  seed?: number;
  maxTries: number;
  keyLock: boolean;
  cors?: string[];
  corsControl?: string[];
  adminToken?: string;
  tlsCert?: string;
  tlsKey?: string;
  state?: string;
  statePrefix?: string;
  workers: number;
  log: LogForm;
}

function readPem(flag: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RangeError(`The file of ${flag} cannot be read (${code}): ${file}`);
  }
}

/** The certificate and the key; undefined without the flags. */
function tlsOf({ tlsCert, tlsKey }: SandboxFlags): TlsFiles | undefined {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new RangeError("HTTPS needs both --tls-cert and --tls-key.");
  }
  return { cert: readPem("--tls-cert", tlsCert), key: readPem("--tls-key", tlsKey) };
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

/** What its owner should know of who may call. */
function warningsOf({ cors = [], corsControl = [] }: SandboxFlags): string[] {
  const warnings: string[] = [];
  if (cors.includes("*")) warnings.push("--cors *: pages of every site may call the operations.");
  if (corsControl.length > 0) {
    warnings.push(`--cors-control: pages of ${corsControl.join(", ")} may read every code.`);
  }
  return warnings;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** How often it is looked whether the shell that npm started this in is still there. */
const checkStarterMs = 500;

/**
 * Ends the sandbox cleanly at the first signal; at the second, Node ends the process at once. npm and npx
 * send SIGTERM to a shell that does not pass it on: when that shell goes, the sandbox does, too.
 */
function closeOnSignal(sandbox: Sandbox): void {
  const { ppid: starter } = process;
  const close = () => {
    process.off("SIGINT", close).off("SIGTERM", close);
    stopWatching();
    void sandbox.close().then(leaveWorkers);
  };
  const stopWatching = every(checkStarterMs, () => {
    if (process.env.npm_command !== undefined && process.ppid !== starter) close();
  });
  process.on("SIGINT", close).on("SIGTERM", close);
}

/** Says once that the shared state is away, and once that it is back. */
function tellStateChange(isUp: boolean): void {
  const text = isUp
    ? "The shared state can be reached."
    : "The shared state cannot be reached: requests get 503 until it can.";
  process.stderr.write(`${text}\n`);
}

/** The flags that are not called as their option is. */
const flagNames: Readonly<Record<string, string>> = {
  allowedHosts: "allowed-host",
  controlCors: "cors-control",
  faults: "fault",
};

/** What is wrong with an option, in the words of the command: it names the flag. */
const withFlags = (message: string): string =>
  message.replace(/The option "(\w+)" of createSandbox/g, (_, option: string) => {
    const name =
      flagNames[option] ?? option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return option === "adminToken" ? `--${name}, or VERIFYCODES_ADMIN_TOKEN,` : `--${name}`;
  });

function create(flags: SandboxFlags): Sandbox | undefined {
  try {
    return createSandbox({
      ...(flags.token !== undefined && { token: flags.token }),
      keys: { ak: flags.ak, sk: flags.sk },
      cooldown: flags.cooldown,
      faults: flags.fault ?? [],
      allowedHosts: flags.allowedHost ?? [],
      ...(flags.code !== undefined && { code: flags.code }),
      ...(flags.seed !== undefined && { seed: flags.seed }),
      maxTries: flags.maxTries,
      keyLock: flags.keyLock,
      cors: flags.cors ?? [],
      controlCors: flags.corsControl ?? [],
      ...(flags.adminToken !== undefined && { adminToken: flags.adminToken }),
      ...(flags.state !== undefined && { state: flags.state, onStateChange: tellStateChange }),
      ...(flags.statePrefix !== undefined && { statePrefix: flags.statePrefix }),
    });
  } catch (error) {
    fail(withFlags((error as Error).message));
    return undefined;
  }
}

/** Tells a person where the sandbox is. */
const greet = (address: SandboxAddress, { token }: SandboxFlags) =>
  process.stdout.write(welcome(address, token?.[0] ?? "sandbox-token"));

/** Starts a sandbox that runs until a signal ends it. */
export async function runSandbox(flags: SandboxFlags): Promise<void> {
  // Whoever reads the log may leave; the sandbox stays for the others.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  const problem = workersProblem(flags.workers, flags.state);
  if (problem !== undefined) {
    fail(problem);
    return;
  }
  if (startsWorkers(flags.workers)) {
    runWorkers(flags.workers, ({ port }) => {
      const scheme = flags.tlsCert === undefined ? "http" : "https";
      greet(addressOf(scheme, flags.host, port), flags);
    });
    return;
  }
  const sandbox = create(flags);
  if (sandbox === undefined) return;
  const logger = createLogger(flags.log, process.stdout, process.stderr);
  // A request is only described for a log when there is one.
  sandbox.onEvent(logger.event, flags.log === "off" ? ["failure"] : undefined);
  closeOnSignal(sandbox);
  let address: SandboxAddress;
  try {
    const tls = tlsOf(flags);
    address = await sandbox.listen({ port: flags.port, host: flags.host, ...(tls && { tls }) });
    // Loads the rest of its code at once: its files may be replaced while it runs, as by a build.
    await sandbox.fetch(`${address.url}/healthz`);
  } catch (error) {
    fail(reasonOf(error as NodeJS.ErrnoException, flags));
    process.exit();
  }
  for (const warning of warningsOf(flags)) process.stderr.write(`${warning}\n`);
  if (flags.log === "json") logger.listening(address);
  else if (flags.workers === 1) greet(address, flags);
}
