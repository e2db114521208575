package io.github.verifycodes.kotlin

/**
 * The reply is none of this contract's: something between you and the service may have answered.
 *
 * It is a redirect, which is never followed, because it would carry the token to another host; an
 * HTML page; no JSON; JSON that is no object; cut off; or larger than 64 KiB.
 *
 * ```kotlin
 * catch (error: UnexpectedResponseException) {
 *     log.error("status {}: {}", error.status, error.bodyStart)
 * }
 * ```
 *
 * @property bodyStart the start of the body, at most 256 characters, cleared of token and contact
 */
public class UnexpectedResponseException
internal constructor(what: String, status: Int, requestId: String?, public val bodyStart: String) :
    ReplyException(
        listOfNotNull(what, "status $status", requestId)
            .joinToString(", ", "The reply is none of the service's: "),
        status,
        requestId,
    )
