import { VerifyCodesError, type Sent } from "./VerifyCodesError.js";

/**
 * No reply came: the host was not found, refused, or ended the connection; `sent` tells which.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#connectionerror
 */
export class ConnectionError extends VerifyCodesError {
  readonly code = "connection_failed" as const;

  /** The system's code such as `ECONNREFUSED` where there is one, else the cause in words. */
  declare readonly reason: string;

  /**
   * @param reason a code or words
   * @param message what the cause says
   */
  constructor(reason: string, sent: Sent = "unknown", message: string = reason, cause?: unknown) {
    super(sent, message.includes(reason) ? message : `${reason}: ${message}`, cause);
    this.reason = reason;
  }
}
