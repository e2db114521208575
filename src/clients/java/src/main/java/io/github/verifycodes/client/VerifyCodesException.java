package io.github.verifycodes.client;

/**
 * What every error of this package extends.
 *
 * <p>No error carries the token, and texts that came from the other side are cleared of it and of what
 * names a person, so that an error may be logged as it is.
 *
 * <pre>{@code
 * catch (VerifyCodesException error) {
 *   log.warn("nothing was sent: {}", error.sent() == Sent.NO, error);
 * }
 * }</pre>
 */
public abstract class VerifyCodesException extends RuntimeException {
  private final Sent sent;

  VerifyCodesException(String message, Sent sent, Throwable cause) {
    super(message, cause);
    this.sent = sent;
  }

  /**
   * Tells whether the service can have acted on the request.
   *
   * @return {@link Sent#NO} when it is certain that it did not
   */
  public Sent sent() {
    return sent;
  }

  /**
   * The address of the section that explains this error: what it means, and what to do.
   *
   * @return a link into the documentation
   */
  public String docs() {
    return "https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#" + section();
  }

  /** The name of that section. */
  abstract String section();
}
