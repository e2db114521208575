import type { Violation } from "../contract/violations.js";

/** A list of one violation. */
export const violation = (pointer: string, rule: string, message: string): Violation[] => [
  { pointer, rule, message },
];

/** Finds what is wrong with a value that is to be a text; it never repeats the value. */
export function textViolations(pointer: string, value: unknown, maxLength: number): Violation[] {
  if (typeof value !== "string") return violation(pointer, "type", "must be of type string");
  // JSON Schema counts code points, as iteration does; they are at most as many as units.
  if (value.length <= maxLength || Array.from(value).length <= maxLength) return [];
  return violation(pointer, "maxLength", `must have at most ${maxLength} characters`);
}
