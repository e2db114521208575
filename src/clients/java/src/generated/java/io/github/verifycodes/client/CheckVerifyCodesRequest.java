// Generated from the contract by npm run generate:clients. Do not edit.
package io.github.verifycodes.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The code that was typed, and the contact that it was sent to.
 *
 * <pre>{@code
 * CheckVerifyCodesRequest value = CheckVerifyCodesRequest.builder().verifyCode(verifyCode).contactValue(contactValue).contactWay(contactWay).build();
 * }</pre>
 */
public final class CheckVerifyCodesRequest extends Model {
  static final Shape SHAPE =
      Shape.object(
          new Shape.Field("verify_code", true, Shape.text().minLength(6).maxLength(6).sensitive()),
          new Shape.Field("contact_value", true, Shape.text().minLength(0).maxLength(64).sensitive()),
          new Shape.Field("contact_way", true, ContactWay.SHAPE),
          new Shape.Field("area_code", false, Shape.text().minLength(0).maxLength(16)),
          new Shape.Field("x_customer_id", false, Shape.text().minLength(0).maxLength(64)),
          new Shape.Field("customer_id", false, Shape.text().minLength(0).maxLength(64))
      );

  static final Reader<CheckVerifyCodesRequest> READER = Reader.object(CheckVerifyCodesRequest::new);

  private CheckVerifyCodesRequest(Map<String, Object> values) {
    super(values);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }

  /**
   * The code that was typed, six characters.
   *
   * @return empty when it is absent
   */
  public Optional<String> verifyCode() {
    return read("verify_code", Reader.TEXT);
  }

  /**
   * The phone number without its country or region code ({@code contact_way} 0), or the e-mail
   * address ({@code contact_way} 1), as it was given for sending.
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
   * optional here, and required for sending.
   *
   * @return empty when it is absent
   */
  public Optional<String> areaCode() {
    return read("area_code", Reader.TEXT);
  }

  /**
   * The identifier of the sub-user.
   *
   * @return empty when it is absent
   */
  public Optional<String> xCustomerId() {
    return read("x_customer_id", Reader.TEXT);
  }

  /**
   * The identifier of the customer.
   *
   * @return empty when it is absent
   */
  public Optional<String> customerId() {
    return read("customer_id", Reader.TEXT);
  }

  /**
   * The body that checks a code that came by e-mail.
   *
   * <pre>{@code
   * CheckVerifyCodesRequest value = CheckVerifyCodesRequest.emailCode(address, code);
   * }</pre>
   *
   * @param address required, at most 64 characters. Source: Verifying Contact Methods (Service Ticket API v2), row contact_value
   * @param code required, exactly 6 characters. Source: Verifying Contact Methods (Service Ticket API v2), row verify_code
   * @return the value
   */
  public static CheckVerifyCodesRequest emailCode(String address, String code) {
    return builder()
        .contactValue(address)
        .verifyCode(code)
        .contactWay(ContactWay.EMAIL)
        .build();
  }

  /**
   * The body that checks a code that came by SMS message: the country or region code without
   * a plus sign, such as {@code 86}, the number without it, and the code.
   *
   * <pre>{@code
   * CheckVerifyCodesRequest value = CheckVerifyCodesRequest.phoneCode(areaCode, number, code);
   * }</pre>
   *
   * @param areaCode optional, at most 16 characters. Source: Verifying Contact Methods (Service Ticket API v2), row area_code
   * @param number required, at most 64 characters. Source: Verifying Contact Methods (Service Ticket API v2), row contact_value
   * @param code required, exactly 6 characters. Source: Verifying Contact Methods (Service Ticket API v2), row verify_code
   * @return the value
   */
  public static CheckVerifyCodesRequest phoneCode(String areaCode, String number, String code) {
    return builder()
        .areaCode(areaCode)
        .contactValue(number)
        .verifyCode(code)
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
   * CheckVerifyCodesRequest value = CheckVerifyCodesRequest.builder().verifyCode(verifyCode).contactValue(contactValue).contactWay(contactWay).build();
   * }</pre>
   */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * The code that was typed, six characters.
     *
     * @param value required, exactly 6 characters. Source: Verifying Contact Methods (Service Ticket API v2), row verify_code
     * @return this builder
     */
    public Builder verifyCode(String value) {
      set("verify_code", value);
      return this;
    }

    /**
     * The phone number without its country or region code ({@code contact_way} 0), or the e-mail
     * address ({@code contact_way} 1), as it was given for sending.
     *
     * @param value required, at most 64 characters. Source: Verifying Contact Methods (Service Ticket API v2), row contact_value
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
     * optional here, and required for sending.
     *
     * @param value optional, at most 16 characters. Source: Verifying Contact Methods (Service Ticket API v2), row area_code
     * @return this builder
     */
    public Builder areaCode(String value) {
      set("area_code", value);
      return this;
    }

    /**
     * The identifier of the sub-user.
     *
     * @param value optional, at most 64 characters. Source: Verifying Contact Methods (Service Ticket API v2), row x_customer_id
     * @return this builder
     */
    public Builder xCustomerId(String value) {
      set("x_customer_id", value);
      return this;
    }

    /**
     * The identifier of the customer.
     *
     * @param value optional, at most 64 characters. Source: Verifying Contact Methods (Service Ticket API v2), row customer_id
     * @return this builder
     */
    public Builder customerId(String value) {
      set("customer_id", value);
      return this;
    }

    /**
     * Makes one of the values that are set now.
     *
     * @return a value that does not change
     */
    public CheckVerifyCodesRequest build() {
      return new CheckVerifyCodesRequest(values());
    }
  }
}
