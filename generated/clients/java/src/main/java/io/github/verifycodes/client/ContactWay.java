package io.github.verifycodes.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail. */
public enum ContactWay {
  /** The code is sent by SMS message to a phone number. */
  SMS(0),

  /** The code is sent by e-mail to an address. */
  EMAIL(1);

  private final int value;

  ContactWay(int value) {
    this.value = value;
  }

  /**
   * The value on the wire.
   *
   * @return 0 for {@link #SMS}, 1 for {@link #EMAIL}
   */
  @JsonValue
  public int value() {
    return value;
  }

  /**
   * Finds the constant of a value on the wire.
   *
   * @param value 0 or 1
   * @return the constant
   * @throws IllegalArgumentException when no constant has the value
   */
  @JsonCreator
  public static ContactWay of(int value) {
    for (ContactWay constant : values()) {
      if (constant.value == value) {
        return constant;
      }
    }
    throw new IllegalArgumentException("ContactWay must be 0 (SMS) or 1 (EMAIL)");
  }
}
