package io.github.verifycodes.client;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLHandshakeException;

/** One request and its reply. */
final class Exchange {
  private final HttpClient http;
  private final HttpRequest request;
  private final ReplyReader reader = new ReplyReader();
  private CompletableFuture<HttpResponse<Void>> running;

  Exchange(HttpClient http, HttpRequest request) {
    this.http = http;
    this.request = request;
  }

  CompletableFuture<Reply> begin() {
    try {
      running = http.sendAsync(request, reader);
    } catch (RuntimeException refused) { // By a client, or its executor, that is closed.
      running = CompletableFuture.failedFuture(refused);
    }
    running.whenComplete(
        (response, failed) -> {
          if (failed != null) {
            reader.reply().completeExceptionally(failed);
          } else if (!reader.reply().isDone()) {
            // The JDK hands on what a proxy answered to CONNECT, with nothing to read.
            String answer = "The proxy answered " + response.statusCode();
            reader.reply().completeExceptionally(new ConnectException(answer));
          }
        });
    return reader.reply();
  }

  /** Gives the exchange up, unless its reply is here: another call may have the connection then. */
  void end() {
    if (!reader.reply().isDone()) {
      running.cancel(true);
    }
  }

  /** Whether a failure is of a connection that was never made. */
  static boolean isBeforeSending(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof ConnectException
          || each instanceof HttpConnectTimeoutException
          || each instanceof UnresolvedAddressException
          || each instanceof SSLHandshakeException) {
        return true;
      }
    }
    return false;
  }

  /** The kinds and words of a failure. */
  static String words(Throwable failure) {
    StringJoiner words = new StringJoiner(", ");
    for (Throwable each = failure; each != null; each = each.getCause()) {
      words.add(each.getClass().getSimpleName());
      if (each == failure && each.getMessage() != null) {
        words.add(each.getMessage());
      }
    }
    return words.toString();
  }
}
