import { createFetch, type SandboxFetch } from "./adapters/fetch.js";
import { startServer, type RunningServer } from "./adapters/node.js";
import type { SandboxAddress } from "./core/address.js";
import type { SandboxClock } from "./core/clock.js";
import type { Serve } from "./core/request.js";
import type { Faults } from "./faults/faults.js";
import { checkPlace } from "./network.js";
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
import { sessionProblem, Sessions } from "./state/sessions.js";
import { requestOf, Shared, type CarryOut } from "./store/shared.js";
import { answerOperation } from "./operation/answer.js";
import { defaultSession, resetState, type SandboxState } from "./state/state.js";

/** What one of those who use a sandbox has apart from the others, such as a worker of parallel tests. */
export interface SandboxSession {
  /** Its name; "default" for the session of those who name none. */
  readonly name: string;
  /** A token of the session that no reset ends: for a program that can send no other header. */
  readonly token: string;
  /** Reaches the session without a socket: hand it to a client, or to anything that takes a fetch. */
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
   * Calls back with what happens from now on, or with some kinds of it; what it returns ends that. A
   * sandbox tells what happens in all its sessions, a session what happens in itself.
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
  /** Brings it back to how it was made, and ends what waits: late replies come, others are cut off. */
  reset(): void;
}

/** A running stand-in for the verification code service, and its default session. */
export interface Sandbox extends SandboxSession {
  /**
   * What belongs to a session of this name. It begins with its first use, and ends half an hour after
   * the last one, unless somebody waits in it or listens to it; then the name means a new one.
   *
   * @throws {RangeError} for a name that no session can have
   * @example
   * const session = sandbox.session("worker-1");
   * const client = createClient({ baseUrl: "http://sandbox", token: session.token, fetch: session.fetch });
   */
  session(name: string): SandboxSession;
  /**
   * Takes requests on a socket.
   *
   * @throws {Error} with the `code` of the system, such as EADDRINUSE, when it cannot
   * @throws {RangeError | TypeError} for an option that is out of range or does not exist, an address
   *   that other machines reach without an `adminToken`, and TLS files that do not fit
   */
  listen(options?: ListenOptions): Promise<SandboxAddress>;
  /** Ends what waits, takes no further requests, and ends when those under way are answered. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** @param open finds the state of the session, or begins it */
const createSession = (
  name: string,
  open: () => SandboxState,
  fetch: SandboxFetch,
): SandboxSession => ({
  name,
  fetch,
  get token() {
    return open().tokens.lasting ?? "";
  },
  get clock() {
    return open().clock;
  },
  get inbox() {
    return open().inbox;
  },
  get faults() {
    return open().faults;
  },
  get requests() {
    return open().requests;
  },
  waitForCode: async (contact, waitOptions) => (await open().inbox.wait(contact, waitOptions)).code,
  onEvent: (listener, kinds) => open().events.listen(listener, kinds),
  issueToken: () => {
    const { tokens, chance } = open();
    return tokens.issue(chance.token()).token;
  },
  revokeTokens: () => open().tokens.revokeIssued(),
  reset: () => resetState(open()),
});

/** What only the process has that holds the state, and what to ask the control API for in its place. */
const callInstead = {
  clock: "GET or PUT /_sandbox/clock",
  inbox: "GET /_sandbox/messages",
  faults: "GET or POST /_sandbox/faults",
  requests: "GET /_sandbox/requests",
  waitForCode: "GET /_sandbox/messages/wait",
  onEvent: "GET /_sandbox/events",
  issueToken: "POST /v3/auth/tokens",
  revokeTokens: "DELETE /_sandbox/tokens",
  reset: "POST /_sandbox/reset",
} as const;

const members = ["clock", "inbox", "faults", "requests"] as const;

const onlyInMemory = (name: keyof typeof callInstead) => () => {
  throw new Error(
    `With shared state, "${name}" is not in this process: use ${callInstead[name]} of the control API, by the sandbox's fetch or its address.`,
  );
};

/** A session that several processes share: it is asked by its fetch. */
function createSharedSession(name: string, open: () => SandboxState, fetch: SandboxFetch) {
  const session = {
    name,
    fetch,
    token: open().tokens.lasting ?? "",
    waitForCode: onlyInMemory("waitForCode"),
    onEvent: onlyInMemory("onEvent"),
    issueToken: onlyInMemory("issueToken"),
    revokeTokens: onlyInMemory("revokeTokens"),
    reset: onlyInMemory("reset"),
  };
  for (const member of members) {
    Object.defineProperty(session, member, { get: onlyInMemory(member) });
  }
  return session as unknown as SandboxSession;
}

/** Carries out what comes to a shared session: a request to the service, or to the control API. */
async function loadCarryOut(sessions: Sessions): Promise<CarryOut> {
  const { createCarryOut } = await import("./control/control.js");
  const control = createCarryOut(sessions);
  return (state, visit) =>
    visit.control === undefined && visit.take === undefined
      ? answerOperation(state, requestOf(visit))
      : control(state, visit);
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
  const { beginning, access, place, onStateChange, ...limits } = readOptions(options);
  const load = () => loadCarryOut(sessions);
  const shared = place && new Shared(place, () => sessions, load, onStateChange);
  const sessions: Sessions = new Sessions(beginning, shared?.make);
  const memory = { sessions, shared };
  const serve = createServe(memory, limits.bodyLimitBytes);
  const servers = new Set<RunningServer>();
  const starting = new Set<Promise<RunningServer>>();
  const face = shared === undefined ? createSession : createSharedSession;

  async function startHere(listenOptions: ListenOptions): Promise<RunningServer> {
    const where = readListenOptions(listenOptions);
    checkPlace(where, access.adminToken);
    await shared?.open();
    const allowedHosts = [...access.allowedHosts, where.host.toLowerCase()];
    const onSocket = createServe(memory, limits.bodyLimitBytes, { ...access, allowedHosts });
    return startServer({ serve: onSocket, ...limits }, where);
  }

  const main = face(defaultSession, () => sessions.main, createFetch({ serve, ...limits }));
  const sandbox: Sandbox = Object.assign(main, {
    onEvent: (...args: Parameters<Sandbox["onEvent"]>) => sessions.everyone.add(...args),
    session(name: string) {
      const problem = sessionProblem(name);
      if (problem !== undefined) throw new RangeError(problem);
      const serveHere: Serve = (request, carry) => serve({ ...request, session: name }, carry);
      const fetch = createFetch({ serve: serveHere, ...limits });
      return face(name, () => sessions.open(name), fetch);
    },
    async listen(listenOptions: ListenOptions = {}) {
      const start = startHere(listenOptions);
      starting.add(start);
      try {
        const running = await start;
        servers.add(running);
        return running.address;
      } finally {
        starting.delete(start);
      }
    },
    async close() {
      sessions.close();
      const closing = [...servers].map((server) => server.close());
      // One that is still starting is closed as soon as it listens; one that cannot listen is told there.
      const late = [...starting].map((start) =>
        start.then(
          (server) => server.close(),
          () => {},
        ),
      );
      await Promise.all([...closing, ...late]);
      servers.clear();
      shared?.close();
      sessions.reopen();
    },
    [Symbol.asyncDispose]: (): Promise<void> => sandbox.close(),
  });
  return sandbox;
}
