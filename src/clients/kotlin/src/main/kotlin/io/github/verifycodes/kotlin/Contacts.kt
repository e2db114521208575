package io.github.verifycodes.kotlin

import io.github.verifycodes.client.Contacts as JavaContacts
import io.github.verifycodes.client.SendVerifyCodesRequest

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
     * @param address the address; whether it is one is the service's to judge
     */
    public fun email(address: String): SendVerifyCodesRequest = JavaContacts.email(address)

    /**
     * The body that asks for a code by SMS message.
     *
     * @param areaCode the country or region code without a plus sign, such as `86`
     * @param number the number without that code
     */
    public fun phone(areaCode: String, number: String): SendVerifyCodesRequest =
        JavaContacts.phone(areaCode, number)
}
