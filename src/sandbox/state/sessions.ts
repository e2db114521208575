import { SANDBOX_LIMITS } from "../../../generated/sandbox/constants.js";
import type { Session } from "../../../generated/sandbox/schema.js";
import { deleteSessionParameters } from "../../../generated/sandbox/validators.js";
import { clockLike } from "../core/clock.js";
import { elapsed } from "../core/timers.js";
import { Listeners } from "./events.js";
import {
  createState,
  defaultSession,
  type Beginning,
  type MakeState,
  type SandboxState,
} from "./state.js";

/** How long a session lives after its last use, in milliseconds of real time: half an hour. */
export const idleMs = 30 * 60_000;

/** How many sessions there can be beside the default one. */
export const capacity = SANDBOX_LIMITS.SessionList.sessions.maxItems - 1;

/** What is wrong with the name of a session; undefined when nothing is. */
export function sessionProblem(name: unknown): string | undefined {
  if (deleteSessionParameters({ session: name })) return undefined;
  const { maxLength } = SANDBOX_LIMITS.Session.name;
  return `The name of a session must have 1 to ${maxLength} letters, digits, ".", "_" or "-", the first a letter or a digit.`;
}

interface Entry {
  state: SandboxState;
  usedAt: number;
}

/** The sessions of a sandbox: the default one, and those that are named. None sees another. */
export class Sessions {
  /** Who is told what happens in every session. */
  readonly everyone = new Listeners();
  /** The session of requests that name none. */
  readonly main: SandboxState;
  /** By name, the one that was used last at the end. */
  readonly #named = new Map<string, Entry>();

  /**
   * @param make makes the state of a session
   * @param time real time, in milliseconds
   */
  constructor(
    readonly beginning: Beginning,
    readonly make: MakeState = createState,
    readonly time: () => number = elapsed,
  ) {
    this.main = make(beginning, defaultSession, this.everyone);
  }

  /** How many sessions had to go because there were too many. */
  get dropped(): number {
    return this.beginning.metrics.droppedSessions;
  }

  /** The session of a name. A new one is only kept when it is told so. */
  find(name: string): SandboxState {
    if (name === defaultSession) return this.main;
    this.#endIdle();
    const entry = this.#named.get(name);
    if (entry !== undefined) {
      this.keep(entry.state);
      return entry.state;
    }
    const { beginning } = this;
    const own = { ...beginning, clock: clockLike(beginning.clock) };
    const state = this.make(own, name, this.everyone);
    state.waits.closing = this.main.waits.closing;
    return state;
  }

  /** Keeps a session until it is idle for too long; when there are too many, the idlest goes. */
  keep(state: SandboxState): void {
    const { session } = state.events;
    if (state === this.main) return;
    // Somebody may wait in the one that was kept while this one was asked.
    if ((this.#named.get(session)?.state ?? state) !== state) return;
    this.#named.delete(session);
    this.#named.set(session, { state, usedAt: this.time() });
    if (this.#named.size <= capacity) return;
    const names = [...this.#named.keys()].slice(0, -1);
    this.end(names.find((name) => !isInUse(this.#named.get(name)!.state)) ?? names[0]!);
    // Where sessions are shared, those that go from this process are in the store, which counts its own.
    if (this.make === createState) this.beginning.metrics.addDroppedSessions(1);
  }

  /** The session of a name, kept. */
  open(name: string): SandboxState {
    const state = this.find(name);
    this.keep(state);
    return state;
  }

  /** All sessions that this process knows. */
  *states(): Iterable<SandboxState> {
    yield this.main;
    for (const { state } of this.#named.values()) yield state;
  }

  /** Ends a session; false when no session has this name. */
  end(name: string): boolean {
    const entry = this.#named.get(name);
    if (entry === undefined) return false;
    this.#named.delete(name);
    entry.state.waits.endAll("end");
    entry.state.events.end();
    return true;
  }

  /** The sessions, the one that was used last first; the default one is the last. */
  list(): Session[] {
    this.#endIdle();
    const now = this.time();
    const named = [...this.#named.values()].toReversed();
    return [
      ...named.map(({ state, usedAt }) => ({ ...sizes(state), idle_ms: Math.floor(now - usedAt) })),
      sizes(this.main),
    ];
  }

  /** Ends all that waits, and all sessions but the default one; until it is told, nothing new waits. */
  close(): void {
    this.main.waits.closing = true;
    for (const { state } of this.#named.values()) state.waits.closing = true;
    for (const { state } of this.#named.values()) {
      state.events.end();
      state.waits.endAll("close");
    }
    this.#named.clear();
    this.main.events.end();
    this.main.waits.endAll("close");
    this.everyone.clear();
  }

  /** Takes requests again after a close. */
  reopen(): void {
    this.main.waits.closing = false;
  }

  #endIdle(): void {
    const before = this.time() - idleMs;
    for (const [name, { state, usedAt }] of this.#named) {
      if (usedAt > before) return;
      if (!isInUse(state)) this.end(name);
    }
  }
}

const sizes = ({ events, inbox, requests }: SandboxState): Session => ({
  name: events.session,
  messages: inbox.size,
  requests: requests.size,
});

/** Whether somebody waits in a session, or listens to it. */
export const isInUse = ({ waits, events }: SandboxState) => waits.size > 0 || events.listeners > 0;
