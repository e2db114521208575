package io.github.verifycodes.kotlin

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/**
 * An error that ended the request before the service gave its verdict.
 *
 * @property errorCode The code of the error.
 * @property errorMsg What went wrong, in words.
 * @property requestId The identifier of one request.
 * @property details Each violation of this contract that was found in the request. The sandbox gives them; the service's own gateway does not.
 */
@Serializable
public data class GatewayError(
    @SerialName("error_code")
    public val errorCode: kotlin.String,
    @SerialName("error_msg")
    public val errorMsg: kotlin.String,
    @SerialName("request_id")
    public val requestId: kotlin.String? = null,
    @SerialName("details")
    public val details: kotlin.collections.List<Violation>? = null,
) {
    /** The limits of the contract; lengths count characters (code points). */
    public companion object {
    }
}
