import io.github.verifycodes.kotlin.ConnectionException
import io.github.verifycodes.kotlin.ContactWay
import io.github.verifycodes.kotlin.Contacts
import io.github.verifycodes.kotlin.RequestInvalidException
import io.github.verifycodes.kotlin.RequestTimeoutException
import io.github.verifycodes.kotlin.SendVerifyCodesRequest
import io.github.verifycodes.kotlin.SendVerifyCodesResult
import io.github.verifycodes.kotlin.ServiceException
import io.github.verifycodes.kotlin.TokenProvider
import io.github.verifycodes.kotlin.UnexpectedResponseException
import io.github.verifycodes.kotlin.VerifyCodesClient
import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.supervisorScope
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import kotlinx.serialization.json.put

/** What the types do not let a program ask for. */
private class Unrepresentable : RuntimeException()

private class ProviderFailed : RuntimeException("no token today")

/** Takes the Kotlin client through the cases on stdin, and answers each with a line on stdout. */
fun main() {
    for (line in generateSequence(::readlnOrNull)) {
        val given = Json.parseToJsonElement(line).jsonObject
        val outcomes = runBlocking(Dispatchers.Default) { outcomesOf(given) }
        println(JsonObject(mapOf("case" to given.getValue("case"), "outcomes" to JsonArray(outcomes))))
    }
}

private suspend fun outcomesOf(given: JsonObject): List<JsonObject> {
    val calls = given.getValue("calls").jsonArray.map { it.jsonObject }
    val client =
        try {
            clientOf(given.getValue("client").jsonObject)
        } catch (failed: RuntimeException) {
            return calls.map { errorOutcome(failed) }
        }
    val outcomes =
        if (given["parallel"]?.jsonPrimitive?.boolean == true) {
            supervisorScope { calls.map { async { outcomeOf(client, it) } }.awaitAll() }
        } else {
            calls.map { outcomeOf(client, it) }
        }
    return outcomes.zip(calls) { outcome, call ->
        JsonObject(outcome + ("debug" to JsonPrimitive("${outcome["debug"]} $client ${debugOf(call)}")))
    }
}

private fun debugOf(call: JsonObject): String =
    try {
        bodyOf(call.getValue("contact").jsonObject).toString()
    } catch (_: Unrepresentable) {
        ""
    }

private fun clientOf(given: JsonObject): VerifyCodesClient {
    val endpoint = textOf(given.getValue("baseUrl"))
    val timeout = given["timeoutMs"]?.jsonPrimitive?.long?.milliseconds ?: VerifyCodesClient.DEFAULT_TIMEOUT
    val language = given["language"]?.let(::textOf)
    val timeZone = given["timeZone"]?.let(::textOf)
    val provided = given["tokenProvider"]?.jsonArray
    if (provided == null) {
        val token = textOf(given.getValue("token"))
        return VerifyCodesClient(endpoint, token, timeout, language, timeZone)
    }
    val asked = AtomicInteger()
    val provider = TokenProvider {
        val token = provided[asked.getAndIncrement().coerceAtMost(provided.size - 1)]
        if (token is JsonNull) throw ProviderFailed()
        textOf(token)
    }
    return VerifyCodesClient(endpoint, provider, timeout, language, timeZone)
}

private suspend fun outcomeOf(client: VerifyCodesClient, call: JsonObject): JsonObject = supervisorScope {
    val running = async { send(client, call) }
    val cancelling = launch { cancelAfter(call["cancelAfterMs"]?.jsonPrimitive?.long, running) }
    try {
        sent(running.await())
    } catch (failed: RuntimeException) {
        errorOutcome(failed)
    } finally {
        cancelling.cancel()
    }
}

private suspend fun cancelAfter(wait: Long?, running: Deferred<*>) {
    if (wait == null) return
    delay(wait)
    running.cancel()
}

private suspend fun send(client: VerifyCodesClient, call: JsonObject): SendVerifyCodesResult {
    val body = bodyOf(call.getValue("contact").jsonObject)
    val timeout = call["timeoutMs"]?.jsonPrimitive?.long?.milliseconds
    val language = call["language"]?.let(::textOf)
    val timeZone = call["timeZone"]?.let(::textOf)
    return client.sendVerifyCodes(body, timeout, language, timeZone)
}

private fun bodyOf(contact: JsonObject): SendVerifyCodesRequest {
    contact["email"]?.let { return Contacts.email(textOf(it)) }
    contact["phone"]?.jsonObject?.let {
        return Contacts.phone(textOf(it.getValue("area_code")), textOf(it.getValue("number")))
    }
    val body = contact.getValue("body") as? JsonObject ?: throw Unrepresentable()
    if (body.keys != setOf("contact_value", "contact_way", "area_code")) throw Unrepresentable()
    val way = body.getValue("contact_way").jsonPrimitive
    if (way.isString) throw Unrepresentable()
    return SendVerifyCodesRequest(
        contactValue = textOf(body.getValue("contact_value")),
        contactWay = ContactWay.of(way.int) ?: throw Unrepresentable(),
        areaCode = textOf(body.getValue("area_code")),
    )
}

private fun textOf(value: JsonElement): String {
    if (value !is JsonPrimitive || !value.isString) throw Unrepresentable()
    return value.content
}

private fun sent(result: SendVerifyCodesResult) = buildJsonObject {
    put("kind", "sent")
    put("status", result.status)
    put("requestId", result.requestId)
}

private fun errorOutcome(error: RuntimeException) = buildJsonObject {
    put("kind", kindOf(error))
    if (error is ServiceException) {
        put("status", error.status)
        put("requestId", error.requestId)
        put("code", error.code)
        put("message", error.serviceMessage)
        put("retryAfter", error.retryAfter?.inWholeSeconds)
    }
    if (error is UnexpectedResponseException) {
        put("status", error.status)
        put("requestId", error.requestId)
        put("bodyStart", error.bodyStart)
    }
    put("text", error.toString())
    put("debug", error.stackTraceToString())
}

private fun kindOf(error: RuntimeException) =
    when (error) {
        is RequestInvalidException -> "request_invalid"
        is ServiceException -> "service_error"
        is UnexpectedResponseException -> "unexpected_response"
        is ConnectionException -> "connection_failed"
        is RequestTimeoutException -> "timeout"
        is CancellationException -> "cancelled"
        is ProviderFailed -> "provider_failed"
        is Unrepresentable -> "unrepresentable"
        else -> "other"
    }
