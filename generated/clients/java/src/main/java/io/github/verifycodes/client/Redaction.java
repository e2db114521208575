package io.github.verifycodes.client;

/** Clears texts that came from the other side of the token. */
final class Redaction {
  /** Shorter ones are no secret, and would tear ordinary words apart. */
  private static final int MIN_LENGTH = 3;

  private final String token;

  Redaction(String token) {
    this.token = token;
  }

  String clear(String text) {
    return token.length() < MIN_LENGTH ? text : text.replace(token, "[redacted]");
  }
}
