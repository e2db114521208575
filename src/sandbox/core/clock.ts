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

/** What a clock shows beside the time while it runs, and what it shows while it stands still. */
export interface SavedClock {
  offset: number;
  stopped?: number | undefined;
}

/** What of each clock only this module knows: how it was made, and what it shows. */
const inner = new WeakMap<SandboxClock, { options: ClockOptions; shows: SavedClock }>();

/**
 * Makes another clock that begins as a clock did.
 *
 * @param time what it runs by, in milliseconds since 1970
 */
export const clockLike = (clock: SandboxClock, time?: () => number) =>
  makeClock(inner.get(clock)?.options ?? {}, time);

/** What a clock of this module shows beside the time. */
export const saveClock = (clock: SandboxClock): SavedClock => ({ ...inner.get(clock)!.shows });

/** Lets a clock of this module show what another did. */
export function loadClock(clock: SandboxClock, { offset, stopped }: SavedClock): void {
  Object.assign(inner.get(clock)!.shows, { offset, stopped });
}

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
  return makeClock(options);
}

function makeClock(options: ClockOptions, time = () => Date.now()): SandboxClock {
  const shows: SavedClock = { offset: 0 };
  const now = () => shows.stopped ?? time() + shows.offset;
  const clock: SandboxClock = {
    now,
    get frozen() {
      return shows.stopped !== undefined;
    },
    set(moment) {
      const wanted = timeOf(moment);
      if (shows.stopped === undefined) shows.offset = wanted - time();
      else shows.stopped = wanted;
    },
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError("A clock advances by milliseconds >= 0.");
      clock.set(now() + milliseconds);
    },
    freeze() {
      shows.stopped ??= now();
    },
    resume() {
      if (shows.stopped === undefined) return;
      shows.offset = shows.stopped - time();
      shows.stopped = undefined;
    },
    reset() {
      shows.offset = 0;
      // Stopped before it is set: between setting and stopping it, a millisecond could pass.
      shows.stopped = options.frozen === true ? time() : undefined;
      if (options.now !== undefined) clock.set(options.now);
    },
  };
  clock.reset();
  inner.set(clock, { options, shows });
  return clock;
}
