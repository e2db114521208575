package io.github.verifycodes.client;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service, or the gateway in front of it, reported an error: 4xx, 5xx, or 200 with an {@code
 * error_code}. After a 5xx the code may have been sent all the same.
 *
 * <pre>{@code
 * catch (ServiceException error) {
 *   if (error.status() == 401) {
 *     renewToken();
 *   } else if (error.code().equals(Optional.of("OSM.01010024"))) {
 *     waitAMinute();
 *   }
 * }
 * }</pre>
 */
public final class ServiceException extends ReplyException {
  private final String code;
  private final String serviceMessage;
  private final Duration retryAfter;

  ServiceException(
      int status, String requestId, String code, String serviceMessage, Duration retryAfter) {
    super(
        Stream.of("The service reported an error: status " + status, code, serviceMessage, requestId)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", ")),
        status,
        requestId);
    this.code = code;
    this.serviceMessage = serviceMessage;
    this.retryAfter = retryAfter;
  }

  /**
   * {@code error_code} of the body: decide by it, and by the status.
   *
   * @return the code such as {@code OSM.01010024}; empty when the body has none
   */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /**
   * {@code error_msg} of the body: for people, in the language of the request.
   *
   * @return the text, of any length; empty when the body has none
   */
  public Optional<String> serviceMessage() {
    return Optional.ofNullable(serviceMessage);
  }

  /**
   * How long to wait before the next request.
   *
   * @return {@code Retry-After} where it is a number of seconds (RFC 9110, section 10.2.3)
   */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
