package io.github.verifycodes.kotlin

/** The name alone: `contact_value` of `/contact_value`. */
private fun nameOf(pointer: String) = pointer.substringAfterLast('/').substringAfter(':')

/**
 * The request, or an option, violates the contract; nothing was sent.
 *
 * ```kotlin
 * catch (error: RequestInvalidException) {
 *     error.violations.forEach { form.mark(it.pointer, it.message) }
 * }
 * ```
 *
 * @property violations each violation with its place: a JSON pointer into the body, `header:NAME`, or
 *   `option:NAME`; no message repeats a value
 */
public class RequestInvalidException internal constructor(public val violations: List<Violation>) :
    VerifyCodesException(
        violations.joinToString("; ", "The request was not sent: ") {
            "${nameOf(it.pointer)} ${it.message}"
        },
    )
