package io.github.verifycodes.kotlin

import io.github.verifycodes.client.AsyncTokenProvider
import io.github.verifycodes.client.CallFuture
import io.github.verifycodes.client.CallOptions
import io.github.verifycodes.client.ClientBuilder
import io.github.verifycodes.client.Result
import io.github.verifycodes.client.Sent
import io.github.verifycodes.client.TokenException
import java.util.concurrent.CompletionStage
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.future.await
import kotlinx.coroutines.future.future

private const val USER_AGENT = "verifycodes-kotlin/2.0.0"

/** Makes calls of the Java client in coroutines. */
internal class Caller private constructor(private val token: String?, private val tokens: TokenProvider?) {
    constructor(token: String) : this(token, null)

    constructor(tokens: TokenProvider) : this(null, tokens)

    /** Sets what all clients of this language have in common. */
    fun set(builder: ClientBuilder<*>) {
        builder.userAgent(USER_AGENT)
        if (tokens == null) builder.token(token) else builder.tokenAsync(PerCall)
    }

    /** Makes a call; its coroutine ends it when it is cancelled. */
    suspend fun <T> call(begin: ((CallOptions<*>) -> Unit) -> CallFuture<T>): Result<T> {
        val context = currentCoroutineContext()
        try {
            context.ensureActive()
        } catch (cancelled: CancellationException) {
            throw RequestCancelledException(Sent.NO, cancelled)
        }
        // No child of the caller's: a provider that does not listen must not outlast the deadline.
        val asking = CoroutineScope(context + SupervisorJob())
        val call = begin { options -> options.askIn(asking) }
        try {
            return call.await()
        } catch (cancelled: CancellationException) {
            throw RequestCancelledException(call.sent(), cancelled)
        } catch (failed: TokenException) {
            // Kotlin has no checked exceptions. A provider's own time-out does not cancel the caller.
            throw failed.cause.takeUnless { it is CancellationException } ?: failed
        } finally {
            asking.coroutineContext[Job]?.cancel()
        }
    }

    private fun CallOptions<*>.askIn(scope: CoroutineScope) {
        if (tokens != null) tokenAsync { scope.future { ask(tokens) } }
    }

    private suspend fun ask(tokens: TokenProvider): String =
        try {
            tokens.token()
        } catch (own: TokenException) {
            // Its cause is what the caller gets.
            throw TokenException(own)
        }

    /** Each call has its own, in the context of its caller. */
    private object PerCall : AsyncTokenProvider {
        override fun token(): CompletionStage<String> = error("A call sets its own provider")
    }
}
