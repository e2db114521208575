import type { GatewayError } from "../../../generated/schema.js";

/** A reply as the form reads it. */
export interface Answer {
  status: number;
  statusText: string;
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
}

/**
 * What a caller's program may take a reply for: done, refused, or one of three that leave open whether
 * it was done: no whole reply, a failure of the service, a reply that the contract does not know.
 */
export type Verdict = "accepted" | "refused" | "unknown" | "failed" | "unexpected";

/** A longer reply is no client's. */
const longestBody = 1_048_576;

/** The body as an object; empty without a body; undefined for anything else. */
export function fieldsIn(body: string): Partial<GatewayError> | undefined {
  if (body.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The verdict on a reply; undefined stands for none, or one that broke off. */
export function verdictOf(answer: Answer | undefined): Verdict {
  if (answer === undefined) return "unknown";
  const { status, body } = answer;
  const fields = body.length > longestBody ? undefined : fieldsIn(body);
  if (fields === undefined || status < 200 || (status >= 300 && status < 400)) return "unexpected";
  if (status >= 500) return "failed";
  return status >= 400 || (fields.error_code ?? "") !== "" ? "refused" : "accepted";
}
