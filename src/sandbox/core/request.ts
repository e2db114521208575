import type { Body } from "./json/parse-body.js";
import type { Reply } from "./reply.js";
import type { OnLeave } from "./waits.js";

/** Request headers: names in lower case; what was sent twice is joined by a comma. */
export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** A request, as an adapter hands it over. */
export interface SandboxRequest {
  method: string;
  /** The request target, as it was sent. */
  target: string;
  headers: RequestHeaders;
  /** What was kept of the body: all of it, or `longestJson` bytes. */
  body: Body;
  /** How many bytes of a body came. */
  size: number;
  /** The 1 of HTTP/1.1; in process there is none. */
  minorVersion?: number;
  /** How many `Host` headers there were; in process nobody counts. */
  hosts?: number;
  /** The session whose own fetch was called; in place of what the headers would name. */
  session?: string;
  /** Whether the caller leaves; without it, nobody would notice. */
  onLeave?: OnLeave;
}

/** The value of a header. */
export function headerOf(headers: RequestHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "object" ? value.join(", ") : value;
}

/** Answers a request; the reply comes at once, or later, and always. */
export type Serve = (request: SandboxRequest, carry: (reply: Reply) => void) => void;
