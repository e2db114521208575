package io.github.verifycodes.kotlin

import io.github.verifycodes.client.Sent
import kotlinx.coroutines.CancellationException

/**
 * The coroutine of the call was cancelled, and the exchange was ended. It is the cancellation of
 * coroutines: catch it only to look at it, and throw it on.
 *
 * ```kotlin
 * catch (cancelled: RequestCancelledException) {
 *     log.info("given up, certainly unsent: ${cancelled.sent == Sent.NO}")
 *     throw cancelled
 * }
 * ```
 *
 * [What to do](https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#a-cancelled-call)
 *
 * @property sent whether the service can have acted on the request
 */
public class RequestCancelledException
internal constructor(public val sent: Sent, cause: CancellationException) :
    CancellationException("The call was cancelled") {
    init {
        initCause(cause)
    }

    /** The address of the section that explains the error: what it means, and what to do. */
    public val docs: String
        get() = "https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#cancelled"
}
