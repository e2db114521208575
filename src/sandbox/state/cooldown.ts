/** How long a contact is sent no second code, in milliseconds: the service's minute. */
export const cooldownMs = 60_000;

/** How many contacts are remembered at most; in a run of more, the oldest are forgotten. */
const capacity = 100_000;

/** Remembers when each contact was last sent a code. */
export class Cooldown {
  /** Contact to time of the last code; in the order of those times. */
  readonly #sent = new Map<string, number>();

  /** Milliseconds until a contact may be sent the next code; 0 when it may now. */
  remaining(contact: string, now: number): number {
    const sent = this.#sent.get(contact);
    // A clock that was set back must not lock a contact for longer than the minute.
    if (sent === undefined || now < sent) return 0;
    return Math.max(0, sent + cooldownMs - now);
  }

  /** Notes that a contact was sent a code, and forgets those whose minute is over. */
  start(contact: string, now: number): void {
    this.#sent.delete(contact);
    this.#sent.set(contact, now);
    for (const [oldest, sent] of this.#sent) {
      if (sent + cooldownMs > now && this.#sent.size <= capacity) break;
      this.#sent.delete(oldest);
    }
  }

  clear(): void {
    this.#sent.clear();
  }
}
