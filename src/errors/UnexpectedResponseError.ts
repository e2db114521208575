import { ReplyError, type ReplyDetails } from "./ReplyError.js";

/** What is wrong with a reply: each value with the words that its error uses. */
const reasons = {
  html: "is an HTML page",
  not_json: "is no JSON",
  not_object: "is JSON, but no object",
  truncated: "was cut off",
  too_large: "is larger than the client reads",
  redirect: "is a redirect, which is never followed: it would carry the token to another host",
} as const;

/** Why a reply could not be understood. */
export type UnexpectedReason = keyof typeof reasons;

/** The reply is none of this contract's: something between you and the service may have answered. */
export class UnexpectedResponseError extends ReplyError {
  readonly code = "unexpected_response";
  readonly reason: UnexpectedReason;

  /** The first 256 characters of the body, cleared of token and contact. */
  readonly bodyStart: string;

  constructor(reason: UnexpectedReason, reply: ReplyDetails, bodyStart: string) {
    super("UnexpectedResponseError", `The reply ${reasons[reason]}`, reply);
    this.reason = reason;
    this.bodyStart = bodyStart.slice(0, 256);
  }
}
