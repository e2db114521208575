import { createFetch, type SandboxFetch } from "./adapters/fetch.js";
import { startServer, type RunningServer } from "./adapters/node.js";
import type { SandboxAddress } from "./core/address.js";
import type { SandboxClock } from "./core/clock.js";
import type { Faults } from "./faults/faults.js";
import {
  readListenOptions,
  readOptions,
  type ListenOptions,
  type SandboxOptions,
} from "./options.js";
import { createServe } from "./serve.js";
import type { SandboxEvent } from "./state/events.js";
import type { Inbox, WaitOptions } from "./state/inbox.js";
import type { RequestLog } from "./state/request-log.js";
import { createState, resetState } from "./state/state.js";

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
   * @throws {Error} when none came in time, or the sandbox was reset or closed; it says for whom it
   *   waited, and what did come
   * @throws {RangeError | TypeError} for an option that is out of range or does not exist
   * @example
   * const code = await sandbox.waitForCode("user@example.com", { timeoutMs: 2000 });
   */
  waitForCode(contact: string, options?: WaitOptions): Promise<string>;
  /**
   * Calls back with what happens from now on, or with some kinds of it; what it returns ends that.
   *
   * @throws {RangeError | TypeError} for a kind that does not exist, and for what is no function
   */
  onEvent(
    listener: (event: SandboxEvent) => void,
    kinds?: readonly SandboxEvent["kind"][],
  ): () => void;
  /** Gives out a token, as its stand-in for the IAM service does. */
  issueToken(): string;
  /** Ends the tokens that were given out. */
  revokeTokens(): void;
  /**
   * Takes requests on a socket.
   *
   * @throws {Error} with the `code` of the system, such as EADDRINUSE, when it cannot
   * @throws {RangeError | TypeError} for an option that is out of range or does not exist
   */
  listen(options?: ListenOptions): Promise<SandboxAddress>;
  /** Brings it back to how it was made, and ends what waits: late replies come, others are cut off. */
  reset(): void;
  /** Ends what waits, takes no further requests, and ends when those under way are answered. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Makes a stand-in for the verification code service. It answers as the contract says, and keeps the
 * codes that it "sends".
 *
 * @throws {RangeError} for an option that is out of range: a token outside the contract's limits, a key
 *   that can be in no header
 * @throws {TypeError} for an option that does not exist, and for a fault that violates its schema
 * @example
 * await using sandbox = createSandbox();
 * const client = createClient({ baseUrl: "http://sandbox", token: "sandbox-token", fetch: sandbox.fetch });
 * await client.sendVerifyCodes(email("user@example.com"));
 * const code = await sandbox.waitForCode("user@example.com");
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { beginning, access, ...limits } = readOptions(options);
  const state = createState(beginning);
  const servers = new Set<RunningServer>();

  const sandbox: Sandbox = {
    fetch: createFetch({ serve: createServe(state, limits.bodyLimitBytes), ...limits }),
    clock: state.clock,
    inbox: state.inbox,
    faults: state.faults,
    requests: state.requests,
    waitForCode: async (contact, waitOptions) =>
      (await state.inbox.wait(contact, waitOptions)).code,
    onEvent: (listener, kinds) => state.events.listen(listener, kinds),
    issueToken: () => state.tokens.issue().token,
    revokeTokens: () => state.tokens.revokeIssued(),
    async listen(listenOptions = {}) {
      const place = readListenOptions(listenOptions);
      const allowedHosts = [...access.allowedHosts, place.host.toLowerCase()];
      const serve = createServe(state, limits.bodyLimitBytes, { ...access, allowedHosts });
      const running = await startServer({ serve, ...limits }, place);
      servers.add(running);
      return running.address;
    },
    reset: () => resetState(state),
    async close() {
      state.events.end();
      state.waits.closing = true;
      state.waits.endAll("close");
      await Promise.all([...servers].map((server) => server.close()));
      servers.clear();
      state.waits.closing = false;
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
  return sandbox;
}
