/** The code of each error; it does not change between versions. */
export type VerifyCodesErrorCode =
  | "request_invalid"
  | "unauthenticated"
  | "permission_denied"
  | "cooldown"
  | "rate_limited"
  | "service_error"
  | "unexpected_response"
  | "connection_failed"
  | "timeout"
  | "token_failed";

/**
 * Whether the request can have reached the service: `"no"` means that the service did not act on it,
 * `"unknown"` that it may have.
 */
export type Sent = "no" | "unknown";

/** Marks the errors of every copy of this package: two copies have two classes. */
export const brand: unique symbol = Symbol.for("verifycodes.error") as never;

/**
 * What every error of this package extends, except an abort: that is the caller's own reason.
 *
 * No error carries the token, and texts that came from the other side are cleared of it and of the
 * contact, so that an error may be logged as it is.
 */
export abstract class VerifyCodesError extends Error {
  /** Which error it is. */
  abstract readonly code: VerifyCodesErrorCode;

  /** Whether the request can have reached the service. */
  declare readonly sent: Sent;

  constructor(sent: Sent, message: string, cause?: unknown) {
    super(message, cause ? { cause } : undefined);
    this.sent = sent;
  }

  /** Names the code, as Node does for its own errors: it is in each stack and log, also minified. */
  override get name(): string {
    return `VerifyCodesError [${this.code}]`;
  }

  /** The address of the page that explains this error: what it means, and what to do. */
  get docs(): string {
    return `https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#${this.code}`;
  }

  /** @internal */
  get [brand](): true {
    return true;
  }
}
