package io.github.verifycodes.kotlin

/**
 * A reply came, and it is no success.
 *
 * ```kotlin
 * catch (error: ReplyException) {
 *     report(error.status, error.requestId)
 * }
 * ```
 *
 * @property status the HTTP status, 200 too: the service reports its own failures with it
 * @property requestId `X-Request-Id` of the reply: quote it when you report a problem
 */
public sealed class ReplyException(
    message: String,
    public val status: Int,
    public val requestId: String?,
) : VerifyCodesException(message)
