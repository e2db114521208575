import { ERROR_CODES } from "../../../generated/constants.js";
import { SANDBOX_LIMITS } from "../../../generated/sandbox/constants.js";
import type { LoggedRequest } from "../../../generated/sandbox/schema.js";
import type { Violation } from "../../contract/violations.js";
import type { Body } from "../core/json/parse-body.js";
import { Ring, type SavedRing } from "../core/ring.js";
import { isoTime } from "../core/text/iso-time.js";

/** What is noted of a request; written out when somebody reads it. */
export interface RequestNote {
  requestId: string;
  /** By the sandbox's clock, in milliseconds since 1970. */
  at: number;
  method: string;
  /** As the target was read, without its query: that may hold a token in the wrong place. */
  path: string;
  /** Its place among the events. */
  number: number;
  status: number;
  durationMs: number;
  errorCode?: string | undefined;
  contact?: string | undefined;
  messageId?: string | undefined;
  faultId?: string | undefined;
  details?: readonly Violation[] | undefined;
  /** Kept for a request that violates the contract: without it, nobody could see where. */
  body?: string | undefined;
}

/** How many requests are kept. */
const capacity = SANDBOX_LIMITS.RequestList.requests.maxItems;

/** Longer paths and bodies are cut. */
const longestPath = SANDBOX_LIMITS.LoggedRequest.path.maxLength;
const longestBody = SANDBOX_LIMITS.LoggedRequest.body.maxLength;

/** A code in a body: nobody needs to read it there. */
const typedCode = /("verify_code"\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|[^\s,}]+)/g;

function startOf(body: Body): string {
  if (typeof body === "string") return body.slice(0, longestBody);
  const bytes = Math.min(body.length, 4 * longestBody);
  return Buffer.from(body.buffer, body.byteOffset, bytes).toString("utf8").slice(0, longestBody);
}

/** The start of a body, as text without a code: none of its characters takes more than four bytes. */
export const excerptOf = (body: Body) =>
  startOf(body).replaceAll(typedCode, '$1"***"').slice(0, longestBody);

/** Where the docs that the sandbox serves say what a code means; a fault may give one that they do not have. */
function docsOf(code: string): { docs?: string } {
  if (!Object.hasOwn(ERROR_CODES, code)) return {};
  return { docs: `/docs/errors.html#${code.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}` };
}

/** The request as the control API shows it. */
export function describeRequest(note: RequestNote): LoggedRequest {
  return {
    request_id: note.requestId,
    at: isoTime(note.at),
    method: note.method,
    path: note.path.slice(0, longestPath),
    status: note.status,
    duration_ms: note.durationMs,
    ...(note.errorCode !== undefined && { error_code: note.errorCode, ...docsOf(note.errorCode) }),
    ...(note.contact !== undefined && { contact_value: note.contact }),
    ...(note.body !== undefined && { body: note.body }),
    ...(note.messageId !== undefined && { message_id: note.messageId }),
    ...(note.faultId !== undefined && { fault_id: note.faultId }),
    ...(note.details !== undefined && { details: [...note.details] }),
  };
}

/** The requests to the operations: the newest 1000, without tokens, signatures and codes. */
export class RequestLog {
  readonly #notes = new Ring<RequestNote>(capacity);

  /** How many requests had to go because the log was full. */
  get dropped(): number {
    return this.#notes.dropped;
  }

  /** How many requests are kept. */
  get size(): number {
    return this.#notes.size;
  }

  add(note: RequestNote): void {
    this.#notes.add(note);
  }

  /** The requests, the newest first. */
  list(): LoggedRequest[] {
    return this.#notes.newestFirst().map(describeRequest);
  }

  /** The requests after an event, each with its number. */
  after(number: number): { number: number; request: LoggedRequest }[] {
    return this.#notes
      .newestFirst()
      .filter((note) => note.number > number)
      .map((note) => ({ number: note.number, request: describeRequest(note) }));
  }

  save(): SavedRing<RequestNote> {
    return this.#notes.save();
  }

  load(saved: SavedRing<RequestNote>): void {
    this.#notes.load(saved);
  }

  clear(): void {
    this.#notes.clear();
  }
}
