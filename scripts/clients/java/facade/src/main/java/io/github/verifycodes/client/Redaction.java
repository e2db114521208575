package io.github.verifycodes.client;

/** Clears texts that came from the other side of the token and the contact. */
record Redaction(String token, String contact) {
  /** Shorter ones are no secret, and would tear ordinary words apart. */
  private static final int MIN_LENGTH = 3;

  String clear(String text) {
    return clear(clear(text, token), contact);
  }

  private static String clear(String text, String secret) {
    return secret.length() < MIN_LENGTH ? text : text.replace(secret, "[redacted]");
  }

  /** Names no secret. */
  @Override
  public String toString() {
    return "Redaction";
  }
}
