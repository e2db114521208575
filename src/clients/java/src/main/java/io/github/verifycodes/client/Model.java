package io.github.verifycodes.client;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of the contract: its JSON values by their names on the wire. It does not change. */
abstract class Model implements Serializable {
  private final Map<String, Object> values;

  Model(Map<String, Object> values) {
    this.values = values;
  }

  /** What the contract says of it. */
  abstract Shape shape();

  Map<String, Object> values() {
    return values;
  }

  <T> Optional<T> read(String name, Reader<T> reader) {
    return Optional.ofNullable(reader.read(values.get(name)));
  }

  /** Two objects of one type are equal when their values are. */
  @Override
  public boolean equals(Object other) {
    return other != null && getClass() == other.getClass() && values.equals(((Model) other).values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Shows all but secrets and what names a person, so that it may be logged. */
  @Override
  public String toString() {
    return getClass().getSimpleName() + shape().describe(values);
  }

  /** Collects the values of an object. */
  abstract static class Builder {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Null takes the value away. */
    void set(String name, Object value) {
      if (value == null) {
        values.remove(name);
      } else {
        values.put(name, Json.of(value));
      }
    }

    Map<String, Object> values() {
      return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
