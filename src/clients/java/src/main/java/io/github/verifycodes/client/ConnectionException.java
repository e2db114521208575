package io.github.verifycodes.client;

/**
 * No reply came: the host was not found, refused, ended the connection, or does not speak HTTP; or
 * the proxy made no connection. Its cause is the JDK's own error.
 *
 * <pre>{@code
 * catch (ConnectionException error) {
 *   log.error("is the endpoint right?", error);
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#connectionerror">
 *     What to do</a>
 */
public final class ConnectionException extends VerifyCodesException {
  ConnectionException(String reason, Sent sent, Throwable cause) {
    super("The connection failed: " + reason, sent, cause);
  }

  @Override
  String section() {
    return "connection_failed";
  }
}
