package io.github.verifycodes.kotlin

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/**
 * The service's verdict. A body without `error_code` means that the code is on its way. Both fields are optional.
 *
 * @property errorCode The code of the error, or absent when there was none.
 * @property errorMsg What went wrong, in words. The service is known to send longer texts than the limit that it documents; readers should accept them.
 */
@Serializable
public data class SendVerifyCodesResponse(
    @SerialName("error_code")
    public val errorCode: kotlin.String? = null,
    @SerialName("error_msg")
    public val errorMsg: kotlin.String? = null,
) {
    /** The limits of the contract; lengths count characters (code points). */
    public companion object {
    }
}
