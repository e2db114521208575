/** What a ring holds, the oldest first. */
export interface SavedRing<T> {
  entries: readonly T[];
  dropped: number;
}

/** Keeps the newest of what is added, up to a capacity, and counts what had to go. */
export class Ring<T> {
  #entries: T[] = [];
  /** Where the next entry goes once the ring is full: the place of the oldest. */
  #oldest = 0;
  #dropped = 0;

  constructor(readonly capacity: number) {}

  /** How many entries had to go since the start or the last `clear`. */
  get dropped(): number {
    return this.#dropped;
  }

  /** How many entries there are. */
  get size(): number {
    return this.#entries.length;
  }

  add(entry: T): void {
    if (this.#entries.length < this.capacity) {
      this.#entries.push(entry);
      return;
    }
    this.#entries[this.#oldest] = entry;
    this.#oldest = (this.#oldest + 1) % this.capacity;
    this.#dropped++;
  }

  /** The entries, the newest first. */
  newestFirst(): T[] {
    return [
      ...this.#entries.slice(this.#oldest),
      ...this.#entries.slice(0, this.#oldest),
    ].toReversed();
  }

  /** Removes the entries that a test finds; they do not count as dropped. */
  remove(isMeant: (entry: T) => boolean): void {
    this.#entries = this.newestFirst()
      .toReversed()
      .filter((entry) => !isMeant(entry));
    this.#oldest = 0;
  }

  save(): SavedRing<T> {
    return { entries: this.newestFirst().toReversed(), dropped: this.#dropped };
  }

  load({ entries, dropped }: SavedRing<T>): void {
    this.#entries = [...entries];
    this.#oldest = 0;
    this.#dropped = dropped;
  }

  clear(): void {
    this.#entries = [];
    this.#oldest = 0;
    this.#dropped = 0;
  }
}
