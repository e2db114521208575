package io.github.verifycodes.kotlin

/**
 * No reply came: the host was not found, refused, ended the connection, or does not speak HTTP.
 * Unless it refused, the code may have been sent all the same.
 *
 * ```kotlin
 * catch (error: ConnectionException) {
 *     log.error("is the endpoint right?", error)
 * }
 * ```
 */
public class ConnectionException internal constructor(reason: String) :
    VerifyCodesException("The connection failed: $reason")
