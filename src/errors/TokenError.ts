import type { ConnectionError } from "./ConnectionError.js";
import type { ReplyError } from "./ReplyError.js";
import type { RequestTimeoutError } from "./RequestTimeoutError.js";
import { VerifyCodesError } from "./VerifyCodesError.js";

/**
 * IAM gave no token: the service was not asked, and `cause` says what IAM did.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#tokenerror
 */
export class TokenError extends VerifyCodesError {
  readonly code = "token_failed" as const;

  /** Whose error it is. */
  readonly source = "iam" as const;

  /** What IAM reported, or why it could not be asked. */
  declare readonly cause: ReplyError | ConnectionError | RequestTimeoutError;

  /** Seconds until IAM is asked again; earlier calls get this error without a request. */
  declare readonly retryAfter: number;

  constructor(cause: ReplyError | ConnectionError | RequestTimeoutError, retryAfter: number) {
    super("no", `IAM gave no token: ${cause.code}, ${cause.message}`, cause);
    this.retryAfter = retryAfter;
  }
}
