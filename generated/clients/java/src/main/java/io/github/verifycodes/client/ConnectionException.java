package io.github.verifycodes.client;

/**
 * No reply came: the host was not found, refused, ended the connection, or does not speak HTTP.
 * Unless it refused, the code may have been sent all the same.
 *
 * <pre>{@code
 * catch (ConnectionException error) {
 *   log.error("is the endpoint right?", error);
 * }
 * }</pre>
 */
public final class ConnectionException extends VerifyCodesException {
  ConnectionException(String reason) {
    super("The connection failed: " + reason);
  }
}
