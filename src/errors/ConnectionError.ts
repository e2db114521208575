import { VerifyCodesError } from "./VerifyCodesError.js";

/**
 * No reply came: the host was not found, refused, or ended the connection. Unless it was refused,
 * the code may have been sent all the same.
 */
export class ConnectionError extends VerifyCodesError {
  readonly code = "connection_failed" as const;

  /** The system's code such as `ECONNREFUSED` where there is one, else the cause in words. */
  declare readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
