package io.github.verifycodes.client;

/**
 * The thread that waited for the reply was interrupted: the call was cancelled, and the code may
 * have been sent all the same. The thread's interrupt status is set again.
 *
 * <pre>{@code
 * catch (RequestInterruptedException error) {
 *   return; // the worker is being stopped
 * }
 * }</pre>
 */
public final class RequestInterruptedException extends VerifyCodesException {
  RequestInterruptedException() {
    super("The call was interrupted");
  }
}
