package io.github.verifycodes.client;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A parameter of an operation: a header, or a part of the address. */
record Parameter(Place place, String name, boolean isRequired, Shape shape) {
  /** Where a parameter goes. */
  enum Place {
    HEADER,
    QUERY,
    PATH;

    String pointer(String name) {
      return name().toLowerCase(Locale.ROOT) + ":" + name;
    }
  }

  static final Parameter USER_AGENT =
      new Parameter(Place.HEADER, "User-Agent", false, Shape.text().minLength(1));

  /** Visible ASCII, blanks only in between: the JDK would send anything else as a question mark. */
  private static final Pattern FIELD_VALUE = Pattern.compile("([!-~]([ -~]*[!-~])?)?");

  private static final Pattern UNRESERVED = Pattern.compile("[\\w.~-]");

  /** @param value null when it is not given */
  void check(Object value, Violations found) {
    String pointer = place.pointer(name);
    if (value == null) {
      if (isRequired) {
        found.add(pointer, "required", "is required");
      }
      return;
    }
    shape.check(pointer, value, found);
    String text = text(value);
    if (place == Place.HEADER && !FIELD_VALUE.matcher(text).matches()) {
      found.add(pointer, "pattern", "must be visible ASCII characters, with blanks only in between");
    }
    if (place == Place.PATH && List.of("", ".", "..").contains(text)) {
      found.add(pointer, "pattern", "must not be empty, \".\" or \"..\"");
    }
  }

  /** The value of a header, or of a part of the path. */
  static String text(Object value) {
    return value instanceof List<?> items
        ? items.stream().map(Parameter::plain).collect(Collectors.joining(","))
        : plain(value);
  }

  /** A value without quotes; numbers without an exponent, whole numbers without a fraction. */
  static String plain(Object value) {
    return value instanceof Numeral number
        ? number.decimal().stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }

  /** Percent-encoded, but for what no address reads as anything else (RFC 3986, section 2.3). */
  static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      String character = String.valueOf((char) unit);
      boolean isPlain = UNRESERVED.matcher(character).matches();
      encoded.append(isPlain ? character : "%%%02X".formatted(unit));
    }
    return encoded.toString();
  }
}
