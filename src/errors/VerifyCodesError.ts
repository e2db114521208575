/**
 * What every error of this package extends, except an abort: that is the caller's own reason.
 *
 * No error carries the token, and texts that came from the other side are cleared of it and of the
 * contact, so that an error may be logged as it is.
 */
export abstract class VerifyCodesError extends Error {
  /** Which error it is; it does not change between versions. */
  abstract readonly code: string;

  /** Names the code, as Node does for its own errors: it is in each stack and log, also minified. */
  override get name(): string {
    return `VerifyCodesError [${this.code}]`;
  }
}
