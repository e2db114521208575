import com.fasterxml.jackson.databind.ObjectMapper
import com.sun.net.httpserver.HttpServer
import io.github.verifycodes.client.RequestTimeoutException
import io.github.verifycodes.client.Sent
import io.github.verifycodes.client.TokenException
import io.github.verifycodes.client.SendVerifyCodesRequest
import io.github.verifycodes.kotlin.RequestCancelledException
import io.github.verifycodes.kotlin.TokenProvider
import io.github.verifycodes.kotlin.VerifyCodesClient
import io.github.verifycodes.kotlin.sent
import io.github.verifycodes.kotlin.status
import io.github.verifycodes.kotlin.timeout
import java.io.IOException
import java.net.InetAddress
import java.net.InetSocketAddress
import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineName
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.withTimeoutOrNull

private val body =
    bodyOf(
        "sendVerifyCodes",
        ObjectMapper().readTree("""{"contact_value":"user@example.com","contact_way":1,"area_code":""}"""),
    ) as SendVerifyCodesRequest
private val received = AtomicInteger()
private lateinit var endpoint: String

/** What programs in Kotlin rely on and the shared cases cannot ask for. */
fun main() {
    val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
    server.createContext("/") { exchange ->
        received.incrementAndGet()
        exchange.requestBody.readAllBytes()
        exchange.sendResponseHeaders(200, -1)
        exchange.close()
    }
    server.start()
    endpoint = "http://127.0.0.1:${server.address.port}"
    try {
        check("a provider's own time-out does not cancel the caller", ::providerTimeOut)
        check("a provider's error arrives as it is", ::providerError)
        check("a provider runs in the caller's context, and is cancelled at the deadline", ::providerContext)
        check("a provider that does not listen does not outlast the deadline", ::deafProvider)
        check("a time-out around a call ends it", ::timeOutAround)
        check("a cancelled coroutine sends nothing on a warm client", ::cancelledBefore)
    } finally {
        server.stop(0)
    }
}

private fun check(name: String, check: suspend () -> Unit) {
    runBlocking(Dispatchers.Default) { withTimeout(30.seconds) { check() } }
    println("ok $name")
}

private suspend inline fun <reified E : Throwable> thrown(call: suspend () -> Unit): E {
    try {
        call()
    } catch (failed: Throwable) {
        return failed as? E ?: throw AssertionError("another error", failed)
    }
    throw AssertionError("no error")
}

private suspend fun providerTimeOut() {
    val client = VerifyCodesClient(endpoint, TokenProvider { withTimeout(1.milliseconds) { awaitCancellation() } })
    val failed = thrown<TokenException> { client.sendVerifyCodes(body) }
    check(failed.cause is CancellationException && failed.sent == Sent.NO)
    check(currentCoroutineContext().isActive)
}

private suspend fun providerError() {
    val own = IOException("no token today")
    val client = VerifyCodesClient(endpoint, TokenProvider { throw own })
    check(thrown<IOException> { client.sendVerifyCodes(body) }.message == own.message)
    // Such as that of another client, which the provider uses.
    val nested = VerifyCodesClient(endpoint, TokenProvider { throw TokenException(own) })
    check(thrown<TokenException> { nested.sendVerifyCodes(body) }.cause === own)
}

private suspend fun providerContext() {
    val name = CompletableDeferred<String?>()
    val cancelled = CompletableDeferred<Unit>()
    val client =
        VerifyCodesClient(
            endpoint,
            TokenProvider {
                name.complete(currentCoroutineContext()[CoroutineName]?.name)
                try {
                    awaitCancellation()
                } finally {
                    cancelled.complete(Unit)
                }
            },
        ) {
            timeout(100.milliseconds)
        }
    withContext(CoroutineName("caller")) {
        check(thrown<RequestTimeoutException> { client.sendVerifyCodes(body) }.sent == Sent.NO)
    }
    check(name.await() == "caller")
    cancelled.await()
}

private suspend fun deafProvider() {
    val end = CompletableDeferred<String>()
    val client = VerifyCodesClient(endpoint, TokenProvider { withContext(NonCancellable) { end.await() } })
    thrown<RequestTimeoutException> { client.sendVerifyCodes(body) { timeout(50.milliseconds) } }
    end.complete("late")
}

private suspend fun timeOutAround() {
    val client = VerifyCodesClient(endpoint, TokenProvider { awaitCancellation() })
    check(withTimeoutOrNull(50.milliseconds) { client.sendVerifyCodes(body) } == null)
    check(currentCoroutineContext().isActive)
}

private suspend fun cancelledBefore() {
    val client = VerifyCodesClient(endpoint, "t")
    check(client.sendVerifyCodes(body).status == 200)
    val before = received.get()
    repeat(20) {
        val error = CompletableDeferred<Throwable>()
        coroutineScope {
            launch {
                currentCoroutineContext().cancel()
                error.complete(thrown<RequestCancelledException> { client.sendVerifyCodes(body) })
            }
        }
        val cancelled = error.await() as RequestCancelledException
        check(cancelled.sent == Sent.NO && cancelled.docs.endsWith("docs/errors.md#cancelled"))
    }
    // A call after them comes later than any that they would have sent.
    check(client.sendVerifyCodes(body).status == 200)
    check(received.get() == before + 1)
}
