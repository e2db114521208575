package io.github.verifycodes.client;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A JSON number as it is written: nothing is lost, and long ones cost nothing until they are read. */
record Numeral(String text) implements Serializable {
  /** At most as many digits as a long has. */
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,19}");

  boolean isInteger() {
    return INTEGER.matcher(text).matches();
  }

  boolean isFinite() {
    return Double.isFinite(Double.parseDouble(text));
  }

  BigDecimal decimal() {
    return new BigDecimal(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
