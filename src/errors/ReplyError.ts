import { VerifyCodesError } from "./VerifyCodesError.js";

/** What is known of a reply that reports an error. */
export interface ReplyDetails {
  /** The HTTP status, 200 too: the service reports its own failures with it. */
  status: number;
  /** `X-Request-Id`, or `request_id` of the body: quote it when you report a problem. */
  requestId?: string | undefined;
  /** `error_code` of the body. */
  errorCode?: string | undefined;
  /** `error_msg` of the body, cleared of token and contact. */
  errorMessage?: string | undefined;
  /** Seconds until the next try makes sense, from `Retry-After` (RFC 9110, section 10.2.3). */
  retryAfter?: number | undefined;
}

/** An error that the other side reported, or that its reply shows. */
export abstract class ReplyError extends VerifyCodesError {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly errorCode: string | undefined;
  readonly errorMessage: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(name: string, what: string, reply: ReplyDetails) {
    const { status, requestId, errorCode, errorMessage } = reply;
    const parts = [`${what} (status ${status}`];
    if (errorCode !== undefined) parts.push(`, ${errorCode}`);
    if (errorMessage !== undefined) parts.push(`: ${errorMessage}`);
    if (requestId !== undefined) parts.push(`; request ${requestId}`);
    super(name, `${parts.join("")})`);
    this.status = status;
    this.requestId = requestId;
    this.errorCode = errorCode;
    this.errorMessage = errorMessage;
    this.retryAfter = reply.retryAfter;
  }
}
