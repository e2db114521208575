package io.github.verifycodes.kotlin

import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** What may stand without quotes (RFC 8259, sections 3 and 6). */
private val literal = Regex("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")

/**
 * Parses JSON to the letter; null when it is none. The library's own parser takes any word without
 * quotes for a value.
 */
internal fun parseStrictJson(text: String): JsonElement? {
    val parsed =
        try {
            Json.parseToJsonElement(text)
        } catch (_: SerializationException) {
            return null
        }
    // A list of what is left, not a recursion: a reply may be nested as deeply as it is long.
    val left = ArrayDeque(listOf(parsed))
    while (left.isNotEmpty()) {
        when (val next = left.removeLast()) {
            is JsonArray -> left.addAll(next)
            is JsonObject -> left.addAll(next.values)
            is JsonPrimitive -> if (!next.isString && !literal.matches(next.content)) return null
        }
    }
    return parsed
}
