package io.github.verifycodes.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a JSON value as a type of Java: null when the value is of another type. */
@FunctionalInterface
interface Reader<T> {
  Reader<String> TEXT = value -> value instanceof String text ? text : null;

  Reader<Boolean> BOOLEAN = value -> value instanceof Boolean truth ? truth : null;

  Reader<Long> INT64 = value -> value instanceof Numeral number ? int64(number) : null;

  Reader<Integer> INTEGER =
      value -> {
        Long number = INT64.read(value);
        return number == null || number.intValue() != number ? null : number.intValue();
      };

  Reader<Double> NUMBER =
      value ->
          value instanceof Numeral number && number.isFinite()
              ? Double.valueOf(number.text())
              : null;

  T read(Object value);

  /** A list is read as a whole: with an item of another type it is of another type itself. */
  static <T> Reader<List<T>> list(Reader<T> items) {
    return value -> {
      if (!(value instanceof List<?> given)) {
        return null;
      }
      List<T> read = new ArrayList<>();
      given.forEach(item -> read.add(items.read(item)));
      return read.contains(null) ? null : Collections.unmodifiableList(read);
    };
  }

  /** The members of an object. */
  @SuppressWarnings("unchecked") // JSON objects have no other keys than texts.
  static <T> Reader<T> object(Function<Map<String, Object>, T> make) {
    return value -> value instanceof Map<?, ?> members ? make.apply((Map<String, Object>) members) : null;
  }

  private static Long int64(Numeral number) {
    try {
      return number.isInteger() ? Long.valueOf(number.text()) : null;
    } catch (NumberFormatException tooLarge) {
      return null;
    }
  }
}
