import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.json.JsonMapper
import com.fasterxml.jackson.databind.node.ObjectNode
import io.github.verifycodes.client.CallOptions
import io.github.verifycodes.client.ConnectionException
import io.github.verifycodes.client.RequestInvalidException
import io.github.verifycodes.client.RequestTimeoutException
import io.github.verifycodes.client.Result
import io.github.verifycodes.client.Sent
import io.github.verifycodes.client.ServiceException
import io.github.verifycodes.client.UnexpectedResponseException
import io.github.verifycodes.client.VerifyCodesClient as JavaClient
import io.github.verifycodes.client.VerifyCodesException
import io.github.verifycodes.kotlin.RequestCancelledException
import io.github.verifycodes.kotlin.TokenProvider
import io.github.verifycodes.kotlin.VerifyCodesClient
import io.github.verifycodes.kotlin.bodyStart
import io.github.verifycodes.kotlin.category
import io.github.verifycodes.kotlin.code
import io.github.verifycodes.kotlin.docs
import io.github.verifycodes.kotlin.requestId
import io.github.verifycodes.kotlin.retryAfter
import io.github.verifycodes.kotlin.sent
import io.github.verifycodes.kotlin.serviceMessage
import io.github.verifycodes.kotlin.source
import io.github.verifycodes.kotlin.status
import io.github.verifycodes.kotlin.timeout
import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancel
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.supervisorScope

private val json = JsonMapper()

private class ProviderFailed : Exception("no token today")

/** Takes the Kotlin client through the cases on stdin, and answers each with a line on stdout. */
fun main() {
    for (line in generateSequence(::readlnOrNull)) {
        val given = json.readTree(line)
        val outcomes = runBlocking(Dispatchers.Default) { outcomesOf(given) }
        val answer = json.createObjectNode().set<ObjectNode>("case", given.get("case"))
        answer.putArray("outcomes").addAll(outcomes)
        println(answer)
    }
}

private suspend fun outcomesOf(given: JsonNode): List<ObjectNode> {
    val calls = given.get("calls").toList()
    val client =
        try {
            clientOf(given.get("client"))
        } catch (failed: RuntimeException) {
            return calls.map { errorOutcome(failed) }
        }
    val outcomes =
        if (given.path("parallel").asBoolean()) {
            supervisorScope { calls.map { async { outcomeOf(client, it) } }.awaitAll() }
        } else {
            calls.map { outcomeOf(client, it) }
        }
    return outcomes.zip(calls) { outcome, call ->
        outcome.put("debug", "${outcome.path("debug").asText()} $client ${debugOf(call)}")
    }
}

private fun debugOf(call: JsonNode): String =
    try {
        bodyOf(call).toString()
    } catch (_: Unrepresentable) {
        ""
    }

private fun clientOf(given: JsonNode): VerifyCodesClient {
    val endpoint = given.path("baseUrl").asText()
    val options: JavaClient.Builder.() -> Unit = {
        given.get("timeoutMs")?.let { timeout(it.asLong().milliseconds) }
        given.get("retry")?.let { retry(it.asInt()) }
        given.get("proxy")?.let { proxy(it.asText()) }
        given.get("options")?.let { setAll(it) }
    }
    val provided = given.get("tokenProvider")
    if (provided == null) return VerifyCodesClient(endpoint, given.path("token").asText(), options)
    val asked = AtomicInteger()
    val provider = TokenProvider {
        val item = provided.get(asked.getAndIncrement().coerceAtMost(provided.size() - 1))
        if (item.isNull) throw ProviderFailed()
        item.get("delayMs")?.let { delay(it.asLong()) }
        item.path("token").asText(item.asText())
    }
    return VerifyCodesClient(endpoint, provider, options)
}

private suspend fun outcomeOf(client: VerifyCodesClient, call: JsonNode): ObjectNode = supervisorScope {
    val wait = call.path("cancelAfterMs").asLong(-1)
    // A cancelled coroutine gives no result: its outcome is kept beside it.
    lateinit var outcome: ObjectNode
    val running = launch {
        if (wait == 0L) currentCoroutineContext().cancel()
        outcome =
            try {
                send(client, call)
            } catch (failed: Exception) {
                errorOutcome(failed)
            }
    }
    val cancelling = launch { cancelAfter(wait, running) }
    running.join()
    cancelling.cancel()
    outcome
}

private suspend fun cancelAfter(wait: Long, running: Job) {
    if (wait <= 0) return
    delay(wait)
    running.cancel()
}

private suspend fun send(client: VerifyCodesClient, call: JsonNode): ObjectNode {
    val options = call.get("options") ?: json.createObjectNode()
    val common: CallOptions<*>.() -> Unit = {
        call.get("timeoutMs")?.let { timeout(java.time.Duration.ofMillis(it.asLong())) }
        call.get("retry")?.let { retry(it.asInt()) }
    }
    return ok(client.call(call.get("operation").asText(), bodyOf(call), options, common))
}

private fun bodyOf(call: JsonNode): Any? =
    call.get("contact")?.let(::shortcutOf) ?: bodyOf(call.get("operation").asText(), call.get("body"))

private fun ok(result: Result<*>): ObjectNode =
    json.createObjectNode().apply {
        put("kind", "ok")
        put("status", result.status)
        put("requestId", result.requestId)
        result.data()?.let { set<JsonNode>("data", jsonOf(it)) }
    }

private fun errorOutcome(error: Exception): ObjectNode =
    json.createObjectNode().apply {
        put("kind", kindOf(error))
        if (error is ServiceException) {
            put("status", error.status)
            put("requestId", error.requestId)
            put("code", error.code)
            put("message", error.serviceMessage)
            put("retryAfter", error.retryAfter?.inWholeSeconds)
            put("source", error.source?.name?.lowercase())
            put("category", error.category?.name?.lowercase())
        }
        if (error is UnexpectedResponseException) {
            put("status", error.status)
            put("requestId", error.requestId)
            put("bodyStart", error.bodyStart)
        }
        put("sent", sentOf(error)?.name?.lowercase())
        put("docs", docsOf(error))
        put("text", error.toString())
        put("debug", error.stackTraceToString())
    }

private fun sentOf(error: Exception): Sent? =
    when (error) {
        is VerifyCodesException -> error.sent
        is RequestCancelledException -> error.sent
        // A provider's own error arrives as it is: nothing was sent.
        is ProviderFailed -> Sent.NO
        else -> null
    }

private fun docsOf(error: Exception): String? =
    when (error) {
        is VerifyCodesException -> error.docs
        is RequestCancelledException -> error.docs
        else -> null
    }

private fun kindOf(error: Exception) =
    when (error) {
        is RequestInvalidException -> "request_invalid"
        is ServiceException -> "service_error"
        is UnexpectedResponseException -> "unexpected_response"
        is ConnectionException -> "connection_failed"
        is RequestTimeoutException -> "timeout"
        is RequestCancelledException -> "cancelled"
        is ProviderFailed -> "provider_failed"
        is Unrepresentable -> "unrepresentable"
        else -> "other"
    }
