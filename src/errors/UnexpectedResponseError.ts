import { ReplyError, type ReplyDetails } from "./ReplyError.js";

/**
 * Why a reply could not be understood: an HTML page; a text that is not JSON; JSON that is not an
 * object; a body that was cut off; one of more than 65,536 bytes; one that cannot be read, such as
 * a body that was used already; a redirect, which is never followed, because it would carry the
 * token to another host; a reply of IAM without a token.
 */
export type UnexpectedReason =
  | "html"
  | "not_json"
  | "not_object"
  | "truncated"
  | "too_large"
  | "unreadable"
  | "redirect"
  | "no_token";

/**
 * The reply is not one of this contract: something between you and the service may have answered.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#unexpectedresponseerror
 */
export class UnexpectedResponseError extends ReplyError {
  readonly code = "unexpected_response" as const;
  declare readonly reason: UnexpectedReason;

  /** The first 256 characters of the body, cleared of token and contact. */
  declare readonly bodyStart: string;

  constructor(reply: ReplyDetails & { reason: UnexpectedReason; bodyStart: string }) {
    super(reply, reply.reason);
  }
}
