package io.github.verifycodes.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** One call: its token, its tries and its one deadline. Whatever ends it also ends the exchange. */
final class Call<T> {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final double JITTER = 0.2;

  /** Of the request that is under way. */
  private volatile Sent sent = Sent.NO;

  private final CallFuture<T> result = new CallFuture<>(() -> sent);
  private final Settings settings;
  private final Operation<T> operation;
  private final Map<Parameter, Object> values;
  private final byte[] body;
  private final Duration timeout;
  private final long deadline;
  private final int mostTries;
  private final Tokens tokens;
  private final Redaction redaction = new Redaction();
  private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
  private int tries;

  Call(
      Settings settings,
      Operation<T> operation,
      Map<Parameter, Object> values,
      Map<String, Object> json,
      CallOptions<?> options) {
    this.settings = settings;
    this.operation = operation;
    this.values = values;
    this.body = json == null ? null : Json.bytes(json);
    this.timeout = options.timeout(settings);
    this.deadline = System.nanoTime() + timeout.toNanos();
    this.mostTries = options.retry(settings);
    this.tokens = options.tokens(settings);
    if (json != null) {
      operation.body().secrets(json, redaction::add);
    }
    values.forEach((parameter, value) -> parameter.shape().secrets(value, redaction::add));
    if (settings.proxy() != null) {
      settings.proxy().secrets().forEach(redaction::add);
    }
  }

  /** Completed once; cancelling it ends the exchange. */
  CallFuture<T> result() {
    return result;
  }

