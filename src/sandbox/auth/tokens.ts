import { randomBytes } from "node:crypto";
import { HEADER_LIMITS } from "../../../generated/constants.js";
import type { SandboxClock } from "../core/clock.js";

/** How long a token that was given out lives, in milliseconds: the IAM service's 24 hours. */
const lifetimeMs = 24 * 60 * 60_000;

/** How many tokens can be out at once; the oldest end when there are more. */
const capacity = 10_000;

/** What the sandbox thinks of a token. */
export type TokenVerdict = "accepted" | "unknown" | "expired";

const limits = HEADER_LIMITS["X-Auth-Token"];

function checked(token: string): string {
  const length = Array.from(token).length;
  if (length < limits.minLength || length > limits.maxLength) {
    throw new RangeError(
      `A token must have ${limits.minLength} to ${limits.maxLength} characters; this one has ${length}.`,
    );
  }
  if (!/^[\u0021-\u007e]+$/.test(token)) {
    throw new RangeError("A token may only have visible ASCII characters, as a header carries it.");
  }
  return token;
}

/** The tokens that the sandbox accepts: those it was started with, and those it gave out. */
export class Tokens {
  readonly #fixed: ReadonlySet<string>;
  /** Tokens given out, with the time at which they end; in the order in which they were given. */
  readonly #issued = new Map<string, number>();

  constructor(
    fixed: readonly string[],
    readonly clock: SandboxClock,
  ) {
    this.#fixed = new Set(fixed.map(checked));
  }

  /** Gives out a new token. */
  issue(): { token: string; issuedAt: number; expiresAt: number } {
    const token = randomBytes(48).toString("base64url");
    const issuedAt = this.clock.now();
    const expiresAt = issuedAt + lifetimeMs;
    this.#issued.set(token, expiresAt);
    if (this.#issued.size > capacity) {
      const [oldest] = this.#issued.keys();
      this.#issued.delete(oldest!);
    }
    return { token, issuedAt, expiresAt };
  }

  verdict(token: string): TokenVerdict {
    if (this.#fixed.has(token)) return "accepted";
    const end = this.#issued.get(token);
    if (end === undefined) return "unknown";
    return this.clock.now() < end ? "accepted" : "expired";
  }

  /** Ends all tokens that were given out. */
  revokeIssued(): void {
    this.#issued.clear();
  }
}
