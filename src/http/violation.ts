import type { Violation } from "../contract/violations.js";

/** A list of one violation. */
export const violation = (pointer: string, rule: string, message: string): Violation[] => [
  { pointer, rule, message },
];
