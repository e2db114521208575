import { VerifyCodesError } from "./VerifyCodesError.js";

/** What is known of a reply that reports an error. */
export interface ReplyDetails {
  /** The HTTP status, 200 too: the service reports its own failures with it. */
  status: number;
  /** `X-Request-Id`: quote it when you report a problem. */
  requestId: string | undefined;
  /** `error_code` of the body. */
  errorCode: string | undefined;
  /** `error_msg` of the body, cleared of token and contact. */
  errorMessage: string | undefined;
  /** Seconds until the next try makes sense: `Retry-After`, unless it is absent or a date. */
  retryAfter: number | undefined;
}

/** An error that the other side reported, or that its reply shows. */
export abstract class ReplyError extends VerifyCodesError implements Readonly<ReplyDetails> {
  declare readonly status: number;
  declare readonly requestId: string | undefined;
  declare readonly errorCode: string | undefined;
  declare readonly errorMessage: string | undefined;
  declare readonly retryAfter: number | undefined;

  constructor(reply: ReplyDetails, what?: string) {
    const { status, requestId, errorCode, errorMessage } = reply;
    const known = [what, `status ${status}`, errorCode, errorMessage, requestId];
    super(known.filter(Boolean).join(", "));
    Object.assign(this, reply);
  }
}
