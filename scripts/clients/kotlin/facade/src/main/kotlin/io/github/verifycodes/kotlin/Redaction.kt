package io.github.verifycodes.kotlin

/** Shorter ones are no secret, and would tear ordinary words apart. */
private const val MIN_LENGTH = 3

/** Clears texts that came from the other side of secrets: the token and the contact. */
internal class Redaction(private vararg val secrets: String) {
    fun clear(text: String): String =
        secrets.fold(text) { cleared, secret ->
            if (secret.length < MIN_LENGTH) cleared else cleared.replace(secret, "[redacted]")
        }
}
