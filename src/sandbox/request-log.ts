import { SANDBOX_LIMITS } from "../../generated/sandbox/constants.js";
import type { LoggedRequest } from "../../generated/sandbox/schema.js";
import type { Violation } from "../contract/violations.js";
import type { Body } from "./body/parse-body.js";
import { Ring } from "./ring.js";
import { isoTime } from "./text/iso-time.js";

/** What is noted of a request; written out when somebody reads it. */
export interface RequestNote {
  requestId: string;
  /** By the sandbox's clock, in milliseconds since 1970. */
  at: number;
  method: string;
  /** The path and the query, as they were sent. */
  target: string;
  status: number;
  durationMs: number;
  errorCode?: string | undefined;
  contact?: string | undefined;
  messageNumber?: number | undefined;
  faultId?: string | undefined;
  details?: readonly Violation[] | undefined;
  /** Kept for a request with violations: without it, nobody could see where they are. */
  body?: string | undefined;
}

/** How many requests are kept. */
const capacity = SANDBOX_LIMITS.RequestList.requests.maxItems;

/** Longer paths and bodies are cut. */
const longestPath = SANDBOX_LIMITS.LoggedRequest.path.maxLength;
const longestBody = SANDBOX_LIMITS.LoggedRequest.body.maxLength;

/** The start of a body, as text: none of its characters takes more than four bytes. */
export function excerptOf(body: Body): string {
  if (typeof body === "string") return body.slice(0, longestBody);
  const bytes = Math.min(body.length, 4 * longestBody);
  return Buffer.from(body.buffer, body.byteOffset, bytes).toString("utf8").slice(0, longestBody);
}

/** The path alone, cut: a query may hold a token that was put into the wrong place. */
const pathOf = (target: string) => target.split("?", 1)[0]!.slice(0, longestPath);

/** The request as the control API shows it. */
export function describeRequest(note: RequestNote): LoggedRequest {
  return {
    request_id: note.requestId,
    at: isoTime(note.at),
    method: note.method,
    path: pathOf(note.target),
    status: note.status,
    duration_ms: note.durationMs,
    ...(note.errorCode !== undefined && { error_code: note.errorCode }),
    ...(note.contact !== undefined && { contact_value: note.contact }),
    ...(note.body !== undefined && { body: note.body }),
    ...(note.messageNumber !== undefined && { message_id: `m-${note.messageNumber}` }),
    ...(note.faultId !== undefined && { fault_id: note.faultId }),
    ...(note.details !== undefined && { details: [...note.details] }),
  };
}

/** The requests to the operation: the newest 1000, without tokens, signatures and codes. */
export class RequestLog {
  readonly #notes = new Ring<RequestNote>(capacity);

  /** How many requests had to go because the log was full. */
  get dropped(): number {
    return this.#notes.dropped;
  }

  add(note: RequestNote): void {
    this.#notes.add(note);
  }

  /** The requests, the newest first. */
  list(): LoggedRequest[] {
    return this.#notes.newestFirst().map(describeRequest);
  }

  clear(): void {
    this.#notes.clear();
  }
}
