package io.github.verifycodes.client;

/**
 * What every error of this package extends.
 *
 * <p>No error carries the token, and texts that came from the other side are cleared of it and of the
 * contact, so that an error may be logged as it is.
 *
 * <pre>{@code
 * try {
 *   client.sendVerifyCodes(Contacts.email("user@example.com"));
 * } catch (VerifyCodesException error) {
 *   log.warn("no code was sent", error);
 * }
 * }</pre>
 */
public abstract class VerifyCodesException extends RuntimeException {
  VerifyCodesException(String message) {
    super(message);
  }
}
