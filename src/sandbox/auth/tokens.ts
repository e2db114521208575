import { HEADER_LIMITS } from "../../../generated/constants.js";
import type { SandboxClock } from "../core/clock.js";

/** How long a token that was given out lives, in milliseconds: the IAM service's 24 hours. */
const lifetimeMs = 24 * 60 * 60_000;

/** How many tokens can be out at once; the oldest end when there are more. */
const capacity = 10_000;

/** Stands between a token and the name of its session. */
const sessionMark = "@";

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
  /** Stands behind each token of a session; the default one needs none. */
  readonly #suffix: string;
  readonly #fixed: ReadonlySet<string>;
  /** Tokens given out, with the time at which they end; in the order in which they were given. */
  readonly #issued = new Map<string, number>();

  /** @param session the session's name; undefined for the default one */
  constructor(
    fixed: readonly string[],
    readonly clock: SandboxClock,
    session?: string,
  ) {
    this.#suffix = session === undefined ? "" : sessionMark + session;
    this.#fixed = new Set(fixed.map(checked));
  }

  /** The first of the tokens that no reset ends; undefined when there is none. */
  get lasting(): string | undefined {
    const [first] = this.#fixed;
    return first === undefined ? undefined : first + this.#suffix;
  }

  /** What stands behind the mark in a token; undefined when there is none, as in a token that was given. */
  sessionIn(token: string): string | undefined {
    const at = token.lastIndexOf(sessionMark);
    return at < 0 || this.#fixed.has(token) ? undefined : token.slice(at + 1);
  }

  /** Gives out a new token, of something that nobody can guess. */
  issue(secret: string): { token: string; issuedAt: number; expiresAt: number } {
    const token = secret + this.#suffix;
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
    if (end === undefined) return this.#isFixedHere(token) ? "accepted" : "unknown";
    return this.clock.now() < end ? "accepted" : "expired";
  }

  /** Whether a token is one of those that were given from the start, with the name of this session. */
  #isFixedHere(token: string): boolean {
    const suffix = this.#suffix;
    return (
      suffix !== "" && token.endsWith(suffix) && this.#fixed.has(token.slice(0, -suffix.length))
    );
  }

  save(): readonly (readonly [string, number])[] {
    return [...this.#issued];
  }

  load(saved: readonly (readonly [string, number])[]): void {
    this.#issued.clear();
    for (const [token, end] of saved) this.#issued.set(token, end);
  }

  /** Ends all tokens that were given out. */
  revokeIssued(): void {
    this.#issued.clear();
  }
}
