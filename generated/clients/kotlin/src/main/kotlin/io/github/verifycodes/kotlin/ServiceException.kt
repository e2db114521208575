package io.github.verifycodes.kotlin

import kotlin.time.Duration

/**
 * The service, or the gateway in front of it, reported an error: 4xx, 5xx, or 200 with an
 * `error_code`. After a 5xx the code may have been sent all the same.
 *
 * ```kotlin
 * catch (error: ServiceException) {
 *     when {
 *         error.status == 401 -> renewToken()
 *         error.code == "OSM.01010024" -> delay(1.minutes)
 *     }
 * }
 * ```
 *
 * @property code `error_code` of the body, such as `OSM.01010024`: decide by it, and by the status
 * @property serviceMessage `error_msg` of the body, of any length: for people, in the language of the
 *   request
 * @property retryAfter `Retry-After` where it is a number of seconds (RFC 9110, section 10.2.3)
 */
public class ServiceException
internal constructor(
    status: Int,
    requestId: String?,
    public val code: String?,
    public val serviceMessage: String?,
    public val retryAfter: Duration?,
) : ReplyException(
    listOfNotNull("status $status", code, serviceMessage, requestId)
        .joinToString(", ", "The service reported an error: "),
    status,
    requestId,
)
