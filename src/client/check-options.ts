import type { Violation } from "../contract/violations.js";
import { MAX_TIMEOUT_MS } from "./options.js";
import { violation } from "./violation.js";

const plainUrl = /^https?:\/\/[^\s?#@]+$/;

/** Finds an option that cannot be used; a base URL is not repeated: it may hold a password. */
export function optionViolations(baseUrl: string, timeoutMs: number): Violation[] {
  if (!plainUrl.test(baseUrl))
    return violation("option:baseUrl", "pattern", "must be like https://host");
  if (timeoutMs >= 1 && timeoutMs <= MAX_TIMEOUT_MS) return [];
  return violation("option:timeoutMs", "range", `must be 1 to ${MAX_TIMEOUT_MS}`);
}
