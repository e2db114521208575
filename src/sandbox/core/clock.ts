import { checkOptions, isAnything, isBoolean } from "./check-options.js";
import { firstMoment, lastMoment } from "./text/iso-time.js";

/** A moment: a date, milliseconds since 1970, or a text that `Date` reads. */
export type Moment = Date | number | string;

/** The time that a sandbox lives by; it can be set, advanced and frozen. */
export interface SandboxClock {
  /** The time, in milliseconds since 1970. */
  now(): number;
  /** Whether it stands still. */
  readonly frozen: boolean;
  /** Sets it to a moment. @throws {RangeError} when the moment is no date */
  set(moment: Moment): void;
  /** Moves it forward by milliseconds. @throws {RangeError} when they are not a number >= 0 */
  advance(milliseconds: number): void;
  /** Makes it stand still. */
  freeze(): void;
  /** Lets it run on from where it stands. */
  resume(): void;
  /** Brings it back to how it was made. */
  reset(): void;
}

function timeOf(moment: Moment): number {
  // Of null and of booleans, Date makes the year 1970.
  const isMoment = moment instanceof Date || ["number", "string"].includes(typeof moment);
  const time = isMoment ? new Date(moment).getTime() : Number.NaN;
  if (Number.isNaN(time) || time < firstMoment || time > lastMoment) {
    throw new RangeError("The clock can only be set to a date of the years 0 to 9999.");
  }
  return time;
}

interface ClockOptions {
  now?: Moment;
  frozen?: boolean;
}

/** How each clock was made. */
const optionsOf = new WeakMap<SandboxClock, ClockOptions>();

/** Makes another clock that begins as a clock did. */
export const clockLike = (clock: SandboxClock) => createClock(optionsOf.get(clock));

/**
 * Makes a clock for a sandbox.
 *
 * @param options.now where it starts; without it, at the system's time
 * @param options.frozen whether it stands still until it is told to run
 * @throws {RangeError} when `now` is no date
 * @throws {TypeError} for an option that does not exist
 * @example
 * const clock = createClock({ now: "2026-01-01T00:00:00Z", frozen: true });
 * const sandbox = createSandbox({ clock });
 * clock.advance(60_000);
 */
export function createClock(options: ClockOptions = {}): SandboxClock {
  checkOptions("createClock", options, { now: isAnything, frozen: isBoolean });
  /** What the clock shows beside the system's time while it runs. */
  let offset = 0;
  /** What it shows while it stands still. */
  let stopped: number | undefined;
  const now = () => stopped ?? Date.now() + offset;
  const clock: SandboxClock = {
    now,
    get frozen() {
      return stopped !== undefined;
    },
    set(moment) {
      const time = timeOf(moment);
      if (stopped === undefined) offset = time - Date.now();
      else stopped = time;
    },
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError("A clock advances by milliseconds >= 0.");
      clock.set(now() + milliseconds);
    },
    freeze() {
      stopped ??= now();
    },
    resume() {
      if (stopped === undefined) return;
      offset = stopped - Date.now();
      stopped = undefined;
    },
    reset() {
      offset = 0;
      // Stopped before it is set: between setting and stopping it, a millisecond could pass.
      stopped = options.frozen === true ? Date.now() : undefined;
      if (options.now !== undefined) clock.set(options.now);
    },
  };
  clock.reset();
  optionsOf.set(clock, options);
  return clock;
}
