import type { ValueTable } from "../../generated/operations.js";
import type { Violation } from "../contract/violations.js";
import { valueViolations } from "./check-value.js";

/**
 * Turns a body into text once: what that text says is checked, and it is what is sent.
 *
 * @param found gets what is wrong with it
 * @returns the text, and what it says
 */
export function checkBody(
  given: unknown,
  table: ValueTable,
  found: Violation[],
): { text: string | undefined; value: unknown } {
  let text: string | undefined;
  let value: unknown = null;
  try {
    text = JSON.stringify(given);
    value = JSON.parse(text);
  } catch {
    // A function, a circle, a BigInt, or too deep: no object can be made of it.
  }
  valueViolations("", value, table, found);
  return { text, value };
}
