import type { ExpectedOutcome } from "./case-types.js";

/**
 * What every client must say of an error, unless a case says otherwise: whether the service can have
 * acted on the request.
 *
 * @param sends whether the call sends a request
 */
export function sentOf(outcome: ExpectedOutcome, sends: boolean): "no" | "unknown" | null {
  const { kind, status } = outcome;
  if (kind === "ok") return null;
  if (!sends || kind === "request_invalid" || kind === "provider_failed") return "no";
  const answered = kind === "service_error" || kind === "unexpected_response";
  if (!answered) return typeof kind === "string" ? "unknown" : null;
  if (status === undefined) return null;
  const refused = status >= 400 && status < 500;
  const reported = kind === "service_error" && status < 300;
  return refused || reported ? "no" : "unknown";
}
