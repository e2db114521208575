package io.github.verifycodes.kotlin

/**
 * The code is on its way.
 *
 * ```kotlin
 * val sent = client.sendVerifyCodes(Contacts.email("user@example.com"))
 * log.info("sent, request {}", sent.requestId)
 * ```
 *
 * @property status the HTTP status: 200, or another 2xx
 * @property requestId `X-Request-Id` of the reply
 */
public data class SendVerifyCodesResult(public val status: Int, public val requestId: String?)
