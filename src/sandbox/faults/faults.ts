import { SANDBOX_LIMITS } from "../../../generated/sandbox/constants.js";
import type { Fault, NewFault } from "../../../generated/sandbox/schema.js";
import type { SandboxClock } from "../core/clock.js";
import { seededRandom } from "../core/random.js";
import { checkedFault } from "./check-fault.js";
import { magicContactOf } from "./magic-contacts.js";
import { isMeantFor, type Subject } from "./match.js";
import { fires } from "./trigger.js";

/** How many faults can be set at once. */
const capacity = SANDBOX_LIMITS.FaultList.faults.maxItems;

/** What fires for a request. */
export interface FiredFault {
  fault_id: string;
  /** The fault that decides the reply; without it, the reply is only late. */
  fault: NewFault | undefined;
  delayMs: number;
}

interface Entry {
  id: string;
  fault: NewFault;
  matched: number;
  fired: number;
  /** How many numbers were drawn from `random`. */
  drawn: number;
  random: () => number;
  endsAt: number | undefined;
}

type SavedEntry = Omit<Entry, "random">;

/** The faults that are set, and how many were set. */
export interface SavedFaults {
  entries: readonly SavedEntry[];
  count: number;
}

/** Takes a fault up where it was left. */
function entryOf(saved: SavedEntry): Entry {
  const next = seededRandom(saved.fault.seed ?? 1, saved.drawn);
  const entry: Entry = {
    ...saved,
    random: () => {
      entry.drawn++;
      return next();
    },
  };
  return entry;
}

/** The faults that are set, and which of them fires for a request. */
export class Faults {
  #entries: Entry[] = [];
  #count = 0;
  /** Those that `reset` brings back. */
  readonly #initial: readonly NewFault[];

  constructor(
    initial: readonly NewFault[],
    readonly clock: SandboxClock,
  ) {
    this.#initial = initial.map(checkedFault);
    this.reset();
  }

  /** Whether no further fault can be set. */
  get full(): boolean {
    return this.#entries.length >= capacity;
  }

  /**
   * Sets a fault.
   *
   * @throws {TypeError} when it violates the schema NewFault, or when 100 are set already
   */
  add(fault: NewFault): Fault {
    if (this.full) {
      throw new TypeError(`There are ${capacity} faults already; delete some.`);
    }
    const entry = entryOf({
      id: `f-${++this.#count}`,
      fault: checkedFault(fault),
      matched: 0,
      fired: 0,
      drawn: 0,
      endsAt: fault.duration_ms === undefined ? undefined : this.clock.now() + fault.duration_ms,
    });
    this.#entries.push(entry);
    return this.#describe(entry);
  }

  list(): Fault[] {
    return this.#entries.map((entry) => this.#describe(entry));
  }

  /** Ends one fault; false when no fault has this id. */
  remove(id: string): boolean {
    const count = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    return this.#entries.length < count;
  }

  save(): SavedFaults {
    const entries = this.#entries.map(({ random: _random, ...entry }) => entry);
    return { entries, count: this.#count };
  }

  load({ entries, count }: SavedFaults): void {
    this.#entries = entries.map(entryOf);
    this.#count = count;
  }

  clear(): void {
    this.#entries = [];
  }

  reset(): void {
    this.clear();
    this.#count = 0;
    for (const fault of this.#initial) this.add(fault);
  }

  /**
   * What fires for a request. Each `latency` that fires delays what is decided, wherever it stands; the
   * first of the others that fires decides. The magic contacts are the last fault of the list.
   */
  fireFor(subject: Subject): FiredFault | undefined {
    let fired: FiredFault | undefined;
    const add = (id: string, fault: NewFault, delayMs: number) => {
      const decides = fault.kind !== "latency";
      fired = {
        fault_id: decides ? id : (fired?.fault_id ?? id),
        fault: decides ? fault : fired?.fault,
        delayMs: (fired?.delayMs ?? 0) + delayMs,
      };
    };
    for (const entry of this.#entries) {
      const { id, fault } = entry;
      const isLate = fault.kind === "latency";
      if (fired?.fault !== undefined && !isLate) continue;
      if (this.#fires(entry, subject)) add(id, fault, isLate ? delayOf(entry) : 0);
    }
    const magic = magicContactOf(subject);
    if (magic !== undefined && (fired?.fault === undefined || magic.fault.kind === "latency")) {
      add(`magic:${magic.domain}`, magic.fault, magic.fault.delay_ms ?? 0);
    }
    return fired;
  }

  #fires(entry: Entry, subject: Subject): boolean {
    if (!this.#active(entry) || !isMeantFor(entry.fault, subject)) return false;
    entry.matched++;
    if (!fires(entry.fault, entry.matched, entry.random)) return false;
    entry.fired++;
    return true;
  }

  #active({ fault, matched, fired, endsAt }: Entry): boolean {
    if (fault.times !== undefined && fired >= fault.times) return false;
    if (fault.nth !== undefined && matched >= fault.nth) return false;
    return endsAt === undefined || this.clock.now() < endsAt;
  }

  #describe(entry: Entry): Fault {
    const { id, fault, matched, fired } = entry;
    return { fault_id: id, fault: { ...fault }, matched, fired, active: this.#active(entry) };
  }
}

/** The delay of `latency`, in milliseconds, when none is given. */
const defaultDelayMs = 1000;

function delayOf({ fault, random }: Pick<Entry, "fault" | "random">): number {
  const other = fault.delay_max_ms;
  if (other === undefined) return fault.delay_ms ?? defaultDelayMs;
  const one = fault.delay_ms ?? Math.min(defaultDelayMs, other);
  return one + Math.round((other - one) * random());
}
