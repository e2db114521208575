package io.github.verifycodes.kotlin

/**
 * Gives the token of a call. It is asked once for each call, also by several at once, and its time
 * counts for the call's deadline. What it throws, the call throws.
 *
 * ```kotlin
 * val tokens = TokenProvider { cache.currentToken() }
 * ```
 */
public fun interface TokenProvider {
    /**
     * Gives the token.
     *
     * @return an IAM user token, 1 to 5000 characters of visible ASCII
     */
    public suspend fun token(): String
}
