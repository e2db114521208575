package io.github.verifycodes.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Clears texts that came from the other side of secrets, in whatever usual way they are written. */
final class Redaction {
  private static final String REPLACEMENT = "***";

  /** The ways to read a text: each set of the signs that begin an escape. */
  private static final String[] READINGS = {"", "%", "&", "\\", "%&", "%\\", "&\\", "%&\\"};

  private final List<Secret> secrets = new ArrayList<>();

  /** Texts are cleared of it from now on. */
  void add(String secret) {
    Secret added = new Secret(secret);
    if (added.isLongEnough()) {
      secrets.add(added);
    }
  }

  String clear(String text) {
    return clear(text, Integer.MAX_VALUE);
  }

  /** Clears the start of a text: as many characters as are asked for. */
  String clear(String text, int limit) {
    int[] ends = endsOfSecrets(text);
    StringBuilder cleared = new StringBuilder();
    int hidden = 0;
    int length = 0;
    for (int at = 0; at < text.length() && length < limit; at = text.offsetByCodePoints(at, 1)) {
      if (at >= hidden && ends[at] > 0) {
        cleared.append(REPLACEMENT);
        length++;
      }
      hidden = Math.max(hidden, ends[at]);
      if (at >= hidden) {
        cleared.appendCodePoint(text.codePointAt(at));
        length++;
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

  /** For each place of a text, where the secrets that begin there end, or 0. */
  private int[] endsOfSecrets(String text) {
    int[] ends = new int[text.length()];
    for (String signs : READINGS) {
      if (secrets.isEmpty() || !signs.chars().allMatch(sign -> text.indexOf(sign) >= 0)) {
        continue;
      }
      List<TextUnit> units = TextUnit.allOf(text, signs);
      List<TextUnit> dense = new ArrayList<>(units);
      dense.removeIf(unit -> Secret.isSeparator(unit.character()));
      for (Secret secret : secrets) {
        secret.mark(secret.isNumber() ? dense : units, ends);
      }
    }
    return ends;
  }
}