  void begin() {
    CompletableFuture<Void> timer = new CompletableFuture<>();
    timer
        .orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS)
        .whenComplete(
            (nothing, passed) -> {
              if (passed != null) {
                elsewhere(this::failByDeadline);
              }
            });
    // Completed, not cancelled: only then does the JDK give up the timer.
    result.whenComplete((reply, failed) -> timer.complete(null));
    if (operation.hasToken()) {
      askForToken(null, null);
    } else {
      guarded(() -> send(null, false));
    }
  }

  /** The JVM has one thread for all timers: what follows a call must not hold it up. */
  private void elsewhere(Runnable work) {
    Executor executor = settings.executor();
    try {
      executor.execute(work);
    } catch (RejectedExecutionException closed) {
      work.run();
    }
  }

  private void failByDeadline() {
    result.completeExceptionally(new RequestTimeoutException(timeout, sent));
  }

  /** Nothing that goes wrong may leave a call without an end. */
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (Throwable failed) { // Also what a caller's own provider throws.
      result.completeExceptionally(failed);
    }
  }

  /**
   * Asks for a token, and sends with it.
   *
   * @param rejected the token that was answered with 401, or null
   * @param answer that 401, which is told when there is no other token
   */
  private void askForToken(String rejected, ReplyException answer) {
    CompletableFuture<String> token;
    try {
      token = tokens.ask(loader);
    } catch (Throwable failed) { // It is the caller's, whatever it is.
      token = CompletableFuture.failedFuture(failed);
    }
    CompletableFuture<String> asked = token;
    result.whenComplete((reply, failed) -> asked.cancel(true));
    asked.whenComplete(
        (given, failed) ->
            guarded(
                () -> {
                  if (failed != null) {
                    throw providerFailure(unwrap(failed));
                  }
                  if (answer != null && rejected.equals(given)) {
                    throw answer;
                  }
                  Violations found = new Violations();
                  Contract.TOKEN.check(given, found);
                  found.refuse();
                  redaction.add(given);
                  send(given, answer != null);
                }));
  }

  private static RuntimeException providerFailure(Throwable failed) {
    if (failed instanceof Error error) {
      throw error;
    }
    // A cancelled provider is not a call that its caller cancelled.
    boolean isOwn = failed instanceof RuntimeException && !(failed instanceof CancellationException);
    return isOwn ? (RuntimeException) failed : new TokenException(failed);
  }

  private void send(String token, boolean isSecondToken) {
    if (hasEnded()) {
      return;
    }
    sent = Sent.NO;
    HttpRequest request = request(token);
    Exchange exchange = new Exchange(settings.http(), request);
    if (body == null) {
      // Without a body nothing tells when the request goes out.
      sent = Sent.UNKNOWN;
    }
    CompletableFuture<Reply> reply = exchange.begin();
    result.whenComplete((end, failed) -> exchange.end());
    reply.whenComplete(
        (came, failed) ->
            guarded(
                () -> {
                  try {
                    if (failed != null) {
                      throw connectionFailed(unwrap(failed));
                    }
                    result.complete(new ReplyDecoder<>(came, redaction, operation).decode());
                  } catch (VerifyCodesException error) {
                    sent = error.sent();
                    follow(error, token, isSecondToken);
                  }
                }));
  }

  /** Whether the call is over, by the clock too: nothing may be sent any more. */
  private boolean hasEnded() {
    if (System.nanoTime() - deadline >= 0) {
      failByDeadline();
    }
    return result.isDone();
  }

  private HttpRequest request(String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(settings.endpoint() + operation.target(values)));
    request.header("User-Agent", settings.userAgent());
    request.header("Accept", "application/json");
    if (body != null) {
      request.header("Content-Type", operation.mediaType());
    }
    values.forEach(
        (parameter, value) -> {
          if (parameter.place() == Parameter.Place.HEADER) {
            request.header(parameter.name(), Parameter.text(value));
          }
        });
    if (token != null) {
      request.header(Contract.TOKEN.name(), token);
    }
    if (settings.proxy() != null && settings.proxy().user() != null) {
      // The JDK tells it to the proxy alone.
      request.header("Proxy-Authorization", settings.proxy().authorization());
    }
    if (settings.endpoint().regionMatches(true, 0, "http:", 0, 5)) {
      // Over plain HTTP the JDK would ask to switch to HTTP/2, which servers refuse in odd ways.
      request.version(HttpClient.Version.HTTP_1_1);
    }
    HttpRequest.BodyPublisher publisher =
        body == null ? HttpRequest.BodyPublishers.noBody() : new WatchedBody(body, this::mayBegin);
    return request.method(operation.method(), publisher).build();
  }

  /** Asked when the connection is there and the body is about to go out. */
  private boolean mayBegin() {
    if (hasEnded()) {
      return false;
    }
    sent = Sent.UNKNOWN;
    return true;
  }

  private ConnectionException connectionFailed(Throwable cause) {
    boolean isUnsent = sent == Sent.NO || Exchange.isBeforeSending(cause);
    return new ConnectionException(
        redaction.clear(Exchange.words(cause)),
        isUnsent ? Sent.NO : Sent.UNKNOWN,
        redaction.clear(cause));
  }

  /** Decides whether an error is the end, or another try follows. */
  private void follow(VerifyCodesException error, String token, boolean isSecondToken) {
    boolean isRejected = error instanceof ReplyException reply && reply.status() == 401;
    if (isRejected && token != null && !isSecondToken && !tokens.isFixed()) {
      askForToken(token, (ReplyException) error);
      return;
    }
    Duration pause = pauseBeforeNextTry(error);
    if (pause == null || System.nanoTime() + pause.toNanos() - deadline >= 0) {
      throw error;
    }
    tries++;
    CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, this::elsewhere)
        .execute(() -> guarded(() -> send(token, isSecondToken)));
  }

  /** Null when the error is the end. */
  private Duration pauseBeforeNextTry(VerifyCodesException error) {
    if (tries >= mostTries || error.sent() != Sent.NO || !isWorthAnotherTry(error)) {
      return null;
    }
    Duration told =
        error instanceof ServiceException service ? service.retryAfter().orElse(null) : null;
    if (told != null) {
      return told;
    }
    double jitter = 1 + ThreadLocalRandom.current().nextDouble(-JITTER, JITTER);
    return Duration.ofNanos((long) (FIRST_PAUSE.toNanos() * Math.scalb(1.0, tries) * jitter));
  }

  private static boolean isWorthAnotherTry(VerifyCodesException error) {
    return error instanceof ConnectionException
        || (error instanceof ServiceException service
            && service.category().filter(ErrorCategory.THROTTLED::equals).isPresent())
        || (error instanceof ReplyException reply && reply.status() == 429);
  }

  private static Throwable unwrap(Throwable failed) {
    return failed instanceof CompletionException && failed.getCause() != null
        ? failed.getCause()
        : failed;
  }
}
