package io.github.verifycodes.client;

import java.util.Optional;

/**
 * What kind of error the service reports.
 *
 * <pre>{@code
 * if (error.category().equals(Optional.of(ErrorCategory.COOLDOWN))) {
 *   waitAMinute();
 * }
 * }</pre>
 */
public enum ErrorCategory {
  /** The same request was accepted a short while ago: wait before you ask again. */
  COOLDOWN,

  /** There are too many requests. */
  THROTTLED,

  /** The token is not accepted. */
  UNAUTHENTICATED,

  /** The token is accepted, but its user may not do this. */
  FORBIDDEN,

  /** The request is not accepted as it is. */
  INVALID_REQUEST;

  /** What a status says where no known code does. */
  static Optional<ErrorCategory> ofStatus(int status) {
    return Optional.ofNullable(
        switch (status) {
          case 401 -> UNAUTHENTICATED;
          case 403 -> FORBIDDEN;
          case 429 -> THROTTLED;
          default -> null;
        });
  }
}
