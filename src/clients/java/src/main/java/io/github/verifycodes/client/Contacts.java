package io.github.verifycodes.client;

/**
 * Makes the body of a request from a contact.
 *
 * <pre>{@code
 * client.sendVerifyCodes(Contacts.email("user@example.com"));
 * client.sendVerifyCodes(Contacts.phone("86", "13800000000"));
 * }</pre>
 */
public final class Contacts {
  private Contacts() {}

  /**
   * The body that asks for a code by e-mail.
   *
   * <p>The contract requires {@code area_code} for e-mail too, where it says nothing: it is sent
   * empty.
   *
   * @param address the address; whether it is one is the service's to judge
   * @return the body
   */
  public static SendVerifyCodesRequest email(String address) {
    return SendVerifyCodesRequest.builder()
        .contactValue(address)
        .contactWay(ContactWay.EMAIL)
        .areaCode("")
        .build();
  }

  /**
   * The body that asks for a code by SMS message.
   *
   * @param areaCode the country or region code without a plus sign, such as {@code 86}
   * @param number the number without that code
   * @return the body
   */
  public static SendVerifyCodesRequest phone(String areaCode, String number) {
    return SendVerifyCodesRequest.builder()
        .contactValue(number)
        .contactWay(ContactWay.SMS)
        .areaCode(areaCode)
        .build();
  }
}
