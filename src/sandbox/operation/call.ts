import type { Reply } from "../core/reply.js";

/** A request that keeps to the contract, as the behaviour of an operation takes it. */
export interface Call {
  requestId: string;
  body: unknown;
  /** A header's value, or what the contract assumes without it. */
  header: (name: string) => string;
}

/** What an operation replies, and the message that it sent. */
export interface Outcome {
  reply: Reply;
  messageId?: string;
}
