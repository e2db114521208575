package io.github.verifycodes.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Clears texts that came from the other side of secrets, in whatever usual way they are written. */
final class Redaction {
  private static final String REPLACEMENT = "***";

  /** Shorter ones are no secret, and would tear ordinary words apart. */
  private static final int MIN_LENGTH = 4;

  private final List<int[]> secrets = new ArrayList<>();

  /** Texts are cleared of it from now on. */
  void add(String secret) {
    int[] characters = secret.codePoints().map(TextUnit::folded).toArray();
    if (characters.length >= MIN_LENGTH) {
      secrets.add(characters);
      secrets.sort(Comparator.comparingInt(each -> -each.length));
    }
  }

  String clear(String text) {
    return clear(text, Integer.MAX_VALUE);
  }

  /** Clears the start of a text: as many characters as are asked for. */
  String clear(String text, int limit) {
    StringBuilder cleared = new StringBuilder();
    int at = 0;
    for (int length = 0; at < text.length() && length < limit; length++) {
      int end = endOfSecret(text, at);
      if (end > at) {
        cleared.append(REPLACEMENT);
        at = end;
      } else {
        cleared.appendCodePoint(text.codePointAt(at));
        at = text.offsetByCodePoints(at, 1);
      }
    }
    int most = cleared.codePointCount(0, cleared.length());
    return most <= limit ? cleared.toString() : cleared.substring(0, cleared.offsetByCodePoints(0, limit));
  }

  /** A failure that tells no secret: itself, or a copy whose words are cleared. */
  Throwable clear(Throwable failure) {
    return failure == null || isClear(failure) ? failure : copy(failure);
  }

  private boolean isClear(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String message = each.getMessage();
      if (message != null && !clear(message).equals(message)) {
        return false;
      }
      for (Throwable suppressed : each.getSuppressed()) {
        if (!isClear(suppressed)) {
          return false;
        }
      }
    }
    return true;
  }

  private Throwable copy(Throwable failure) {
    Throwable cause = failure.getCause();
    Throwable copy = new IOException(clear(failure.toString()), cause == null ? null : copy(cause));
    copy.setStackTrace(failure.getStackTrace());
    return copy;
  }

  /** Where the secret that begins at a place ends; the place itself when none begins there. */
  private int endOfSecret(String text, int at) {
    for (int[] secret : secrets) {
      for (boolean isDecoding : new boolean[] {false, true}) {
        int end = endOf(secret, text, at, isDecoding);
        if (end > at) {
          return end;
        }
      }
    }
    return at;
  }

  private static int endOf(int[] secret, String text, int start, boolean isDecoding) {
    boolean isNumber = isNumber(secret);
    int at = start;
    for (int matched = 0; matched < secret.length; matched++) {
      while (isNumber && matched > 0 && at < text.length() && isSeparator(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        return matched >= MIN_LENGTH ? at : start;
      }
      TextUnit unit = isDecoding ? TextUnit.decoded(text, at) : TextUnit.plain(text, at);
      if (unit == null) {
        // The text ends in the middle of an escape.
        return matched >= MIN_LENGTH ? text.length() : start;
      }
      if (unit.character() != secret[matched]) {
        return start;
      }
      at += unit.length();
    }
    return at;
  }

  private static boolean isNumber(int[] secret) {
    for (int character : secret) {
      if (character < '0' || character > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeparator(char character) {
    return " \u00A0-.()[]".indexOf(character) >= 0;
  }
}
