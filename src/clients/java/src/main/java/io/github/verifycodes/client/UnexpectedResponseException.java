package io.github.verifycodes.client;

/**
 * The reply is not one of this contract's: something between you and the service may have answered.
 *
 * <p>It is a redirect, which is never followed, because it would carry the token to another host; an
 * HTML page; no JSON; JSON that is no object; cut off; or larger than 64 KiB.
 *
 * <pre>{@code
 * catch (UnexpectedResponseException error) {
 *   log.error("status {}: {}", error.status(), error.bodyStart());
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#unexpectedresponseerror">
 *     What to do</a>
 */
public final class UnexpectedResponseException extends ReplyException {
  private final String bodyStart;

  UnexpectedResponseException(String what, int status, String requestId, String bodyStart) {
    super(
        "The reply is not one of the service's: %s, status %d%s"
            .formatted(what, status, requestId == null ? "" : ", " + requestId),
        status,
        requestId,
        status >= 400 && status < 500 ? Sent.NO : Sent.UNKNOWN);
    this.bodyStart = bodyStart;
  }

  /**
   * The start of the body, cleared of the token and of what names a person.
   *
   * @return at most 256 characters
   */
  public String bodyStart() {
    return bodyStart;
  }

  @Override
  String section() {
    return "unexpected_response";
  }
}
