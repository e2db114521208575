import type { LoggedRequest, Message } from "../../../generated/sandbox/schema.js";
import { checkOptions, mustBe } from "../core/check-options.js";
import { newRequestId } from "../core/request-id.js";

/** What happens in a session; the numbers count up, without gaps for whoever missed none. */
export type SandboxEvent = { session: string; number: number } & (
  | { kind: "message"; message: Message }
  | { kind: "request"; request: LoggedRequest }
  | { kind: "state" }
  /** Something threw while a request was answered: it got a 500 with this request id. */
  | { kind: "failure"; requestId: string; error: unknown }
  /** There is nothing more to come: the session was ended, or the sandbox closed. */
  | { kind: "end" }
);

/** What tells an event from the others. */
type Facts<T> = T extends unknown ? Omit<T, "session" | "number" | "kind"> : never;

/** An event of a kind without what all have. */
type FactsOf<K extends EventKind> = Facts<Extract<SandboxEvent, { kind: K }>>;

export type EventKind = SandboxEvent["kind"];

/** Says that a listener has thrown: neither the request nor the other listeners must suffer for it. */
function report(error: unknown): void {
  // The sandbox also runs in a browser, where there is no process.
  if (typeof process === "object") process.emitWarning(error as Error);
  else console.error(error);
}

const allKinds: readonly unknown[] = ["message", "request", "state", "failure", "end"];

const areKinds = mustBe(
  `a list of ${allKinds.join(", ")}`,
  (value) => Array.isArray(value) && value.every((kind) => allKinds.includes(kind)),
);

/** Who is told what happens, and of which kinds. */
export class Listeners {
  /** Each listener with the kinds that it asks for; without any, it asks for all. */
  readonly #kinds = new Map<(event: SandboxEvent) => void, readonly EventKind[] | undefined>();

  /** How many there are. */
  get size(): number {
    return this.#kinds.size;
  }

  /**
   * Adds a listener; the function that is returned takes it away.
   *
   * @throws {TypeError} for what is no function
   * @throws {RangeError} for kinds that do not exist
   */
  add(listener: (event: SandboxEvent) => void, kinds?: readonly EventKind[]): () => void {
    if (typeof listener !== "function")
      throw new TypeError("onEvent needs a function to call back.");
    checkOptions("onEvent", { kinds }, { kinds: areKinds });
    this.#kinds.set(listener, kinds);
    return () => this.#kinds.delete(listener);
  }

  /** Tells those that ask for a kind; the event is only made when there is one. */
  tell(kind: EventKind, makeEvent: () => SandboxEvent): void {
    for (const [listener, kinds] of this.#kinds) {
      if (kinds?.includes(kind) === false) continue;
      try {
        listener(makeEvent());
      } catch (error) {
        report(error);
      }
    }
  }

  clear(): void {
    this.#kinds.clear();
  }
}

/** Tells what happens in a session; costs next to nothing while nobody listens. */
export class Events {
  /** Tells this run of the session from others, whose events have the same numbers. */
  run = newRequestId();
  /** Whether what happens was asked of another process: there, everyone is told. */
  isElsewhere = false;
  readonly #own = new Listeners();
  #last = 0;

  /**
   * @param session its name
   * @param everyone who is told what happens in every session
   */
  constructor(
    readonly session: string,
    readonly everyone: Listeners,
  ) {}

  /** How many listen to this session alone. */
  get listeners(): number {
    return this.#own.size;
  }

  /** The number of the last event. */
  get last(): number {
    return this.#last;
  }

  save(): { run: string; last: number } {
    return { run: this.run, last: this.#last };
  }

  load({ run, last }: { run: string; last: number }): void {
    this.run = run;
    this.#last = last;
  }

  /** The number of an event that happens now. */
  next(): number {
    return ++this.#last;
  }

  /** Adds a listener to this session, as `Listeners.add` does. */
  listen(listener: (event: SandboxEvent) => void, kinds?: readonly EventKind[]): () => void {
    return this.#own.add(listener, kinds);
  }

  /** Tells all listeners that the clock, the faults or the inbox were changed. */
  changed(): void {
    this.next();
    this.tellChanged();
  }

  /** The same for what is no event of the session, such as that another took its place. */
  tellChanged(): void {
    this.emit("state", this.#last, () => ({}));
  }

  /** Tells all listeners that there is nothing more to come. */
  end(): void {
    this.emit("end", this.#last, () => ({}));
    this.#own.clear();
  }

  /** Tells all listeners of a kind; the facts are only gathered when there is one. */
  emit<K extends EventKind>(kind: K, number: number, facts: () => FactsOf<K>): void {
    if (this.#own.size === 0 && this.everyone.size === 0) return;
    let event: SandboxEvent | undefined;
    const { session } = this;
    const make = () => (event ??= { kind, session, number, ...facts() } as unknown as SandboxEvent);
    this.#own.tell(kind, make);
    if (!this.isElsewhere) this.everyone.tell(kind, make);
  }
}
