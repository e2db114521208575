import type { SandboxClock } from "../core/clock.js";

/** How long a key is locked, in milliseconds: the gateway's five minutes. */
const lockMs = 5 * 60_000;

/** What is kept of each key. */
export type SavedKeyLock = readonly (readonly [string, Failures])[];

/** The wrong signatures of a key in a row, and when they became too many. */
interface Failures {
  count: number;
  lockedAt: number | undefined;
}

/** Locks a key after too many wrong signatures in a row. Only keys that the sandbox knows are counted. */
export class KeyLock {
  readonly #failures = new Map<string, Failures>();

  constructor(
    readonly maxFailures: number,
    readonly clock: SandboxClock,
  ) {}

  /** Whether a key is locked now. */
  isLocked(ak: string): boolean {
    const lockedAt = this.#failures.get(ak)?.lockedAt;
    if (lockedAt === undefined) return false;
    const now = this.clock.now();
    // A clock that was set back must not lock a key for longer than that.
    if (now >= lockedAt && now < lockedAt + lockMs) return true;
    this.#failures.delete(ak);
    return false;
  }

  /** Notes a wrong signature. */
  fail(ak: string): void {
    const count = (this.#failures.get(ak)?.count ?? 0) + 1;
    const lockedAt = count >= this.maxFailures ? this.clock.now() : undefined;
    this.#failures.set(ak, { count, lockedAt });
  }

  /** Notes a right signature: the count begins anew. */
  pass(ak: string): void {
    this.#failures.delete(ak);
  }

  save(): SavedKeyLock {
    return [...this.#failures];
  }

  load(saved: SavedKeyLock): void {
    this.#failures.clear();
    for (const [ak, failures] of saved) this.#failures.set(ak, failures);
  }

  clear(): void {
    this.#failures.clear();
  }
}
