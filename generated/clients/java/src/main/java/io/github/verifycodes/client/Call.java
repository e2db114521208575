package io.github.verifycodes.client;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** One call under its deadline: whatever ends it also ends the exchange. */
final class Call {
  private final CompletableFuture<SendVerifyCodesResult> result = new CompletableFuture<>();

  Call(Duration timeout) {
    CompletableFuture<Void> timer = new CompletableFuture<>();
    timer
        .orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS)
        .whenComplete(
            (nothing, passed) -> {
              if (passed != null) {
                result.completeExceptionally(new RequestTimeoutException(timeout));
              }
            });
    // Completed, not cancelled: only then does the JDK give up the timer.
    result.whenComplete((sent, failed) -> timer.complete(null));
  }

  /** Completed once; cancelling it ends the exchange. */
  CompletableFuture<SendVerifyCodesResult> result() {
    return result;
  }

  void run(
      CompletableFuture<String> token,
      Function<String, CompletableFuture<SendVerifyCodesResult>> exchange) {
    token
        .thenCompose(exchange)
        .whenComplete(
            (sent, failed) -> {
              if (failed == null) {
                result.complete(sent);
              } else {
                result.completeExceptionally(unwrap(failed));
              }
            });
  }

  CompletableFuture<Reply> send(HttpClient http, HttpRequest request, Redaction redaction) {
    if (result.isDone()) {
      // The deadline passed while the provider looked for a token: nothing is sent any more.
      return new CompletableFuture<>();
    }
    ReplyReader reader = new ReplyReader();
    CompletableFuture<HttpResponse<Void>> running = http.sendAsync(request, reader);
    running.whenComplete(
        (nothing, failed) -> {
          if (failed != null) {
            reader.reply().completeExceptionally(connectionFailed(unwrap(failed), redaction));
          }
        });
    result.whenComplete(
        (sent, failed) -> {
          // Once the reply is here, another call may have the connection: it must not be closed.
          if (!reader.reply().isDone()) {
            running.cancel(true);
          }
        });
    return reader.reply();
  }

  /** The kind and words of the JDK's error; they may quote what came from the other side. */
  private static ConnectionException connectionFailed(Throwable cause, Redaction redaction) {
    StringJoiner words = new StringJoiner(", ");
    for (Throwable each = cause; each != null; each = each.getCause()) {
      words.add(each.getClass().getSimpleName());
      if (each == cause && each.getMessage() != null) {
        words.add(each.getMessage());
      }
    }
    return new ConnectionException(redaction.clear(words.toString()));
  }

  private static Throwable unwrap(Throwable failed) {
    return failed instanceof CompletionException && failed.getCause() != null
        ? failed.getCause()
        : failed;
  }
}
