package io.github.verifycodes.kotlin

/** Shorter ones are no secret, and would tear ordinary words apart. */
private const val MIN_LENGTH = 3

/** Clears texts that came from the other side of the token. */
internal class Redaction(private val token: String) {
    fun clear(text: String): String =
        if (token.length < MIN_LENGTH) text else text.replace(token, "[redacted]")
}
