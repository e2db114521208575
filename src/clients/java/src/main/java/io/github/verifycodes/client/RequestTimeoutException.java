package io.github.verifycodes.client;

import java.time.Duration;

/**
 * The deadline passed before the whole reply was here.
 *
 * <pre>{@code
 * catch (RequestTimeoutException error) {
 *   log.warn("no answer within {}", error.timeout());
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requesttimeouterror">
 *     What to do</a>
 */
public final class RequestTimeoutException extends VerifyCodesException {
  private final Duration timeout;

  RequestTimeoutException(Duration timeout, Sent sent) {
    super("No complete reply came within " + timeout.toMillis() + " ms", sent, null);
    this.timeout = timeout;
  }

  /**
   * The deadline that passed.
   *
   * @return the time from the call
   */
  public Duration timeout() {
    return timeout;
  }

  @Override
  String section() {
    return "timeout";
  }
}
