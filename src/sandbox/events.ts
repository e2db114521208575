import type { LoggedRequest, Message } from "../../generated/sandbox/schema.js";

/** What happens in a sandbox. */
export type SandboxEvent =
  | { kind: "message"; message: Message }
  | { kind: "request"; request: LoggedRequest }
  | { kind: "state" }
  | { kind: "end" };

/** Says that a listener has thrown: neither the request nor the other listeners must suffer for it. */
function report(error: unknown): void {
  // The sandbox also runs in a browser, where there is no process.
  if (typeof process === "object") process.emitWarning(error as Error);
  else console.error(error);
}

/** Tells listeners what happens; costs nothing while there are none. */
export class Events {
  readonly #listeners = new Set<(event: SandboxEvent) => void>();

  /** Adds a listener; the function that is returned takes it away. */
  listen(listener: (event: SandboxEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells all listeners that there is nothing more to come. */
  end(): void {
    this.emit(() => ({ kind: "end" }));
    this.#listeners.clear();
  }

  /** Tells all listeners; the event is only made when there is one. */
  emit(makeEvent: () => SandboxEvent): void {
    if (this.#listeners.size === 0) return;
    const event = makeEvent();
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        report(error);
      }
    }
  }
}
