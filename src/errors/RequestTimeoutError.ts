import { VerifyCodesError, type Sent } from "./VerifyCodesError.js";

/**
 * The deadline passed before the whole reply was here.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requesttimeouterror
 */
export class RequestTimeoutError extends VerifyCodesError {
  readonly code = "timeout" as const;

  /** The deadline, in milliseconds from the call. */
  declare readonly timeoutMs: number;

  constructor(timeoutMs: number, sent: Sent = "unknown") {
    super(sent, `${timeoutMs} ms passed`);
    this.timeoutMs = timeoutMs;
  }
}
