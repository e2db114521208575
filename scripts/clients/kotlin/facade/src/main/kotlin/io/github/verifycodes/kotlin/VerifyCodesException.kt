package io.github.verifycodes.kotlin

/**
 * What every error of this package extends, except a cancellation, which is that of coroutines.
 *
 * No error carries the token, and texts that came from the other side are cleared of it and of the
 * contact, so that an error may be logged as it is.
 *
 * ```kotlin
 * try {
 *     client.sendVerifyCodes(Contacts.email("user@example.com"))
 * } catch (error: VerifyCodesException) {
 *     log.warn("no code was sent", error)
 * }
 * ```
 */
public sealed class VerifyCodesException(message: String) : RuntimeException(message)
