// Generated from the contract by npm run generate:clients. Do not edit.
package io.github.verifycodes.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom to send a code to, and by which channel.
 *
 * <pre>{@code
 * SendVerifyCodesRequest value = SendVerifyCodesRequest.builder().contactValue(contactValue).contactWay(contactWay).areaCode(areaCode).build();
 * }</pre>
 */
public final class SendVerifyCodesRequest extends Model {
  static final Shape SHAPE =
      Shape.object(
          new Shape.Field("contact_value", true, Shape.text().minLength(0).maxLength(64).sensitive()),
          new Shape.Field("contact_way", true, ContactWay.SHAPE),
          new Shape.Field("area_code", true, Shape.text().minLength(0).maxLength(16))
      );

  static final Reader<SendVerifyCodesRequest> READER = Reader.object(SendVerifyCodesRequest::new);

  private SendVerifyCodesRequest(Map<String, Object> values) {
    super(values);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }

  /**
   * The phone number without its country or region code ({@code contact_way} 0), or the e-mail
   * address ({@code contact_way} 1).
   *
   * @return empty when it is absent
   */
  public Optional<String> contactValue() {
    return read("contact_value", Reader.TEXT);
  }

  /**
   * The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
   *
   * @return empty when it is absent
   */
  public Optional<ContactWay> contactWay() {
    return read("contact_way", ContactWay.READER);
  }

  /**
   * The country or region code of the phone number, without a plus sign, such as {@code 86}. It is
   * required for e-mail too, but has no meaning there: send an empty string.
   *
   * @return empty when it is absent
   */
  public Optional<String> areaCode() {
    return read("area_code", Reader.TEXT);
  }

  /**
   * The body that asks for a code by e-mail.
   *
   * <pre>{@code
   * SendVerifyCodesRequest value = SendVerifyCodesRequest.email(address);
   * }</pre>
   *
   * @param address required, at most 64 characters. Source: Obtaining Verification Code (Service Ticket API v2), row contact_value
   * @return the value
   */
  public static SendVerifyCodesRequest email(String address) {
    return builder()
        .contactValue(address)
        .contactWay(ContactWay.EMAIL)
        .areaCode("")
        .build();
  }

  /**
   * The body that asks for a code by SMS message: the country or region code without a plus
   * sign, such as {@code 86}, and the number without it.
   *
   * <pre>{@code
   * SendVerifyCodesRequest value = SendVerifyCodesRequest.phone(areaCode, number);
   * }</pre>
   *
   * @param areaCode required, at most 16 characters. Source: Obtaining Verification Code (Service Ticket API v2), row area_code
   * @param number required, at most 64 characters. Source: Obtaining Verification Code (Service Ticket API v2), row contact_value
   * @return the value
   */
  public static SendVerifyCodesRequest phone(String areaCode, String number) {
    return builder()
        .areaCode(areaCode)
        .contactValue(number)
        .contactWay(ContactWay.SMS)
        .build();
  }

  /**
   * Begins one.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects the values of one. They are checked when it is sent.
   *
   * <pre>{@code
   * SendVerifyCodesRequest value = SendVerifyCodesRequest.builder().contactValue(contactValue).contactWay(contactWay).areaCode(areaCode).build();
   * }</pre>
   */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * The phone number without its country or region code ({@code contact_way} 0), or the e-mail
     * address ({@code contact_way} 1).
     *
     * @param value required, at most 64 characters. Source: Obtaining Verification Code (Service Ticket API v2), row contact_value
     * @return this builder
     */
    public Builder contactValue(String value) {
      set("contact_value", value);
      return this;
    }

    /**
     * The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
     *
     * @param value required, 0 (SMS) or 1 (EMAIL). Source: Obtaining Verification Code (Service Ticket API v2), row contact_way
     * @return this builder
     */
    public Builder contactWay(ContactWay value) {
      set("contact_way", value);
      return this;
    }

    /**
     * The country or region code of the phone number, without a plus sign, such as {@code 86}. It is
     * required for e-mail too, but has no meaning there: send an empty string.
     *
     * @param value required, at most 16 characters. Source: Obtaining Verification Code (Service Ticket API v2), row area_code
     * @return this builder
     */
    public Builder areaCode(String value) {
      set("area_code", value);
      return this;
    }

    /**
     * Makes one of the values that are set now.
     *
     * @return a value that does not change
     */
    public SendVerifyCodesRequest build() {
      return new SendVerifyCodesRequest(values());
    }
  }
}
