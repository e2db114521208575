package io.github.verifycodes.kotlin

import java.net.URI
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** No timer needs to wait longer: 2^31 - 1 milliseconds, or 24 days. */
private val longest = Int.MAX_VALUE.milliseconds

private const val MAX_PORT = 65_535

/** Scheme, host, and a path if need be; no credentials, query or fragment. */
private val plainUrl = Regex("(?i)https?://[^\\s/?#@]+(/[^\\s?#@]*)?")

/** Visible ASCII, blanks only in between: the JDK would send anything else as a question mark. */
private val fieldValue = Regex("[!-~]([\\t -~]*[!-~])?|")

/** Collects what violates the contract, in words that repeat no value. */
internal class RequestCheck {
    private val found = mutableListOf<Violation>()

    fun endpoint(endpoint: String) {
        if (!plainUrl.matches(endpoint) || !hasHost(endpoint)) {
            add(
                "option:endpoint",
                "format",
                "must be an absolute http(s) URL without credentials, query or fragment",
            )
        }
    }

    private fun hasHost(endpoint: String): Boolean {
        val uri = runCatching { URI(endpoint) }.getOrNull()
        return uri?.host != null && uri.port <= MAX_PORT
    }

    fun timeout(timeout: Duration) {
        if (!timeout.isPositive() || timeout > longest) {
            val most = longest.inWholeMilliseconds
            add("option:timeout", "range", "must be above 0 and at most $most milliseconds")
        }
    }

    fun token(token: String) {
        header(
            VerificationCodesApi.X_AUTH_TOKEN,
            token,
            VerificationCodesApi.X_AUTH_TOKEN_MIN_LENGTH..VerificationCodesApi.X_AUTH_TOKEN_MAX_LENGTH,
        )
    }

    fun language(language: String?) {
        header(
            VerificationCodesApi.X_LANGUAGE,
            language ?: return,
            VerificationCodesApi.X_LANGUAGE_MIN_LENGTH..VerificationCodesApi.X_LANGUAGE_MAX_LENGTH,
        )
    }

    fun timeZone(timeZone: String?) {
        header(
            VerificationCodesApi.X_TIME_ZONE,
            timeZone ?: return,
            VerificationCodesApi.X_TIME_ZONE_MIN_LENGTH..VerificationCodesApi.X_TIME_ZONE_MAX_LENGTH,
        )
    }

    fun body(body: SendVerifyCodesRequest) {
        field(
            "/contact_value",
            body.contactValue,
            SendVerifyCodesRequest.CONTACT_VALUE_MIN_LENGTH..SendVerifyCodesRequest.CONTACT_VALUE_MAX_LENGTH,
        )
        field(
            "/area_code",
            body.areaCode,
            SendVerifyCodesRequest.AREA_CODE_MIN_LENGTH..SendVerifyCodesRequest.AREA_CODE_MAX_LENGTH,
        )
    }

    fun refuse() {
        if (found.isNotEmpty()) throw RequestInvalidException(found.toList())
    }

    private fun header(name: String, value: String, limits: IntRange) {
        length("header:$name", value, limits)
        if (!fieldValue.matches(value)) {
            val right = "must be visible ASCII characters, with blanks only in between"
            add("header:$name", "pattern", right)
        }
    }

    private fun field(pointer: String, value: String, limits: IntRange) {
        length(pointer, value, limits)
        val hasLoneSurrogate = value.codePoints().anyMatch { it.toChar().isSurrogate() && it <= 0xffff }
        if (hasLoneSurrogate) add(pointer, "format", "must be well-formed Unicode text")
    }

    private fun length(pointer: String, value: String, limits: IntRange) {
        val length = value.codePointCount(0, value.length)
        if (length < limits.first) {
            add(pointer, "minLength", "must have at least ${limits.first} characters")
        } else if (length > limits.last) {
            add(pointer, "maxLength", "must have at most ${limits.last} characters")
        }
    }

    private fun add(pointer: String, rule: String, message: String) {
        found += Violation(pointer, rule, message)
    }
}
