package io.github.verifycodes.kotlin

import java.io.ByteArrayOutputStream
import java.net.http.HttpResponse
import java.nio.ByteBuffer
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionStage
import java.util.concurrent.Flow

/** The most that is read of a body, in bytes. */
private const val MAX_BYTES = 65_536

/**
 * Reads a reply up to a cap, and keeps what came of one that is cut off: the JDK's own readers would
 * lose its status.
 */
internal class ReplyReader : HttpResponse.BodyHandler<Unit>, HttpResponse.BodySubscriber<Unit> {
    /** The reply; it never fails once there is a status. */
    val reply: CompletableFuture<Reply> = CompletableFuture()

    private val done = CompletableFuture<Unit>()
    private val bytes = ByteArrayOutputStream()
    private lateinit var info: HttpResponse.ResponseInfo
    private lateinit var subscription: Flow.Subscription

    override fun apply(responseInfo: HttpResponse.ResponseInfo): HttpResponse.BodySubscriber<Unit> {
        info = responseInfo
        return this
    }

    override fun getBody(): CompletionStage<Unit> = done

    override fun onSubscribe(given: Flow.Subscription) {
        subscription = given
        given.request(Long.MAX_VALUE)
    }

    override fun onNext(buffers: List<ByteBuffer>) {
        if (reply.isDone) return
        for (buffer in buffers) {
            val part = ByteArray(buffer.remaining())
            buffer.get(part)
            bytes.writeBytes(part)
        }
        if (bytes.size() > MAX_BYTES) {
            subscription.cancel()
            finish("a body of more than $MAX_BYTES bytes")
        }
    }

    override fun onError(cause: Throwable) {
        finish("a body that is cut off")
    }

    override fun onComplete() {
        finish(null)
    }

    private fun finish(problem: String?) {
        reply.complete(Reply(info.statusCode(), info.headers(), bytes.toString(Charsets.UTF_8), problem))
        done.complete(Unit)
    }
}
