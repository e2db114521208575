import type { Violation } from "../contract/violations.js";
import { violation } from "./violation.js";

/** The longest time that a timer can wait, in milliseconds; a longer one would fire at once. */
export const MAX_TIMEOUT_MS = 2_147_483_647;

/** The deadline of a call that sets none, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 10_000;

/**
 * The base URL without a slash at its end, or undefined when it cannot be used: it is not one of
 * http(s), has a query, a fragment or credentials, or a blank or line break is in or around it.
 */
export function baseOf(given: unknown): string | undefined {
  try {
    const text = String(given);
    const { href } = new URL(text);
    return /^https?:\/\/[^@/]+\/[^?#]*$/.test(href) && !/\s/.test(text)
      ? href.replace(/\/+$/, "")
      : undefined;
  } catch {
    return undefined;
  }
}

/** The violation of a base URL; it is not repeated: it may hold a password. */
export const baseUrlViolations = (base: string | undefined): Violation[] =>
  base === undefined ? violation("option:baseUrl", "pattern", "must be like https://host") : [];

/** Finds an option that is not a number of a range. */
export const rangeViolations = (
  name: string,
  value: unknown,
  minimum: number,
  maximum: number,
  found: Violation[] = [],
): Violation[] =>
  typeof value === "number" && value >= minimum && value <= maximum
    ? found
    : violation(`option:${name}`, "range", `must be ${minimum} to ${maximum}`, found);
