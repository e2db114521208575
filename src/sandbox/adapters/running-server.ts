import { isIPv6 } from "node:net";
import type { SandboxAddress } from "../address.js";
import type { Routes } from "../control/lazy-routes.js";
import type { SandboxState } from "../state.js";

/** What a server needs beside the state. */
export interface ServerParts {
  state: SandboxState;
  routes: Routes;
  allowedHosts: readonly string[];
  bodyLimitBytes: number;
  requestTimeoutMs: number;
}

/** A server that takes requests. */
export interface RunningServer {
  address: SandboxAddress;
  /** Takes no further requests, and ends when those under way are answered or `drainMs` are over. */
  close: () => Promise<void>;
}

/** How long requests under way may go on after `close`, in milliseconds. */
const drainMs = 2000;

/** Ends a server, and cuts off what is still under way when `drainMs` are over. */
export async function drain(end: () => Promise<unknown>, cutOff: () => void): Promise<void> {
  const timer = setTimeout(cutOff, drainMs);
  await end();
  clearTimeout(timer);
}

/** Where a server listens; an IPv6 address stands in brackets in a URL. */
export function addressOf(host: string, port: number): SandboxAddress {
  const urlHost = isIPv6(host) ? `[${host}]` : host;
  return { url: `http://${urlHost}:${port}`, host, port };
}
