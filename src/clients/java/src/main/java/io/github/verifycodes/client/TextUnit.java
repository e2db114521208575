package io.github.verifycodes.client;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One character of a text, however it is written there: plain, percent-encoded, as an HTML entity, or
 * escaped as in JSON.
 *
 * @param character in lower case
 * @param length how many chars of the text it takes
 */
record TextUnit(int character, int length) {
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2}){1,4}");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));?");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})(?:\\\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|([^u]))");

  /** What may be the start of any of these where a text is cut off. */
  private static final Pattern CUT_OFF =
      Pattern.compile("%[0-9a-fA-F]?|&[#\\w]{0,8}|\\\\(?:u[0-9a-fA-F]{0,3})?");

  private static final Map<String, Integer> NAMED =
      Map.of("amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", (int) '\'');
  private static final Map<String, Integer> CONTROLS =
      Map.of("b", 8, "t", 9, "n", 10, "f", 12, "r", 13);

  static TextUnit plain(String text, int at) {
    int character = text.codePointAt(at);
    return new TextUnit(folded(character), Character.charCount(character));
  }

  /** Null when the text ends before the character does. */
  static TextUnit decoded(String text, int at) {
    TextUnit unit =
        switch (text.charAt(at)) {
          case '%' -> percent(matcher(PERCENT, text, at));
          case '&' -> entity(matcher(ENTITY, text, at));
          case '\\' -> escape(matcher(ESCAPE, text, at));
          default -> plain(text, at);
        };
    if (unit != null) {
      return unit;
    }
    return matcher(CUT_OFF, text, at).matches() ? null : plain(text, at);
  }

  /** Letters are compared without their case. */
  static int folded(int character) {
    return Character.toLowerCase(Character.toUpperCase(character));
  }

  private static Matcher matcher(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length());
  }

  private static TextUnit percent(Matcher found) {
    if (!found.lookingAt()) {
      return null;
    }
    String[] units = found.group().substring(1).split("%");
    byte[] bytes = new byte[units.length];
    for (int index = 0; index < units.length; index++) {
      bytes[index] = (byte) Integer.parseInt(units[index], 16);
    }
    int first = bytes[0] & 0xFF;
    int size = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, 0, Math.min(size, bytes.length)))
              .toString();
      return new TextUnit(folded(text.codePointAt(0)), 3 * size);
    } catch (CharacterCodingException noText) {
      return null;
    }
  }

  private static TextUnit entity(Matcher found) {
    if (!found.lookingAt()) {
      return null;
    }
    int character =
        found.group(1) != null
            ? Integer.parseInt(found.group(1))
            : found.group(2) != null
                ? Integer.parseInt(found.group(2), 16)
                : NAMED.get(found.group(3));
    return new TextUnit(folded(character), found.end() - found.start());
  }

  private static TextUnit escape(Matcher found) {
    if (!found.lookingAt()) {
      return null;
    }
    int length = found.end() - found.start();
    if (found.group(3) != null) {
      int character = found.group(3).codePointAt(0);
      return new TextUnit(folded(CONTROLS.getOrDefault(found.group(3), character)), length);
    }
    char first = (char) Integer.parseInt(found.group(1), 16);
    if (Character.isHighSurrogate(first) && found.group(2) != null) {
      char second = (char) Integer.parseInt(found.group(2), 16);
      return new TextUnit(folded(Character.toCodePoint(first, second)), length);
    }
    return new TextUnit(folded(first), Math.min(length, 6));
  }
}
