package io.github.verifycodes.client;

import java.io.Serializable;
import java.util.Objects;

/**
 * A value for which the contract has names. It is no {@code enum}, because the service may know more
 * values than this version of the contract, and because a new name must not break a {@code switch}.
 */
abstract class OpenEnum<T> implements Serializable {
  private final T wire;

  OpenEnum(T wire) {
    this.wire = Objects.requireNonNull(wire);
  }

  T wire() {
    return wire;
  }

  @Override
  public boolean equals(Object other) {
    return other != null && getClass() == other.getClass() && wire.equals(((OpenEnum<?>) other).wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  /** The value on the wire. */
  @Override
  public String toString() {
    return wire.toString();
  }
}
