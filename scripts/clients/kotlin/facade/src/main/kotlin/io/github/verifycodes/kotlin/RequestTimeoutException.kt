package io.github.verifycodes.kotlin

import kotlin.time.Duration

/**
 * The deadline passed before the whole reply was here; the code may have been sent all the same.
 *
 * ```kotlin
 * catch (error: RequestTimeoutException) {
 *     log.warn("no answer within {}", error.timeout)
 * }
 * ```
 *
 * @property timeout the deadline that passed, from the call
 */
public class RequestTimeoutException internal constructor(public val timeout: Duration) :
    VerifyCodesException("No complete reply came within $timeout")
