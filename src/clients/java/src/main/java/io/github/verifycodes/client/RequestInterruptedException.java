package io.github.verifycodes.client;

/**
 * The thread that waited was interrupted, and the exchange was ended. The thread's interrupt status is
 * set.
 *
 * <pre>{@code
 * catch (RequestInterruptedException error) {
 *   return; // the worker is being stopped
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#a-cancelled-call">
 *     What to do</a>
 */
public final class RequestInterruptedException extends VerifyCodesException {
  RequestInterruptedException(Sent sent) {
    super("The call was interrupted", sent, null);
  }

  @Override
  String section() {
    return "cancelled";
  }
}
