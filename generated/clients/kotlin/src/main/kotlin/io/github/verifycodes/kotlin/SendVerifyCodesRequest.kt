package io.github.verifycodes.kotlin

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/**
 * Whom to send a code to, and by which channel.
 *
 * @property contactValue The phone number without its country or region code (`contact_way` 0), or the e-mail address (`contact_way` 1).
 * @property contactWay One of [ContactWay].
 * @property areaCode The country or region code of the phone number, without a plus sign, such as `86`. Required also for e-mail, where it says nothing: send an empty string.
 */
@Serializable
public data class SendVerifyCodesRequest(
    @SerialName("contact_value")
    public val contactValue: kotlin.String,
    @SerialName("contact_way")
    public val contactWay: ContactWay,
    @SerialName("area_code")
    public val areaCode: kotlin.String,
) {
    /** Shows all but what names a person, so that it may be logged. */
    override fun toString(): String =
        "SendVerifyCodesRequest(contactValue=[redacted], contactWay=$contactWay, areaCode=$areaCode)"

    /** The limits of the contract; lengths count characters (code points). */
    public companion object {
        /** The fewest characters of `contact_value`. */
        public const val CONTACT_VALUE_MIN_LENGTH: Int = 0

        /** The most characters of `contact_value`. */
        public const val CONTACT_VALUE_MAX_LENGTH: Int = 64

        /** The fewest characters of `area_code`. */
        public const val AREA_CODE_MIN_LENGTH: Int = 0

        /** The most characters of `area_code`. */
        public const val AREA_CODE_MAX_LENGTH: Int = 16

    }
}
