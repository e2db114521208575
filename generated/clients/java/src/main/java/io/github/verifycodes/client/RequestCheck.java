package io.github.verifycodes.client;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what violates the contract, in words that repeat no value. */
final class RequestCheck {
  /** No timer of the JDK needs to wait longer: 2^31 - 1 milliseconds, or 24 days. */
  private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

  /** Scheme, host, and a path if need be; no credentials, query or fragment. */
  private static final Pattern ENDPOINT = Pattern.compile("(?i)https?://[^\\s/?#@]+(/[^\\s?#@]*)?");

  /** Visible ASCII, blanks only in between: the JDK would send anything else as a question mark. */
  private static final Pattern FIELD_VALUE = Pattern.compile("[!-~]([\\t -~]*[!-~])?|");

  private static final int MAX_PORT = 65_535;

  private final List<Violation> found = new ArrayList<>();

  RequestCheck endpoint(String endpoint) {
    if (endpoint == null || !ENDPOINT.matcher(endpoint).matches() || !hasHost(endpoint)) {
      add(
          "option:endpoint",
          "format",
          "must be an absolute http(s) URL without credentials, query or fragment");
    }
    return this;
  }

  private static boolean hasHost(String endpoint) {
    try {
      URI uri = URI.create(endpoint);
      return uri.getHost() != null && uri.getPort() <= MAX_PORT;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  RequestCheck timeout(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
      add(
          "option:timeout",
          "range",
          "must be above 0 and at most " + LONGEST.toMillis() + " milliseconds");
    }
    return this;
  }

  RequestCheck token(String token) {
    if (token == null) {
      add("header:" + VerificationCodesApi.X_AUTH_TOKEN, "required", "is required");
      return this;
    }
    return header(
        VerificationCodesApi.X_AUTH_TOKEN,
        token,
        VerificationCodesApi.X_AUTH_TOKEN_MIN_LENGTH,
        VerificationCodesApi.X_AUTH_TOKEN_MAX_LENGTH);
  }

  RequestCheck options(CallOptions options) {
    header(
        VerificationCodesApi.X_LANGUAGE,
        options.language(),
        VerificationCodesApi.X_LANGUAGE_MIN_LENGTH,
        VerificationCodesApi.X_LANGUAGE_MAX_LENGTH);
    header(
        VerificationCodesApi.X_TIME_ZONE,
        options.timeZone(),
        VerificationCodesApi.X_TIME_ZONE_MIN_LENGTH,
        VerificationCodesApi.X_TIME_ZONE_MAX_LENGTH);
    return options.timeout() == null ? this : timeout(options.timeout());
  }

  RequestCheck body(SendVerifyCodesRequest body) {
    if (body == null) {
      add("", "type", "the body is required");
      return this;
    }
    field(
        "/contact_value",
        body.contactValue(),
        SendVerifyCodesRequest.CONTACT_VALUE_MIN_LENGTH,
        SendVerifyCodesRequest.CONTACT_VALUE_MAX_LENGTH);
    if (body.contactWay() == null) {
      add("/contact_way", "required", "is required");
    }
    field(
        "/area_code",
        body.areaCode(),
        SendVerifyCodesRequest.AREA_CODE_MIN_LENGTH,
        SendVerifyCodesRequest.AREA_CODE_MAX_LENGTH);
    return this;
  }

  void refuse() {
    if (!found.isEmpty()) {
      throw new RequestInvalidException(found);
    }
  }

  private RequestCheck header(String name, String value, int minLength, int maxLength) {
    if (value == null) {
      return this;
    }
    length("header:" + name, value, minLength, maxLength);
    if (!FIELD_VALUE.matcher(value).matches()) {
      add(
          "header:" + name,
          "pattern",
          "must be visible ASCII characters, with blanks only in between");
    }
    return this;
  }

  private void field(String pointer, String value, int minLength, int maxLength) {
    if (value == null) {
      add(pointer, "required", "is required");
      return;
    }
    length(pointer, value, minLength, maxLength);
    if (value.codePoints().anyMatch(RequestCheck::isLoneSurrogate)) {
      add(pointer, "format", "must be well-formed Unicode text");
    }
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private void length(String pointer, String value, int minLength, int maxLength) {
    int length = value.codePointCount(0, value.length());
    if (length < minLength) {
      add(pointer, "minLength", "must have at least " + minLength + " characters");
    } else if (length > maxLength) {
      add(pointer, "maxLength", "must have at most " + maxLength + " characters");
    }
  }

  private void add(String pointer, String rule, String message) {
    found.add(new Violation(pointer, rule, message));
  }
}
