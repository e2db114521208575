// Generated from the contract by npm run generate:clients. Do not edit.
@file:Suppress("DEPRECATION")

package io.github.verifycodes.kotlin

import io.github.verifycodes.client.*
import io.github.verifycodes.client.Result
import io.github.verifycodes.client.VerifyCodesClient as JavaClient

/**
 * A client of the Verification Code API: one endpoint, and one token or token provider. It serves many coroutines
 * at once.
 *
 * ```kotlin
 * val client = VerifyCodesClient(Endpoints.CN_SOUTH_1, { tokens.current() }) { timeout(5.seconds) }
 * ```
 *
 * No redirect is followed, and nothing is sent twice, but for what the service certainly did not act on.
 */
public class VerifyCodesClient
private constructor(private val caller: Caller, endpoint: String, options: JavaClient.Builder.() -> Unit) {
    private val java: JavaClient =
        JavaClient.builder(endpoint).apply { caller.set(this) }.apply(options).build()

    /**
     * A client with one token.
     *
     * @param endpoint one of `Endpoints`, or another; a path below it is kept
     * @param token a token within the contract's limits
     * @param options deadline, further tries, proxy, HTTP client, and the options of all calls
     * @throws RequestInvalidException when an option cannot be used
     */
    public constructor(
        endpoint: String,
        token: String,
        options: JavaClient.Builder.() -> Unit = {},
    ) : this(Caller(token), endpoint, options)

    /**
     * A client with a token provider.
     *
     * @param endpoint one of `Endpoints`, or another; a path below it is kept
     * @param tokens asked once for each call, and once more after a 401
     * @param options deadline, further tries, proxy, HTTP client, and the options of all calls
     * @throws RequestInvalidException when an option cannot be used
     */
    public constructor(
        endpoint: String,
        tokens: TokenProvider,
        options: JavaClient.Builder.() -> Unit = {},
    ) : this(Caller(tokens), endpoint, options)

    /**
     * Obtaining Verification Code.
     *
     * Sends a one-time verification code to the contact in the body: as an SMS message when
     * `contact_way` is `0`, as an e-mail when it is `1`.
     *
     * All three body fields are required, `area_code` too when the code goes by e-mail: send
     * an empty string then. Lengths count Unicode code points. Fields that are not listed are
     * ignored.
     *
     * The request is not idempotent. After a time-out or a broken connection the code may
     * still have been sent: wait a minute before you ask again, because the service refuses a
     * second request for the same contact until then.
     *
     * Source: [Obtaining Verification Code (Service Ticket API v2)](https://support.huaweicloud.com/intl/en-us/api-ticket/SendVerifyCodes.html).
     *
     * ```kotlin
     * val result = client.sendVerifyCodes(body) { timeout(2.seconds) }
     * ```
     *
     * @param body The contact that the code goes to.
     * @param options what this call sets for itself
     * @return what the service replied
     * @throws RequestInvalidException before anything is sent
     * @throws ServiceException when the service or its gateway reports an error
     * @throws UnexpectedResponseException when the reply cannot be understood
     * @throws ConnectionException when no reply came
     * @throws RequestTimeoutException when the deadline passed
     * @throws RequestCancelledException when the coroutine was cancelled
     */
    public suspend fun sendVerifyCodes(
        body: SendVerifyCodesRequest,
        options: JavaClient.SendVerifyCodesOptions.() -> Unit = {},
    ): Result<SendVerifyCodesResponse> =
        caller.call { common -> java.sendVerifyCodesAsync(body, { common(it); it.options() }) }

    /**
     * Verifying Contact Methods.
     *
     * Checks the code that a person received and typed. Send the same contact that the code
     * was sent to.
     *
     * A right code is answered with 200 and no `error_code`. A wrong one is answered with 200
     * and `OSM.01010010`: look at `error_code` also when the status is 200. The service does
     * not say why a code is refused.
     *
     * Source: [Verifying Contact Methods (Service Ticket API v2)](https://support.huaweicloud.com/intl/en-us/api-ticket/CheckVerifyCodes.html).
     *
     * ```kotlin
     * val result = client.checkVerifyCodes(body) { timeout(2.seconds) }
     * ```
     *
     * @param body The code that was typed, and the contact that it was sent to.
     * @param options what this call sets for itself
     * @return what the service replied
     * @throws RequestInvalidException before anything is sent
     * @throws ServiceException when the service or its gateway reports an error
     * @throws UnexpectedResponseException when the reply cannot be understood
     * @throws ConnectionException when no reply came
     * @throws RequestTimeoutException when the deadline passed
     * @throws RequestCancelledException when the coroutine was cancelled
     */
    public suspend fun checkVerifyCodes(
        body: CheckVerifyCodesRequest,
        options: JavaClient.CheckVerifyCodesOptions.() -> Unit = {},
    ): Result<CheckVerifyCodesResponse> =
        caller.call { common -> java.checkVerifyCodesAsync(body, { common(it); it.options() }) }

    /** Names the endpoint, never the token. */
    override fun toString(): String = java.toString()
}
