import { ConnectionError } from "../errors/ConnectionError.js";
import { ReplyError } from "../errors/ReplyError.js";
import { RequestTimeoutError } from "../errors/RequestTimeoutError.js";
import { TokenError } from "../errors/TokenError.js";

/** The first pause after a failure, and the longest, in milliseconds. IAM locks users who fail often. */
const firstPauseMs = 1000;
const longestPauseMs = 5 * 60 * 1000;

/** IAM may ask for a longer pause, but not for one without an end. */
const longestAskedMs = 60 * 60 * 1000;

/** How long not to ask again: pauses double with each failure in a row. */
export class BackOff {
  #failures = 0;
  #pauseMs = 0;
  #until = 0;
  #error: ConnectionError | ReplyError | RequestTimeoutError | undefined;

  constructor(readonly now: () => number) {}

  /** Remembers a failure, and makes the error that calls get. */
  failed(error: unknown): unknown {
    const known =
      error instanceof ConnectionError ||
      error instanceof ReplyError ||
      error instanceof RequestTimeoutError;
    if (!known) return error;
    const doubled = Math.min(firstPauseMs * 2 ** this.#failures, longestPauseMs);
    const asked = error instanceof ReplyError ? (error.retryAfter ?? 0) * 1000 : 0;
    this.#failures++;
    this.#pauseMs = Math.max(doubled, Math.min(asked, longestAskedMs));
    this.#until = this.now() + this.#pauseMs;
    this.#error = error;
    return this.pending();
  }

  /** The last failure, while its pause lasts. */
  pending(): TokenError | undefined {
    const left = this.#until - this.now();
    // A clock that was set back must not make the pause longer than it was.
    if (this.#error === undefined || left <= 0 || left > this.#pauseMs) return undefined;
    return new TokenError(this.#error, Math.ceil(left / 1000));
  }

  /** Forgets the failures. */
  succeeded(): void {
    this.#failures = 0;
    this.#error = undefined;
  }
}
