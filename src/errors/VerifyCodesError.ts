/**
 * What every error of this package extends, except an abort: that is the caller's own reason.
 *
 * No error carries the token, and texts that came from the other side are cleared of it and of the
 * contact, so that an error may be logged as it is.
 */
export abstract class VerifyCodesError extends Error {
  /** Which error it is; it does not change between versions. */
  abstract readonly code: string;

  constructor(name: string, message: string) {
    super(message);
    // Not enumerable, as `name` of a built-in error: it would be noise in inspect and JSON.
    Object.defineProperty(this, "name", { value: name, configurable: true, writable: true });
  }
}
