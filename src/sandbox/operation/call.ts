import type { Violation } from "../../contract/violations.js";
import type { Reply } from "../core/reply.js";

/** A request that keeps to the contract, as the behaviour of an operation takes it. */
export interface Call {
  requestId: string;
  body: unknown;
  /** A header's value, or what the contract assumes without it. */
  header: (name: string) => string;
}

/** What an operation replies, the message that it sent, and what the request log says of a failure. */
export interface Outcome {
  reply: Reply;
  messageId?: string;
  details?: readonly Violation[];
}
