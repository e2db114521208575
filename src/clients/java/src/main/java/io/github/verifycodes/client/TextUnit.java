package io.github.verifycodes.client;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One character of a text, however it is written there: plain, percent-encoded, as an HTML entity, or
 * escaped as in JSON.
 *
 * @param character in lower case
 * @param start where it begins in the text
 * @param end where it ends there
 */
record TextUnit(int character, int start, int end) {
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2}){1,4}");
  private static final Pattern ENTITY =
      Pattern.compile(
          "(?i)&(?:#(\\d{1,9})|#x([0-9a-f]{1,7})|("
              + "amp|lt|gt|quot|apos|nbsp|commat|period|lowbar|plus|equals|sol));?");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})(?:\\\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|([^u]))");

  /** In chars: that of two escapes of JSON. */
  private static final int LONGEST = 12;

  /** What may be the start of any of these where a text is cut off. */
  private static final Pattern CUT_OFF =
      Pattern.compile("%[0-9a-fA-F]?|&[#\\w]{0,10}|\\\\(?:u[0-9a-fA-F]{0,3})?");

  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("nbsp", '\u00A0'),
          Map.entry("commat", '@'),
          Map.entry("period", '.'),
          Map.entry("lowbar", '_'),
          Map.entry("plus", '+'),
          Map.entry("equals", '='),
          Map.entry("sol", '/'));
  private static final Map<String, Integer> CONTROLS =
      Map.of("b", 8, "t", 9, "n", 10, "f", 12, "r", 13);

  /** The characters of a text, with the escapes that begin with a sign, as far as none is cut off. */
  static List<TextUnit> allOf(String text, String signs) {
    List<TextUnit> units = new ArrayList<>(text.length());
    int at = 0;
    while (at < text.length()) {
      boolean isEscape = signs.indexOf(text.charAt(at)) >= 0;
      TextUnit unit = isEscape ? decoded(text, at) : plain(text, at);
      if (unit == null) {
        break;
      }
      units.add(unit);
      at = unit.end();
    }
    return units;
  }

  private static TextUnit plain(String text, int at) {
    int character = text.codePointAt(at);
    return new TextUnit(folded(character), at, at + Character.charCount(character));
  }

  /** Null when the text ends before the character does. */
  private static TextUnit decoded(String text, int at) {
    if (text.length() - at < LONGEST && matcher(CUT_OFF, text, at).matches()) {
      return null;
    }
    TextUnit unit =
        switch (text.charAt(at)) {
          case '%' -> percent(matcher(PERCENT, text, at));
          case '&' -> entity(matcher(ENTITY, text, at));
          default -> escape(matcher(ESCAPE, text, at));
        };
    return unit == null ? plain(text, at) : unit;
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
      return new TextUnit(folded(text.codePointAt(0)), found.start(), found.start() + 3 * size);
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
                : NAMED.get(found.group(3).toLowerCase(Locale.ROOT));
    return new TextUnit(folded(character), found.start(), found.end());
  }

  private static TextUnit escape(Matcher found) {
    if (!found.lookingAt()) {
      return null;
    }
    if (found.group(3) != null) {
      int character = found.group(3).codePointAt(0);
      character = CONTROLS.getOrDefault(found.group(3), character);
      return new TextUnit(folded(character), found.start(), found.end());
    }
    char first = (char) Integer.parseInt(found.group(1), 16);
    if (Character.isHighSurrogate(first) && found.group(2) != null) {
      char second = (char) Integer.parseInt(found.group(2), 16);
      return new TextUnit(folded(Character.toCodePoint(first, second)), found.start(), found.end());
    }
    return new TextUnit(folded(first), found.start(), found.start() + 6);
  }
}
