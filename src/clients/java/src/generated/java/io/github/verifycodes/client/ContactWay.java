// Generated from the contract by npm run generate:clients. Do not edit.
package io.github.verifycodes.client;

import java.util.List;

/**
 * The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
 *
 * <p>Source: Obtaining Verification Code (Service Ticket API v2), row contact_way.
 *
 * <pre>{@code
 * ContactWay value = ContactWay.SMS;
 * }</pre>
 */
public final class ContactWay extends OpenEnum<Integer> {
  /**
   * The code is sent by SMS message to a phone number.
   */
  public static final ContactWay SMS = new ContactWay(0);

  /**
   * The code is sent by e-mail to an address.
   */
  public static final ContactWay EMAIL = new ContactWay(1);

  static final Shape SHAPE =
      Shape.integer()
          .value("SMS", 0)
          .value("EMAIL", 1);

  static final Reader<ContactWay> READER =
      value -> {
        Integer known = Reader.INTEGER.read(value);
        return known == null ? null : of(known);
      };

  private ContactWay(Integer value) {
    super(value);
  }

  /**
   * Makes a value that may have no name here.
   *
   * @param value as it is on the wire
   * @return the value, equal to the constant of the same value
   */
  public static ContactWay of(Integer value) {
    return new ContactWay(value);
  }

  /**
   * The values that the contract names.
   *
   * @return all of them, in the contract's order
   */
  public static List<ContactWay> values() {
    return List.of(SMS, EMAIL);
  }

  /**
   * The value on the wire.
   *
   * @return one of {@link #values()}, or another
   */
  public Integer value() {
    return wire();
  }
}
