import type { LoggedRequest, Message } from "../../../generated/sandbox/schema.js";
import { checkOptions, mustBe } from "../core/check-options.js";

/** What happens in a sandbox; the numbers count up, without gaps for whoever missed none. */
export type SandboxEvent =
  | { kind: "message"; number: number; message: Message }
  | { kind: "request"; number: number; request: LoggedRequest }
  | { kind: "state"; number: number }
  /** Something threw while a request was answered: it got a 500 with this request id. */
  | { kind: "failure"; number: number; requestId: string; error: unknown }
  | { kind: "end"; number: number };

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

/** Tells listeners what happens; costs nothing while there are none. */
export class Events {
  /** Each listener with the kinds that it asks for; without any, it asks for all. */
  readonly #listeners = new Map<(event: SandboxEvent) => void, readonly EventKind[] | undefined>();
  #last = 0;

  /** The number of the last event. */
  get last(): number {
    return this.#last;
  }

  /** The number of an event that happens now. */
  next(): number {
    return ++this.#last;
  }

  /**
   * Adds a listener; the function that is returned takes it away.
   *
   * @throws {TypeError} for what is no function
   * @throws {RangeError} for kinds that do not exist
   */
  listen(listener: (event: SandboxEvent) => void, kinds?: readonly EventKind[]): () => void {
    if (typeof listener !== "function")
      throw new TypeError("onEvent needs a function to call back.");
    checkOptions("onEvent", { kinds }, { kinds: areKinds });
    this.#listeners.set(listener, kinds);
    return () => this.#listeners.delete(listener);
  }

  /** Tells all listeners that the clock, the faults or the inbox were changed. */
  changed(): void {
    const number = this.next();
    this.emit("state", () => ({ kind: "state", number }));
  }

  /** Tells all listeners that there is nothing more to come. */
  end(): void {
    const number = this.next();
    this.emit("end", () => ({ kind: "end", number }));
    this.#listeners.clear();
  }

  /** Tells all listeners of a kind; the event is only made when there is one. */
  emit(kind: EventKind, makeEvent: () => SandboxEvent): void {
    let event: SandboxEvent | undefined;
    for (const [listener, kinds] of this.#listeners) {
      if (kinds?.includes(kind) === false) continue;
      event ??= makeEvent();
      try {
        listener(event);
      } catch (error) {
        report(error);
      }
    }
  }
}
