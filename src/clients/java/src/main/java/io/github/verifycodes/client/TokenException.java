package io.github.verifycodes.client;

/**
 * The token provider failed by a checked exception, or was cancelled: that is the cause. Nothing was
 * sent. Other unchecked exceptions of a provider arrive as they are.
 *
 * <pre>{@code
 * catch (TokenException error) {
 *   log.error("no token", error.getCause());
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#tokenerror">
 *     What to do</a>
 */
public final class TokenException extends VerifyCodesException {
  /**
   * Reports the failure of a provider.
   *
   * @param cause what the provider threw
   */
  public TokenException(Throwable cause) {
    super("The token provider failed: " + cause, Sent.NO, cause);
  }

  @Override
  String section() {
    return "token_failed";
  }
}
