package io.github.verifycodes.kotlin

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/**
 * One place where a request violates the contract.
 *
 * @property pointer Where it is: a JSON pointer into the body (`/contact_way`), or the name of a header after `header:`.
 * @property rule The keyword of the contract that is violated, such as `maxLength`.
 * @property message What is wrong and what would be right.
 */
@Serializable
public data class Violation(
    @SerialName("pointer")
    public val pointer: kotlin.String,
    @SerialName("rule")
    public val rule: kotlin.String,
    @SerialName("message")
    public val message: kotlin.String,
) {
    /** The limits of the contract; lengths count characters (code points). */
    public companion object {
    }
}
