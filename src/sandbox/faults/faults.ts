import { SANDBOX_LIMITS } from "../../../generated/sandbox/constants.js";
import type { Fault, NewFault } from "../../../generated/sandbox/schema.js";
import { newFault as isNewFault } from "../../../generated/sandbox/validators.js";
import { controlViolationsOf } from "../control/violations.js";
import type { SandboxClock } from "../clock.js";
import { fires, seededRandom } from "./trigger.js";

/** How many faults can be set at once. */
const capacity = SANDBOX_LIMITS.FaultList.faults.maxItems;

/** The delay of `latency`, in milliseconds, when none is given. */
const defaultDelayMs = 1000;

/** What fires for a request. */
export interface FiredFault {
  fault_id: string;
  /** The fault that decides the reply; without it, the reply is only late. */
  fault?: NewFault;
  delayMs: number;
}

interface Entry {
  id: string;
  fault: NewFault;
  matched: number;
  fired: number;
  random: () => number;
  endsAt: number | undefined;
}

function checked(fault: NewFault): NewFault {
  const violations = isNewFault(fault) ? [] : controlViolationsOf(isNewFault.errors);
  const first = violations[0];
  if (first !== undefined)
    throw new TypeError(`The fault's ${first.pointer || "value"} ${first.message}.`);
  return { ...fault };
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
    this.#initial = initial.map(checked);
    this.reset();
  }

  /** Whether any is set; the hot path asks nothing else. */
  get any(): boolean {
    return this.#entries.length > 0;
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
    const entry: Entry = {
      id: `f-${++this.#count}`,
      fault: checked(fault),
      matched: 0,
      fired: 0,
      random: seededRandom(fault.seed ?? 1),
      endsAt: fault.duration_ms === undefined ? undefined : this.clock.now() + fault.duration_ms,
    };
    this.#entries.push(entry);
    return this.#describe(entry);
  }

  list(): Fault[] {
    return this.#entries.map((entry) => this.#describe(entry));
  }

  /** Ends one fault; false when there is none of this id. */
  remove(id: string): boolean {
    const count = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    return this.#entries.length < count;
  }

  clear(): void {
    this.#entries = [];
  }

  reset(): void {
    this.clear();
    this.#count = 0;
    for (const fault of this.#initial) this.add(fault);
  }

  /** What fires for a request to a contact. */
  fireFor(contact: string | undefined): FiredFault | undefined {
    let late: FiredFault | undefined;
    for (const entry of this.#entries) {
      if (!this.#fires(entry, contact)) continue;
      if (entry.fault.kind !== "latency") {
        return { fault_id: entry.id, fault: entry.fault, delayMs: late?.delayMs ?? 0 };
      }
      const delayMs = (late?.delayMs ?? 0) + delayOf(entry);
      late = { fault_id: late?.fault_id ?? entry.id, delayMs };
    }
    return late;
  }

  #fires(entry: Entry, contact: string | undefined): boolean {
    if (!this.#active(entry)) return false;
    if (entry.fault.contact !== undefined && entry.fault.contact !== contact) return false;
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

function delayOf({ fault, random }: Pick<Entry, "fault" | "random">): number {
  const lowest = fault.delay_ms ?? defaultDelayMs;
  const range = Math.max(0, (fault.delay_max_ms ?? lowest) - lowest);
  return lowest + Math.round(range * random());
}
