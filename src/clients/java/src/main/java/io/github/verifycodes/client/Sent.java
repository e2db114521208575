package io.github.verifycodes.client;

/**
 * Whether the service can have acted on a request that failed.
 *
 * <pre>{@code
 * catch (VerifyCodesException error) {
 *   if (error.sent() == Sent.NO) {
 *     tryAgain();
 *   }
 * }
 * }</pre>
 */
public enum Sent {
  /** The service did not act on the request: it was not sent, or it was refused. */
  NO,

  /** The service may have acted on the request, although no answer says so. */
  UNKNOWN
}
