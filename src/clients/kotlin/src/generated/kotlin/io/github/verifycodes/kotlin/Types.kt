// Generated from the contract by npm run generate:clients. Do not edit.
@file:Suppress("DEPRECATION", "unused")

package io.github.verifycodes.kotlin

import io.github.verifycodes.client.*

/**
 * Whom to send a code to, and by which channel.
 *
 * ```kotlin
 * val value = sendVerifyCodesRequest { contactValue(contactValue); contactWay(contactWay); areaCode(areaCode) }
 * ```
 *
 * @param values sets the values; they are checked when it is sent
 */
public fun sendVerifyCodesRequest(values: SendVerifyCodesRequest.Builder.() -> Unit): SendVerifyCodesRequest =
    SendVerifyCodesRequest.builder().apply(values).build()

/**
 * The phone number without its country or region code (`contact_way` 0), or the e-mail
 * address (`contact_way` 1).
 *
 * Null when it is absent; at most 64 characters. Source: Obtaining Verification Code (Service Ticket API v2), row contact_value.
 */
public val SendVerifyCodesRequest.contactValueOrNull: String?
    get() = contactValue().orElse(null)

/**
 * The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
 *
 * Null when it is absent. Source: Obtaining Verification Code (Service Ticket API v2), row contact_way.
 */
public val SendVerifyCodesRequest.contactWayOrNull: ContactWay?
    get() = contactWay().orElse(null)

/**
 * The country or region code of the phone number, without a plus sign, such as `86`. It is
 * required for e-mail too, but has no meaning there: send an empty string.
 *
 * Null when it is absent; at most 16 characters. Source: Obtaining Verification Code (Service Ticket API v2), row area_code.
 */
public val SendVerifyCodesRequest.areaCodeOrNull: String?
    get() = areaCode().orElse(null)

/**
 * The code of the error, or absent when there was none.
 *
 * Null when it is absent; at most 32 characters. Source: Obtaining Verification Code (Service Ticket API v2), row error_code.
 */
public val SendVerifyCodesResponse.errorCodeOrNull: String?
    get() = errorCode().orElse(null)

/**
 * What went wrong, in words. The service is known to send longer texts than the limit that
 * it documents; readers should accept them.
 *
 * Null when it is absent; at most 32 characters. Source: Obtaining Verification Code (Service Ticket API v2), row error_msg.
 */
public val SendVerifyCodesResponse.errorMsgOrNull: String?
    get() = errorMsg().orElse(null)

/**
 * The code that was typed, and the contact that it was sent to.
 *
 * ```kotlin
 * val value = checkVerifyCodesRequest { verifyCode(verifyCode); contactValue(contactValue); contactWay(contactWay) }
 * ```
 *
 * @param values sets the values; they are checked when it is sent
 */
public fun checkVerifyCodesRequest(values: CheckVerifyCodesRequest.Builder.() -> Unit): CheckVerifyCodesRequest =
    CheckVerifyCodesRequest.builder().apply(values).build()

/**
 * The code that was typed, six characters.
 *
 * Null when it is absent; exactly 6 characters. Source: Verifying Contact Methods (Service Ticket API v2), row verify_code.
 */
public val CheckVerifyCodesRequest.verifyCodeOrNull: String?
    get() = verifyCode().orElse(null)

/**
 * The phone number without its country or region code (`contact_way` 0), or the e-mail
 * address (`contact_way` 1), as it was given for sending.
 *
 * Null when it is absent; at most 64 characters. Source: Verifying Contact Methods (Service Ticket API v2), row contact_value.
 */
public val CheckVerifyCodesRequest.contactValueOrNull: String?
    get() = contactValue().orElse(null)

/**
 * The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
 *
 * Null when it is absent. Source: Obtaining Verification Code (Service Ticket API v2), row contact_way.
 */
public val CheckVerifyCodesRequest.contactWayOrNull: ContactWay?
    get() = contactWay().orElse(null)

/**
 * The country or region code of the phone number, without a plus sign, such as `86`. It is
 * optional here, and required for sending.
 *
 * Null when it is absent; at most 16 characters. Source: Verifying Contact Methods (Service Ticket API v2), row area_code.
 */
public val CheckVerifyCodesRequest.areaCodeOrNull: String?
    get() = areaCode().orElse(null)

/**
 * The identifier of the sub-user.
 *
 * Null when it is absent; at most 64 characters. Source: Verifying Contact Methods (Service Ticket API v2), row x_customer_id.
 */
public val CheckVerifyCodesRequest.xCustomerIdOrNull: String?
    get() = xCustomerId().orElse(null)

/**
 * The identifier of the customer.
 *
 * Null when it is absent; at most 64 characters. Source: Verifying Contact Methods (Service Ticket API v2), row customer_id.
 */
public val CheckVerifyCodesRequest.customerIdOrNull: String?
    get() = customerId().orElse(null)

/**
 * The code of the error, or absent when there was none.
 *
 * Null when it is absent; at most 32 characters. Source: Verifying Contact Methods (Service Ticket API v2), row error_code.
 */
public val CheckVerifyCodesResponse.errorCodeOrNull: String?
    get() = errorCode().orElse(null)

/**
 * What went wrong, in words.
 *
 * Null when it is absent; at most 32 characters. Source: Verifying Contact Methods (Service Ticket API v2), row error_msg.
 */
public val CheckVerifyCodesResponse.errorMsgOrNull: String?
    get() = errorMsg().orElse(null)
