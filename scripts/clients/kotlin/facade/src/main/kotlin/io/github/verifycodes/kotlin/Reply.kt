package io.github.verifycodes.kotlin

import java.net.http.HttpHeaders

/**
 * A reply that was read to its end, or to where reading stopped.
 *
 * @property problem why the text is not the whole body, or null
 */
internal class Reply(
    val status: Int,
    private val headers: HttpHeaders,
    val text: String,
    val problem: String?,
) {
    fun header(name: String): String? = headers.firstValue(name).orElse(null)?.ifEmpty { null }
}
