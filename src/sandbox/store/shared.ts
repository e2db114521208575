import { clockLike } from "../core/clock.js";
import { systemChance } from "../core/chance.js";
import { errorReply } from "../core/error-replies.js";
import type { Reply } from "../core/reply.js";
import { newRequestId } from "../core/request-id.js";
import { headerOf, type SandboxRequest } from "../core/request.js";
import { every } from "../core/timers.js";
import { isInUse, type Sessions } from "../state/sessions.js";
import { createState, type MakeState, type SandboxState } from "../state/state.js";
import { chanceOf, Replica, type EntryContext, type Visit } from "./replica.js";
import { Store, StoreError, type StorePlace, type Use } from "./store.js";

/** How often what is watched is looked at without a hint, in milliseconds: a hint may be lost. */
const lookMs = 1000;

/** What is told to whoever asks while the store is away. */
const outage = "The shared state cannot be reached; whether this was done is unknown.";

/** The reply to a request that the store did not answer. */
export const outageReply = (): Reply =>
  errorReply(503, newRequestId(), { message: outage, retryAfter: 1 });

/** Carries out a visit in a session; it must depend on nothing else. */
export type CarryOut = (state: SandboxState, visit: Visit) => Reply;

/** The bytes of a body as JSON can hold them. */
const textOf = (body: SandboxRequest["body"]) =>
  (typeof body === "string" ? Buffer.from(body) : Buffer.from(body)).toString("latin1");

/** A request as each process can carry it out. */
export function visitOf(request: SandboxRequest): Visit {
  const { method, target, headers, body, size } = request;
  const names = Object.keys(headers);
  return {
    method,
    target,
    headers: Object.fromEntries(names.map((name) => [name, headerOf(headers, name) ?? ""])),
    body: textOf(body),
    size,
    chance: { requestId: systemChance.requestId(), code: systemChance.code() },
  };
}

/** The request that a visit was made of. */
export const requestOf = ({ method, target, headers, body, size }: Visit): SandboxRequest => ({
  method,
  target,
  headers,
  body: Buffer.from(body, "latin1"),
  size,
});

/** The sessions of a process that shares them with others. */
export class Shared {
  readonly store: Store;
  readonly #replicas = new WeakMap<SandboxState, Replica>();
  /** The sessions in which somebody began to wait or to listen, since the last look at all. */
  readonly #asked = new Set<string>();
  #stopLooking: (() => void) | undefined;

  /**
   * @param sessions gives the sessions of this process
   * @param load loads what carries out visits
   * @param change told when the store answers no longer, or again
   */
  constructor(
    place: StorePlace,
    readonly sessions: () => Sessions,
    readonly load: () => Promise<CarryOut>,
    change: (isUp: boolean) => void,
  ) {
    this.store = new Store(place, {
      hint: (session) => this.#lookAt(session),
      drop: (names) => this.#drop(names),
      change,
    });
  }

  #carryOut: CarryOut | undefined;

  /** Makes the state of a session, by the time and the chance of what is carried out in it. */
  readonly make: MakeState = (beginning, session, everyone) => {
    const context: EntryContext = { time: Date.now(), drawn: undefined };
    const own = {
      ...beginning,
      clock: clockLike(beginning.clock, () => context.time),
      chance: chanceOf(context, systemChance),
    };
    const state = createState(own, session, everyone);
    const carryOut: CarryOut = (in_, visit) => this.#carryOut!(in_, visit);
    this.#replicas.set(state, new Replica(state, context, this.store, carryOut));
    return state;
  };

  /** Connects, and keeps what is watched current. @throws {Error} when the client is not installed */
  async open(): Promise<void> {
    this.#carryOut ??= await this.load();
    await this.store.open();
    this.#stopLooking ??= every(lookMs, () => {
      this.#watch();
      this.#lookAt(undefined);
    });
  }

  /**
   * Carries out a visit; the reply to one that the store did not answer says so.
   *
   * @param isGuest it must not begin a session: in one that is not there, the visit leaves no trace
   */
  async submit(state: SandboxState, visit: Visit, isGuest = false): Promise<Reply> {
    await this.open();
    try {
      if (isGuest) {
        await this.look(state, "use");
        if (!this.isBegun(state)) return this.#carryOut!(state, visit);
      }
      return await this.#replicas.get(state)!.submit(visit);
    } catch (error) {
      if (error instanceof StoreError) return outageReply();
      throw error;
    }
  }

  /** Makes a session current. @throws {StoreError} */
  async look(state: SandboxState, use: Use): Promise<void> {
    await this.open();
    if (use === "begin") {
      // Who waits is told of what comes from here on.
      const { session } = state.events;
      this.#asked.add(session);
      this.store.watch(session);
    }
    await this.#replicas.get(state)!.look(use);
  }

  /** Whether a session was there when it was looked at. */
  isBegun(state: SandboxState): boolean {
    return state.events.run !== "";
  }

  #drop(names: readonly string[]): void {
    const sessions = this.sessions();
    for (const name of names) sessions.end(name);
    sessions.main.metrics.addDroppedSessions(names.length);
  }

  /** Watches the sessions that are in use, and those that are about to be. */
  #watch(): void {
    const inUse = [...this.sessions().states()].filter(isInUse);
    const names = new Set(inUse.map(({ events }) => events.session));
    for (const name of names) this.store.watch(name);
    this.store.watchOnly(new Set([...names, ...this.#asked]));
    this.#asked.clear();
  }

  /** Looks at what is watched: at one session, or at all. */
  #lookAt(session: string | undefined): void {
    for (const state of this.sessions().states()) {
      const isMeant = session === undefined || state.events.session === session;
      const isWatched = isInUse(state) || this.#asked.has(state.events.session);
      if (isMeant && isWatched)
        this.#replicas
          .get(state)!
          .look("use")
          .catch(() => {});
    }
  }

  close(): void {
    this.#stopLooking?.();
    this.#stopLooking = undefined;
    this.store.close();
  }
}
