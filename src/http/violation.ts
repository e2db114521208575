import type { Violation } from "../contract/violations.js";

/** Adds a violation to a list. */
export function violation(
  pointer: string,
  rule: string,
  message: string,
  found: Violation[] = [],
): Violation[] {
  found.push({ pointer, rule, message });
  return found;
}
