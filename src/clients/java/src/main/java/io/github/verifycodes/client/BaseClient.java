package io.github.verifycodes.client;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** What a client of any contract does: it checks a request, sends it, and waits if it is to wait. */
abstract class BaseClient {
  private final Settings settings;

  BaseClient(Settings settings) {
    this.settings = settings;
  }

  /** Makes a call and waits for its end. */
  <T, O extends CallOptions<O>> Result<T> call(
      Operation<T> operation, Model body, O options, Consumer<? super O> configure) {
    if (Thread.currentThread().isInterrupted()) {
      throw new RequestInterruptedException(Sent.NO);
    }
    CallFuture<T> call = begin(operation, body, options, configure);
    try {
      return call.get();
    } catch (InterruptedException interrupted) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      throw new RequestInterruptedException(call.sent());
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof VerifyCodesException own) {
        // The caller looks for its own lines in the trace, not for those of the HTTP client.
        own.fillInStackTrace();
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) cause;
    }
  }

  /** Begins a call. */
  <T, O extends CallOptions<O>> CallFuture<T> callAsync(
      Operation<T> operation, Model body, O options, Consumer<? super O> configure) {
    try {
      return begin(operation, body, options, configure);
    } catch (RequestInvalidException invalid) {
      CallFuture<T> refused = new CallFuture<>(() -> Sent.NO);
      refused.completeExceptionally(invalid);
      return refused;
    }
  }

  private <T, O extends CallOptions<O>> CallFuture<T> begin(
      Operation<T> operation, Model body, O options, Consumer<? super O> configure) {
    configure.accept(options);
    Map<Parameter, Object> values = options.values(operation, settings);
    Map<String, Object> json = body == null ? null : body.values();
    Violations found = new Violations();
    operation.check(values, json, found);
    OptionCheck.timeout(options.timeout(settings), found);
    OptionCheck.retry(options.retry(settings), found);
    found.refuse();
    Call<T> call = new Call<>(settings, operation, values, json, options);
    call.begin();
    return call.result();
  }

  /** Names the endpoint, never the token. */
  @Override
  public String toString() {
    return getClass().getSimpleName() + "[" + settings.endpoint() + "]";
  }
}
