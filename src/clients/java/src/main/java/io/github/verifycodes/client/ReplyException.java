package io.github.verifycodes.client;

import java.util.Optional;

/**
 * A reply came, and it is no success.
 *
 * <pre>{@code
 * catch (ReplyException error) {
 *   report(error.status(), error.requestId().orElse("no request id"));
 * }
 * }</pre>
 */
public abstract class ReplyException extends VerifyCodesException {
  private final int status;
  private final String requestId;

  ReplyException(String message, int status, String requestId, Sent sent) {
    super(message, sent, null);
    this.status = status;
    this.requestId = requestId;
  }

  /**
   * The HTTP status.
   *
   * @return 200 too: the service reports its own failures with it
   */
  public int status() {
    return status;
  }

  /**
   * The identifier of the request: quote it when you report a problem.
   *
   * @return what the reply's header says; empty where the reply has none
   */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }
}
