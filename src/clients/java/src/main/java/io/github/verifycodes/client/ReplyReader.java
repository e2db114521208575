package io.github.verifycodes.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Reads a reply up to a cap, and keeps what came of one that is cut off: the JDK's own readers would
 * lose its status.
 */
final class ReplyReader implements HttpResponse.BodyHandler<Void>, HttpResponse.BodySubscriber<Void> {
  /** The most that is read of a body, and of headers, in bytes. */
  static final int MAX_BYTES = 65_536;

  private final CompletableFuture<Reply> reply = new CompletableFuture<>();
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private HttpResponse.ResponseInfo info;
  private Flow.Subscription subscription;

  /** The reply; it never fails once there is a status. */
  CompletableFuture<Reply> reply() {
    return reply;
  }

  @Override
  public HttpResponse.BodySubscriber<Void> apply(HttpResponse.ResponseInfo responseInfo) {
    info = responseInfo;
    return this;
  }

  @Override
  public CompletionStage<Void> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (reply.isDone()) {
      return;
    }
    for (ByteBuffer buffer : buffers) {
      byte[] part = new byte[buffer.remaining()];
      buffer.get(part);
      bytes.writeBytes(part);
    }
    if (bytes.size() > MAX_BYTES) {
      subscription.cancel();
      finish("a body of more than " + MAX_BYTES + " bytes");
    }
  }

  @Override
  public void onError(Throwable cause) {
    finish("a body that is cut off");
  }

  @Override
  public void onComplete() {
    finish(null);
  }

  private void finish(String problem) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    String known = problem == null && isTooLong(info.headers()) ? "headers that are too long" : problem;
    reply.complete(new Reply(info.statusCode(), info.headers(), text, known));
    done.complete(null);
  }

  private static boolean isTooLong(HttpHeaders headers) {
    int length = 0;
    for (Map.Entry<String, List<String>> header : headers.map().entrySet()) {
      for (String value : header.getValue()) {
        length += header.getKey().length() + value.length();
      }
    }
    return length > MAX_BYTES;
  }
}
