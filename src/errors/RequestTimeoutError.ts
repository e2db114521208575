import { VerifyCodesError } from "./VerifyCodesError.js";

/** The deadline passed before the whole reply was here; the code may have been sent all the same. */
export class RequestTimeoutError extends VerifyCodesError {
  readonly code = "timeout" as const;

  /** The deadline, in milliseconds from the call. */
  declare readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`${timeoutMs} ms passed`);
    this.timeoutMs = timeoutMs;
  }
}
