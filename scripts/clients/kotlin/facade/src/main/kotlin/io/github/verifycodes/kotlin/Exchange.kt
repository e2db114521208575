package io.github.verifycodes.kotlin

import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.util.concurrent.CompletionException
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.future.await

/** Sends a request and reads its reply; a coroutine that is cancelled ends the exchange. */
internal suspend fun HttpClient.exchange(request: HttpRequest, redaction: Redaction): Reply {
    val reader = ReplyReader()
    val running = sendAsync(request, reader)
    running.whenComplete { _, failed: Throwable? ->
        if (failed != null) reader.reply.completeExceptionally(connectionFailed(failed, redaction))
    }
    try {
        return reader.reply.await()
    } catch (cancelled: CancellationException) {
        running.cancel(true)
        throw cancelled
    }
}

/** The kinds and words of the JDK's error; they may quote what came from the other side. */
private fun connectionFailed(failed: Throwable, redaction: Redaction): ConnectionException {
    val first = if (failed is CompletionException) failed.cause ?: failed else failed
    val words =
        generateSequence(first) { it.cause }.flatMap { cause ->
            listOfNotNull(cause.javaClass.simpleName, cause.message.takeIf { cause === first })
        }
    return ConnectionException(redaction.clear(words.joinToString()))
}
