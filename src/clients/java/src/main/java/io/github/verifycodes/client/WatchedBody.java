package io.github.verifycodes.client;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import java.util.function.BooleanSupplier;

/** A body that asks before it goes out: a request without its body is none that a server acts on. */
record WatchedBody(byte[] bytes, BooleanSupplier mayBegin) implements HttpRequest.BodyPublisher {
  private static final Flow.Subscription NOTHING =
      new Flow.Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
      };

  @Override
  public long contentLength() {
    return bytes.length;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    if (mayBegin.getAsBoolean()) {
      HttpRequest.BodyPublishers.ofByteArray(bytes).subscribe(subscriber);
    } else {
      subscriber.onSubscribe(NOTHING);
      subscriber.onError(new CancellationException("The call is over"));
    }
  }
}
