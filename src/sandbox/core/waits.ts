import { after } from "./timers.js";

/** Why a wait has ended: its time is over, the caller left, or the session was reset or ended, or the sandbox closed. */
export type WaitEnd = "time" | "left" | "reset" | "end" | "close";

/** Calls back when a caller leaves; the function that it gives ends that. */
export type OnLeave = (callback: () => void) => () => void;

/** All that waits in a sandbox, so that a reset or a close can end it. */
export class Waits {
  readonly #open = new Set<(end: WaitEnd) => void>();
  /** While the sandbox closes, nothing new is waited for. */
  closing = false;

  /**
   * Waits.
   *
   * @param end called once, unless the wait was ended by the function that is returned
   */
  start(milliseconds: number, end: (why: WaitEnd) => void, onLeave?: OnLeave): () => void {
    const finish = () => {
      stopTimer();
      stay?.();
      this.#open.delete(stop);
    };
    const stop = (why: WaitEnd) => {
      finish();
      end(why);
    };
    const stopTimer = after(this.closing ? 0 : milliseconds, () => {
      stop(this.closing ? "close" : "time");
    });
    const stay = onLeave?.(() => stop("left"));
    this.#open.add(stop);
    return finish;
  }

  /** How many wait. */
  get size(): number {
    return this.#open.size;
  }

  /** Ends all waits. */
  endAll(why: "reset" | "end" | "close"): void {
    for (const stop of this.#open) stop(why);
  }
}
