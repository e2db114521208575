package io.github.verifycodes.kotlin

/**
 * Gives the token of a call. It is asked once for each call, also by several at once, and once more when
 * the service answers 401; its time counts for the call's deadline. It runs in the context of the caller,
 * and is cancelled when the call ends before it does. What it throws, the call throws.
 *
 * ```kotlin
 * val tokens = TokenProvider { cache.currentToken() }
 * ```
 */
public fun interface TokenProvider {
    /**
     * Gives the token.
     *
     * @return a token within the contract's limits
     */
    public suspend fun token(): String
}
