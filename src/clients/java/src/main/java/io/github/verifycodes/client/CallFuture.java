package io.github.verifycodes.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A call that is under way. Cancelling it ends the exchange.
 *
 * <pre>{@code
 * call.cancel(true);
 * boolean mayAskAgain = call.sent() == Sent.NO;
 * }</pre>
 *
 * @param <T> the type of the data
 */
public final class CallFuture<T> extends CompletableFuture<Result<T>> {
  private final Supplier<Sent> sent;

  CallFuture(Supplier<Sent> sent) {
    this.sent = sent;
  }

  /**
   * Tells whether the service can have acted on the request so far: also once the call was cancelled.
   *
   * @return {@link Sent#NO} when it is certain that it did not
   */
  public Sent sent() {
    return sent.get();
  }
}
