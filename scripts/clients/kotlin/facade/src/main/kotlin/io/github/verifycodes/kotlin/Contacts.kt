package io.github.verifycodes.kotlin

/**
 * Makes the body of a request from a contact.
 *
 * ```kotlin
 * client.sendVerifyCodes(Contacts.email("user@example.com"))
 * client.sendVerifyCodes(Contacts.phone(areaCode = "86", number = "13800000000"))
 * ```
 */
public object Contacts {
    /**
     * The body that asks for a code by e-mail.
     *
     * The contract requires `area_code` for e-mail too, where it says nothing: it is sent empty.
     *
     * @param address at most @CONTACT_VALUE_MAX_LENGTH@ characters; whether it is an address is the
     *   service's to judge
     */
    public fun email(address: String): SendVerifyCodesRequest =
        SendVerifyCodesRequest(contactValue = address, contactWay = ContactWay.EMAIL, areaCode = "")

    /**
     * The body that asks for a code by SMS message.
     *
     * @param areaCode the country or region code without a plus sign, such as `86`; at most
     *   @AREA_CODE_MAX_LENGTH@ characters
     * @param number the number without that code; at most @CONTACT_VALUE_MAX_LENGTH@ characters
     */
    public fun phone(areaCode: String, number: String): SendVerifyCodesRequest =
        SendVerifyCodesRequest(contactValue = number, contactWay = ContactWay.SMS, areaCode = areaCode)
}
