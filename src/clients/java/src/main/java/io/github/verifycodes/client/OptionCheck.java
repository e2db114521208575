package io.github.verifycodes.client;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/** Finds what is wrong with the options that are not the contract's. */
final class OptionCheck {
  /** No timer of the JDK needs to wait longer: 2^31 - 1 milliseconds, or 24 days. */
  private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

  private static final int MOST_TRIES = 10;

  /** Scheme, host, and a path if need be; no credentials, query or fragment. */
  private static final Pattern ENDPOINT = Pattern.compile("(?i)https?://[^\\s/?#@]+(/[^\\s?#@]*)?");

  private static final int MAX_PORT = 65_535;

  private OptionCheck() {}

  static void endpoint(String endpoint, Violations found) {
    URI uri = parsed(endpoint);
    if (uri == null) {
      found.add(
          "option:endpoint",
          "format",
          "must be an absolute http(s) URL without credentials, query or fragment");
    } else if (uri.getHost() == null || uri.getPort() > MAX_PORT) {
      // The JDK finds no host in a name with an underscore.
      found.add(
          "option:endpoint",
          "format",
          "must have a host of letters, digits, dots and hyphens, and a port of at most " + MAX_PORT);
    }
  }

  /** Null when it is no such address. */
  private static URI parsed(String endpoint) {
    if (endpoint == null || !ENDPOINT.matcher(endpoint).matches()) {
      return null;
    }
    try {
      return URI.create(endpoint);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  static void timeout(Duration timeout, Violations found) {
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
      found.add(
          "option:timeout",
          "range",
          "must be above 0 and at most " + LONGEST.toMillis() + " milliseconds");
    }
  }

  static void retry(int retry, Violations found) {
    if (retry < 0 || retry > MOST_TRIES) {
      found.add("option:retry", "range", "must be 0 to " + MOST_TRIES);
    }
  }
}
