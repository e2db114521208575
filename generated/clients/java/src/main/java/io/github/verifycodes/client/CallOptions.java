package io.github.verifycodes.client;

import java.time.Duration;

/**
 * What one call sets for itself, in place of what the client sets.
 *
 * <pre>{@code
 * client.sendVerifyCodes(body, CallOptions.DEFAULTS.withLanguage("en-us"));
 * }</pre>
 *
 * @param timeout the deadline of the whole call, or null for the client's
 * @param language {@code X-Language}, or null for the client's; 1 to 32
 *     characters
 * @param timeZone {@code X-Time-Zone}, or null for the client's; 1 to 32
 *     characters
 */
public record CallOptions(Duration timeout, String language, String timeZone) {
  /** Nothing but what the client sets. */
  public static final CallOptions DEFAULTS = new CallOptions(null, null, null);

  /**
   * These options with another deadline.
   *
   * @param other above zero, over everything: the token, the connection, headers and body
   * @return new options
   */
  public CallOptions withTimeout(Duration other) {
    return new CallOptions(other, language, timeZone);
  }

  /**
   * These options with another language.
   *
   * @param other {@code X-Language} such as {@code en-us}
   * @return new options
   */
  public CallOptions withLanguage(String other) {
    return new CallOptions(timeout, other, timeZone);
  }

  /**
   * These options with another time zone.
   *
   * @param other {@code X-Time-Zone} such as {@code GMT+8}
   * @return new options
   */
  public CallOptions withTimeZone(String other) {
    return new CallOptions(timeout, language, other);
  }

  CallOptions over(CallOptions fallback) {
    return new CallOptions(
        timeout == null ? fallback.timeout : timeout,
        language == null ? fallback.language : language,
        timeZone == null ? fallback.timeZone : timeZone);
  }
}
