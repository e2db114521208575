import type { ClockChange } from "../../../generated/sandbox/schema.js";
import type { Violation } from "../../contract/violations.js";
import type { SandboxClock } from "../core/clock.js";

/** RFC 3339, section 5.6; `Date.parse` alone reads much more than that. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i;

const leapSecond = /(?<=T\d\d:\d\d):60/i;

function timeOf(text: string): string {
  if (!dateTime.test(text)) throw new RangeError("not RFC 3339");
  // RFC 3339 has leap seconds, JavaScript has not.
  const time = text.replace(leapSecond, ":59");
  // JavaScript takes 31 February for 3 March, and 24:00 for the next day.
  const local = time.slice(0, 19).toUpperCase();
  if (!new Date(`${local}Z`).toISOString().startsWith(local)) throw new RangeError("no such time");
  return time;
}

/** Moves a clock that stands still in whole, or not at all: then it gives the violation. */
function moveClock(clock: SandboxClock, change: ClockChange): Violation | undefined {
  const before = clock.now();
  try {
    if (change.now !== undefined) clock.set(timeOf(change.now));
  } catch {
    const message = "must be a date-time of RFC 3339 of the years 0 to 9999";
    return { pointer: "/now", rule: "format", message };
  }
  try {
    if (change.advance_ms !== undefined) clock.advance(change.advance_ms);
  } catch {
    clock.set(before);
    const message = "must not lead beyond the year 9999";
    return { pointer: "/advance_ms", rule: "maximum", message };
  }
  return undefined;
}

/** Does what can be done with the clock in whole, or nothing: then it gives the violation. */
export function changeClock(clock: SandboxClock, change: ClockChange): Violation | undefined {
  const wasFrozen = clock.frozen;
  // It stands still meanwhile: a clock that is set and frozen at once shows that very moment.
  clock.freeze();
  const violation = moveClock(clock, change);
  const frozen = violation === undefined ? (change.frozen ?? wasFrozen) : wasFrozen;
  if (!frozen) clock.resume();
  return violation;
}
