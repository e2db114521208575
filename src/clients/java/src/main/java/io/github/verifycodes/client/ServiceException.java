package io.github.verifycodes.client;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service, or the gateway in front of it, reported an error: 4xx, 5xx, or 2xx with an error code.
 *
 * <pre>{@code
 * catch (ServiceException error) {
 *   if (error.category().equals(Optional.of(ErrorCategory.COOLDOWN))) {
 *     waitAMinute();
 *   }
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#serviceerror">
 *     What to do</a>
 */
public final class ServiceException extends ReplyException {
  private final String code;
  private final String serviceMessage;
  private final ErrorSource source;
  private final ErrorCategory category;
  private final Duration retryAfter;

  ServiceException(
      int status,
      String requestId,
      String code,
      String serviceMessage,
      ErrorSource source,
      ErrorCategory category,
      Duration retryAfter) {
    super(
        Stream.of("The service reported an error: status " + status, code, serviceMessage, requestId)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", ")),
        status,
        requestId,
        status < 500 ? Sent.NO : Sent.UNKNOWN);
    this.code = code;
    this.serviceMessage = serviceMessage;
    this.source = source;
    this.category = category;
    this.retryAfter = retryAfter;
  }

  /**
   * The error code of the body: compare it with {@link ErrorCodes}.
   *
   * @return the code; empty when the body has none
   */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /**
   * The error message of the body: for people, in the language of the request.
   *
   * @return the text, of any length; empty when the body has none
   */
  public Optional<String> serviceMessage() {
    return Optional.ofNullable(serviceMessage);
  }

  /**
   * Whose error it is, by the code.
   *
   * @return empty when the code does not tell
   */
  public Optional<ErrorSource> source() {
    return Optional.ofNullable(source);
  }

  /**
   * What kind of error it is: by the code where the contract knows it, else by the status.
   *
   * @return empty for any other error
   */
  public Optional<ErrorCategory> category() {
    return Optional.ofNullable(category);
  }

  /**
   * How long to wait before the next request.
   *
   * @return {@code Retry-After} where it is a number of seconds (RFC 9110, section 10.2.3)
   */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  @Override
  String section() {
    String other = "service_error";
    if (category == null) {
      return other;
    }
    return switch (category) {
      case COOLDOWN -> "cooldown";
      case THROTTLED -> "rate_limited";
      case UNAUTHENTICATED -> "unauthenticated";
      case FORBIDDEN -> "permission_denied";
      case INVALID_REQUEST -> other;
    };
  }
}
