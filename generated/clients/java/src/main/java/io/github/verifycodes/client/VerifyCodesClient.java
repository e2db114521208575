package io.github.verifycodes.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A client of one endpoint and one token or token provider; it serves many threads at once.
 *
 * <pre>{@code
 * VerifyCodesClient client =
 *     VerifyCodesClient.builder("https://osm.ap-southeast-3.myhuaweicloud.com")
 *         .token(() -> tokens.current())
 *         .build();
 * client.sendVerifyCodes(Contacts.email("user@example.com"));
 * }</pre>
 *
 * <p>Nothing is sent twice, and no redirect is followed: the request is not idempotent, and the code
 * may be on its way although the reply is not.
 */
public final class VerifyCodesClient {
  private static final ObjectWriter JSON =
      JsonMapper.builder().build().writerFor(SendVerifyCodesRequest.class);

  private final String endpoint;
  private final TokenProvider tokens;
  private final boolean tokenIsFixed;
  private final CallOptions defaults;
  private final HttpClient http;

  VerifyCodesClient(
      String endpoint,
      TokenProvider tokens,
      boolean tokenIsFixed,
      CallOptions defaults,
      HttpClient http) {
    this.endpoint = endpoint;
    this.tokens = tokens;
    this.tokenIsFixed = tokenIsFixed;
    this.defaults = defaults;
    this.http = http;
  }

  /**
   * Begins a client.
   *
   * @param endpoint of a region, such as {@code https://osm.ap-southeast-3.myhuaweicloud.com}; a
   *     path below it is kept
   * @return a builder, which needs a token
   */
  public static VerifyCodesClientBuilder builder(String endpoint) {
    return new VerifyCodesClientBuilder(endpoint);
  }

  /**
   * Asks the service to send a code, and waits for its reply.
   *
   * @param body {@link Contacts#email}, {@link Contacts#phone}, or the contract's body as it is
   * @return that the code is on its way
   * @throws RequestInvalidException before anything is sent
   * @throws ServiceException when the service or its gateway reports an error
   * @throws UnexpectedResponseException when the reply cannot be understood
   * @throws ConnectionException when no reply came
   * @throws RequestTimeoutException when the deadline passed
   * @throws RequestInterruptedException when the thread was interrupted
   */
  public SendVerifyCodesResult sendVerifyCodes(SendVerifyCodesRequest body) {
    return sendVerifyCodes(body, CallOptions.DEFAULTS);
  }

  /**
   * Asks the service to send a code, and waits for its reply.
   *
   * @param body {@link Contacts#email}, {@link Contacts#phone}, or the contract's body as it is
   * @param options what this call sets for itself
   * @return that the code is on its way
   * @throws VerifyCodesException as {@link #sendVerifyCodes(SendVerifyCodesRequest)} does
   */
  public SendVerifyCodesResult sendVerifyCodes(SendVerifyCodesRequest body, CallOptions options) {
    CompletableFuture<SendVerifyCodesResult> call = sendVerifyCodesAsync(body, options);
    try {
      return call.get();
    } catch (InterruptedException interrupted) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      throw new RequestInterruptedException();
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof VerifyCodesException own) {
        // The caller looks for its own lines in the trace, not for those of the HTTP client.
        own.fillInStackTrace();
        throw own;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) cause;
    }
  }

  /**
   * Asks the service to send a code.
   *
   * @param body {@link Contacts#email}, {@link Contacts#phone}, or the contract's body as it is
   * @return completed with what {@link #sendVerifyCodes(SendVerifyCodesRequest)} returns or throws;
   *     cancelling it ends the exchange
   */
  public CompletableFuture<SendVerifyCodesResult> sendVerifyCodesAsync(SendVerifyCodesRequest body) {
    return sendVerifyCodesAsync(body, CallOptions.DEFAULTS);
  }

  /**
   * Asks the service to send a code.
   *
   * @param body {@link Contacts#email}, {@link Contacts#phone}, or the contract's body as it is
   * @param options what this call sets for itself
   * @return completed with what {@link #sendVerifyCodes(SendVerifyCodesRequest)} returns or throws;
   *     cancelling it ends the exchange
   */
  public CompletableFuture<SendVerifyCodesResult> sendVerifyCodesAsync(
      SendVerifyCodesRequest body, CallOptions options) {
    CallOptions merged = options.over(defaults);
    try {
      new RequestCheck().options(merged).body(body).refuse();
    } catch (RequestInvalidException invalid) {
      return CompletableFuture.failedFuture(invalid);
    }
    Call call = new Call(merged.timeout());
    // A provider may block; it must not hold up a caller that asked not to wait.
    CompletableFuture<String> token =
        tokenIsFixed
            ? CompletableFuture.completedFuture(tokens.token())
            : CompletableFuture.supplyAsync(tokens::token);
    call.run(token, given -> exchange(call, given, merged, body));
    return call.result();
  }

  private CompletableFuture<SendVerifyCodesResult> exchange(
      Call call, String token, CallOptions options, SendVerifyCodesRequest body) {
    new RequestCheck().token(token).refuse();
    HttpRequest.Builder request =
        VerificationCodesApi.sendVerifyCodes(
            endpoint, token, options.language(), options.timeZone(), toJson(body));
    if (endpoint.regionMatches(true, 0, "http:", 0, 5)) {
      // Over plain HTTP the JDK would ask to switch to HTTP/2, which servers refuse in odd ways.
      request.version(HttpClient.Version.HTTP_1_1);
    }
    Redaction redaction = new Redaction(token, body.contactValue());
    return call.send(http, request.build(), redaction)
        .thenApply(reply -> new ReplyDecoder(reply, redaction).decode());
  }

  private static byte[] toJson(SendVerifyCodesRequest body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A checked body is always JSON");
    }
  }

  /** Names the endpoint, never the token. */
  @Override
  public String toString() {
    return "VerifyCodesClient[" + endpoint + "]";
  }
}
