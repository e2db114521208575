import { createFetch, type SandboxFetch } from "./adapters/fetch.js";
import type { RunningServer } from "./adapters/running-server.js";
import { startServer, type ServerKind } from "./adapters/start-server.js";
import type { SandboxAddress } from "./address.js";
import type { SandboxClock } from "./clock.js";
import { lazyRoutes } from "./control/lazy-routes.js";
import type { SandboxEvent } from "./events.js";
import type { Faults } from "./faults/faults.js";
import type { Inbox, WaitOptions } from "./inbox.js";
import type { SandboxOptions } from "./options.js";
import type { RequestLog } from "./request-log.js";
import { createState, resetState } from "./state.js";

/** A running stand-in for the verification code service. */
export interface Sandbox {
  /** Reaches the sandbox without a socket: hand it to a client, or to anything that takes a fetch. */
  readonly fetch: SandboxFetch;
  /** The time that it lives by. */
  readonly clock: SandboxClock;
  /** The messages that it "sent". */
  readonly inbox: Inbox;
  /** What is to go wrong. */
  readonly faults: Faults;
  /** What was asked of it. */
  readonly requests: RequestLog;
  /**
   * The code that was sent to a contact, as soon as it is there.
   *
   * @throws {Error} when none came in time
   * @example
   * const code = await sandbox.waitForCode("user@example.com", { timeoutMs: 2000 });
   */
  waitForCode(contact: string, options?: WaitOptions): Promise<string>;
  /** Calls back with what happens from now on; the function that is returned ends that. */
  onEvent(listener: (event: SandboxEvent) => void): () => void;
  /** Gives out a token, as its stand-in for the IAM service does. */
  issueToken(): string;
  /** Ends the tokens that were given out. */
  revokeTokens(): void;
  /**
   * Takes requests on a socket.
   *
   * @param address.port 0, or nothing, picks a free one
   * @param address.host 127.0.0.1 without it
   * @param address.server "runtime", or nothing, for the runtime's own server: Bun.serve on Bun,
   *   Deno.serve on Deno, node:http on Node; "node" for node:http on each of them
   * @throws {Error} with the `code` of the system, such as EADDRINUSE, when it cannot
   */
  listen(address?: { port?: number; host?: string; server?: ServerKind }): Promise<SandboxAddress>;
  /** Brings it back to how it was made. */
  reset(): void;
  /** Takes no further requests, and ends when those under way are answered. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The gateway's limit: 12 MB. */
const defaultBodyLimitBytes = 12 * 1024 * 1024;

const defaultRequestTimeoutMs = 30_000;

/**
 * Makes a stand-in for the verification code service. It answers as the contract says, and keeps the
 * codes that it "sends".
 *
 * @throws {RangeError} when a token is outside the contract's limits, or a key can be in no header
 * @throws {TypeError} when a fault violates its schema
 * @example
 * await using sandbox = createSandbox();
 * const client = createClient({ baseUrl: "http://sandbox", token: "sandbox-token", fetch: sandbox.fetch });
 * await client.sendVerifyCodes(email("user@example.com"));
 * const code = await sandbox.waitForCode("user@example.com");
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const state = createState(options);
  const routes = lazyRoutes(state);
  const bodyLimitBytes = options.bodyLimitBytes ?? defaultBodyLimitBytes;
  const requestTimeoutMs = options.requestTimeoutMs ?? defaultRequestTimeoutMs;
  const servers = new Set<RunningServer>();

  const sandbox: Sandbox = {
    fetch: createFetch(state, routes, bodyLimitBytes),
    clock: state.clock,
    inbox: state.inbox,
    faults: state.faults,
    requests: state.requests,
    async waitForCode(contact, waitOptions) {
      const message = await state.inbox.wait(contact, waitOptions);
      if (message === undefined) throw new Error("No code was sent to this contact in time.");
      return message.code;
    },
    onEvent: (listener) => state.events.listen(listener),
    issueToken: () => state.tokens.issue().token,
    revokeTokens: () => state.tokens.revokeIssued(),
    async listen({ port = 0, host = "127.0.0.1", server = "runtime" } = {}) {
      const allowedHosts = [...(options.allowedHosts ?? []), host].map((name) =>
        name.toLowerCase(),
      );
      const parts = { state, routes, allowedHosts, bodyLimitBytes, requestTimeoutMs };
      const running = await startServer(parts, { port, host, server });
      servers.add(running);
      return running.address;
    },
    reset: () => resetState(state),
    async close() {
      state.events.end();
      await Promise.all([...servers].map((server) => server.close()));
      servers.clear();
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
  return sandbox;
}
