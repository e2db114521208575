/** How many processes are remembered that took part in a session. */
const mostProcesses = 1000;

/** Whose a visit is, and which of its visits: the numbers of a process only grow. */
export interface Turn {
  from: string;
  turn: number;
}

/** The last turn of each process, the one that came last at the end. */
export type SavedTurns = readonly (readonly [from: string, turn: number])[];

/**
 * Lets each visit be carried out once. One that was lost on its way to the store goes there again; when
 * the first comes after all, before the second or after it, its turn is over.
 */
export class Turns {
  readonly #last = new Map<string, number>();

  /** Takes a turn; false when it is over. */
  take({ from, turn }: Turn): boolean {
    if (turn <= (this.#last.get(from) ?? 0)) return false;
    this.#last.delete(from);
    this.#last.set(from, turn);
    if (this.#last.size > mostProcesses) {
      const [oldest] = this.#last.keys();
      this.#last.delete(oldest!);
    }
    return true;
  }

  save(): SavedTurns {
    return [...this.#last];
  }

  load(saved: SavedTurns): void {
    this.#last.clear();
    for (const [from, turn] of saved) this.#last.set(from, turn);
  }
}
