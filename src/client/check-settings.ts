import type { Violation } from "../contract/violations.js";
import { MAX_TIMEOUT_MS, rangeViolations } from "../http/check-options.js";
import { violation } from "../http/violation.js";
import { MAX_RETRY } from "./options.js";
import type { CallOptions, ClientOptions } from "./types.js";

/** Finds a value of another kind. */
const kindViolations = (name: string, isRight: boolean, kind: string): Violation[] =>
  isRight ? [] : violation(`option:${name}`, "type", `must be ${kind}`);

/** Finds what is wrong with options that are not parameters of the contract. */
export function settingsViolations(
  options: Partial<CallOptions & ClientOptions>,
  known: readonly string[],
): Violation[] {
  const { timeoutMs = 1, retry = 0, signal, fetch } = options;
  return [
    // A misspelt option would be lost in silence.
    ...Object.keys(options).flatMap((name) =>
      kindViolations(name, known.includes(name), "an option"),
    ),
    ...rangeViolations("timeoutMs", timeoutMs, 1, MAX_TIMEOUT_MS),
    ...rangeViolations("retry", retry, 0, MAX_RETRY),
    // A polyfill's signal will do; an AbortController is not one.
    ...kindViolations("signal", !signal || "addEventListener" in Object(signal), "an AbortSignal"),
    ...kindViolations("fetch", !fetch || typeof fetch === "function", "a function"),
  ];
}
