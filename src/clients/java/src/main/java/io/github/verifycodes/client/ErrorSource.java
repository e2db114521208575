package io.github.verifycodes.client;

/**
 * Whose error it is.
 *
 * <pre>{@code
 * boolean isOurs = error.source().equals(Optional.of(ErrorSource.GATEWAY));
 * }</pre>
 */
public enum ErrorSource {
  /** The gateway in front of the service refused the request. */
  GATEWAY,

  /** The service itself reports the error. */
  SERVICE
}
