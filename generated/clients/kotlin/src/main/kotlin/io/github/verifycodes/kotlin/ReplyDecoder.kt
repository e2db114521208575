package io.github.verifycodes.kotlin

import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

private const val BODY_START = 256

/** Seconds; more digits than that are no time that anybody waits. */
private val secondsOnly = Regex("\\d{1,9}")

/** Turns a reply into the result, or into the error that it reports. */
internal class ReplyDecoder(private val reply: Reply, private val redaction: Redaction) {
    fun decode(): SendVerifyCodesResult {
        val status = reply.status
        val text = reply.text.removePrefix("\uFEFF")
        if (status < 200 || status in 300..399) throw unexpected("a redirect")
        reply.problem?.let { throw unexpected(it) }
        val body = if (text.isBlank()) null else parse(text)
        val code = body.field("error_code")
        if (status < 300 && code == null) return SendVerifyCodesResult(status, requestId())
        throw ServiceException(status, requestId(), code, body.field("error_msg"), retryAfter())
    }

    private fun parse(text: String): JsonObject {
        val body = parseStrictJson(text)
        if (body == null) {
            val isHtml = text.trimStart().startsWith("<")
            throw unexpected(if (isHtml) "an HTML page" else "a text that is no JSON")
        }
        return body as? JsonObject ?: throw unexpected("JSON that is no object")
    }

    private fun unexpected(what: String): UnexpectedResponseException {
        val text = redaction.clear(reply.text)
        val isLonger = text.codePointCount(0, text.length) > BODY_START
        val start = if (isLonger) text.substring(0, text.offsetByCodePoints(0, BODY_START)) else text
        return UnexpectedResponseException(what, reply.status, requestId(), start)
    }

    private fun requestId(): String? = reply.header("X-Request-Id")?.let(redaction::clear)

    /** A field as text, whatever its type; null when it is absent, null or empty. */
    private fun JsonObject?.field(name: String): String? {
        val value = this?.get(name)
        if (value == null || value is JsonNull) return null
        val text = if (value is JsonPrimitive) value.content else value.toString()
        return redaction.clear(text).ifEmpty { null }
    }

    private fun retryAfter(): Duration? =
        reply.header("Retry-After")?.takeIf(secondsOnly::matches)?.toLong()?.seconds
}
