import type { Violation } from "../contract/violations.js";
import { MAX_TIMEOUT_MS, rangeViolations } from "../http/check-options.js";
import { violation } from "../http/violation.js";
import { MAX_RETRY } from "./options.js";
import type { CallOptions, ClientOptions } from "./types.js";

/** Finds what is wrong with options that are not parameters of the contract. */
export function settingsViolations(
  options: Partial<CallOptions & ClientOptions>,
  known: readonly string[],
): Violation[] {
  const { timeoutMs = 1, retry = 0, signal, fetch } = options;
  const found: Violation[] = [];
  const check = (name: string, isRight: boolean, kind: string) => {
    if (!isRight) violation(`option:${name}`, "type", `must be ${kind}`, found);
  };
  // A misspelt option would be lost in silence.
  for (const name of Object.keys(options)) check(name, known.includes(name), "an option");
  rangeViolations("timeoutMs", timeoutMs, 1, MAX_TIMEOUT_MS, found);
  rangeViolations("retry", retry, 0, MAX_RETRY, found);
  // A polyfill's signal will do; an AbortController is not one.
  check("signal", !signal || "addEventListener" in Object(signal), "an AbortSignal");
  check("fetch", !fetch || typeof fetch === "function", "a function");
  return found;
}
