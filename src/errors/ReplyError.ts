import type { ERROR_CODES } from "../../generated/constants.js";
import { VerifyCodesError } from "./VerifyCodesError.js";

/** Whose error it is: the service's, or of the gateway in front of it. */
export type ErrorSource = "service" | "gateway";

/** What kind of error it is, by the contract's table of codes, else by the status. */
export type ErrorCategory =
  | "cooldown"
  | "throttled"
  | "unauthenticated"
  | "forbidden"
  | "invalid_request";

/** A code that the contract knows, or any other: the service adds codes as it likes. */
export type ServiceErrorCode = keyof typeof ERROR_CODES | (string & {});

/** What is known of a reply that reports an error. */
export interface ReplyDetails {
  /** The HTTP status, 200 too: the service reports its own failures with it. */
  status: number;
  /** `X-Request-Id`: quote it when you report a problem. */
  requestId?: string | undefined;
  /** `error_code` of the body. */
  errorCode?: ServiceErrorCode | undefined;
  /** `error_msg` of the body, cleared of token and contact. */
  errorMessage?: string | undefined;
  /** Seconds until the next try makes sense: `Retry-After`, unless it is absent or a date. */
  retryAfter?: number | undefined;
  /** Whose error it is, where the code tells. */
  source?: ErrorSource | undefined;
  /** What kind of error it is, where code or status tells. */
  category?: ErrorCategory | undefined;
}

/** An error that the other side reported, or that its reply shows. */
export abstract class ReplyError extends VerifyCodesError implements Readonly<ReplyDetails> {
  declare readonly status: number;
  declare readonly requestId: string | undefined;
  declare readonly errorCode: ServiceErrorCode | undefined;
  declare readonly errorMessage: string | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly source: ErrorSource | undefined;
  declare readonly category: ErrorCategory | undefined;

  /** @param unexpected why the reply could not be understood */
  constructor(reply: ReplyDetails, unexpected?: string) {
    const { status, requestId, errorCode, errorMessage } = reply;
    const isRefused = status < 300 ? !unexpected : status >= 400 && status < 500;
    const known = [unexpected, `status ${status}`, errorCode, errorMessage, requestId];
    super(isRefused ? "no" : "unknown", known.filter(Boolean).join(", "));
    Object.assign(this, reply);
  }
}
