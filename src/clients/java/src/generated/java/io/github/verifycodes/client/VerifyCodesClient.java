// Generated from the contract by npm run generate:clients. Do not edit.
package io.github.verifycodes.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A client of the Verification Code API: one endpoint, and one token or token provider. It serves many threads at
 * once.
 *
 * <pre>{@code
 * VerifyCodesClient client =
 *     VerifyCodesClient.builder(Endpoints.CN_SOUTH_1).token(() -> tokens.current()).build();
 * }</pre>
 *
 * <p>No redirect is followed, and nothing is sent twice, but for what the service certainly did not act
 * on.
 */
public final class VerifyCodesClient extends BaseClient {
  /** The version of the contract. */
  public static final String CONTRACT_VERSION = "1.0.0";

  private VerifyCodesClient(Settings settings) {
    super(settings);
  }

  /**
   * Begins a client.
   *
   * @param endpoint one of {@link Endpoints}, or another; a path below it is kept
   * @return a builder, which needs a token
   */
  public static Builder builder(String endpoint) {
    return new Builder(endpoint);
  }

  /**
   * Obtaining Verification Code. It waits for the reply.
   *
   * <pre>{@code
   * Result<?> result = client.sendVerifyCodes(body);
   * }</pre>
   *
   * @param body The contact that the code goes to.
   * @return what the service replied
   * @throws VerifyCodesException as {@link #sendVerifyCodes(SendVerifyCodesRequest, Consumer)} does
   */
  public Result<SendVerifyCodesResponse> sendVerifyCodes(SendVerifyCodesRequest body) {
    return sendVerifyCodes(body, options -> {});
  }

  /**
   * Obtaining Verification Code. It waits for the reply.
   *
   * Sends a one-time verification code to the contact in the body: as an SMS message when
   * {@code contact_way} is {@code 0}, as an e-mail when it is {@code 1}.
   *
   * <p>All three body fields are required, {@code area_code} too when the code goes by e-mail: send
   * an empty string then. Lengths count Unicode code points. Fields that are not listed are
   * ignored.
   *
   * <p>The request is not idempotent. After a time-out or a broken connection the code may
   * still have been sent: wait a minute before you ask again, because the service refuses a
   * second request for the same contact until then.
   *
   * <p>Source: <a href="https://support.huaweicloud.com/intl/en-us/api-ticket/SendVerifyCodes.html">Obtaining Verification Code (Service Ticket API v2)</a>.
   *
   * <pre>{@code
   * Result<?> result = client.sendVerifyCodes(body, options -> options.timeout(Duration.ofSeconds(2)));
   * }</pre>
   *
   * @param body The contact that the code goes to.
   * @param options what this call sets for itself
   * @return what the service replied
   * @throws RequestInvalidException before anything is sent
   * @throws ServiceException when the service or its gateway reports an error
   * @throws UnexpectedResponseException when the reply cannot be understood
   * @throws ConnectionException when no reply came
   * @throws RequestTimeoutException when the deadline passed
   * @throws RequestInterruptedException when the thread was interrupted
   * @throws TokenException when the token provider threw a checked exception
   */
  public Result<SendVerifyCodesResponse> sendVerifyCodes(SendVerifyCodesRequest body, Consumer<? super SendVerifyCodesOptions> options) {
    return call(SendVerifyCodesOptions.OPERATION, body, new SendVerifyCodesOptions(), options);
  }

  /**
   * Obtaining Verification Code. It does not wait.
   *
   * <pre>{@code
   * client.sendVerifyCodesAsync(body).thenAccept(System.out::println);
   * }</pre>
   *
   * @param body The contact that the code goes to.
   * @return completed with what {@link #sendVerifyCodes(SendVerifyCodesRequest, Consumer)} returns or throws; cancelling it ends
   *     the exchange
   */
  public CallFuture<SendVerifyCodesResponse> sendVerifyCodesAsync(SendVerifyCodesRequest body) {
    return sendVerifyCodesAsync(body, options -> {});
  }

  /**
   * Obtaining Verification Code. It does not wait.
   *
   * <pre>{@code
   * client.sendVerifyCodesAsync(body, options -> options.retry(1)).thenAccept(System.out::println);
   * }</pre>
   *
   * @param body The contact that the code goes to.
   * @param options what this call sets for itself
   * @return completed with what {@link #sendVerifyCodes(SendVerifyCodesRequest, Consumer)} returns or throws; cancelling it ends
   *     the exchange
   */
  public CallFuture<SendVerifyCodesResponse> sendVerifyCodesAsync(SendVerifyCodesRequest body, Consumer<? super SendVerifyCodesOptions> options) {
    return callAsync(SendVerifyCodesOptions.OPERATION, body, new SendVerifyCodesOptions(), options);
  }

  /**
   * Verifying Contact Methods. It waits for the reply.
   *
   * <pre>{@code
   * Result<?> result = client.checkVerifyCodes(body);
   * }</pre>
   *
   * @param body The code that was typed, and the contact that it was sent to.
   * @return what the service replied
   * @throws VerifyCodesException as {@link #checkVerifyCodes(CheckVerifyCodesRequest, Consumer)} does
   */
  public Result<CheckVerifyCodesResponse> checkVerifyCodes(CheckVerifyCodesRequest body) {
    return checkVerifyCodes(body, options -> {});
  }

  /**
   * Verifying Contact Methods. It waits for the reply.
   *
   * Checks the code that a person received and typed. Send the same contact that the code
   * was sent to.
   *
   * <p>A right code is answered with 200 and no {@code error_code}. A wrong one is answered with 200
   * and {@code OSM.01010010}: look at {@code error_code} also when the status is 200. The service does
   * not say why a code is refused.
   *
   * <p>Source: <a href="https://support.huaweicloud.com/intl/en-us/api-ticket/CheckVerifyCodes.html">Verifying Contact Methods (Service Ticket API v2)</a>.
   *
   * <pre>{@code
   * Result<?> result = client.checkVerifyCodes(body, options -> options.timeout(Duration.ofSeconds(2)));
   * }</pre>
   *
   * @param body The code that was typed, and the contact that it was sent to.
   * @param options what this call sets for itself
   * @return what the service replied
   * @throws RequestInvalidException before anything is sent
   * @throws ServiceException when the service or its gateway reports an error
   * @throws UnexpectedResponseException when the reply cannot be understood
   * @throws ConnectionException when no reply came
   * @throws RequestTimeoutException when the deadline passed
   * @throws RequestInterruptedException when the thread was interrupted
   * @throws TokenException when the token provider threw a checked exception
   */
  public Result<CheckVerifyCodesResponse> checkVerifyCodes(CheckVerifyCodesRequest body, Consumer<? super CheckVerifyCodesOptions> options) {
    return call(CheckVerifyCodesOptions.OPERATION, body, new CheckVerifyCodesOptions(), options);
  }

  /**
   * Verifying Contact Methods. It does not wait.
   *
   * <pre>{@code
   * client.checkVerifyCodesAsync(body).thenAccept(System.out::println);
   * }</pre>
   *
   * @param body The code that was typed, and the contact that it was sent to.
   * @return completed with what {@link #checkVerifyCodes(CheckVerifyCodesRequest, Consumer)} returns or throws; cancelling it ends
   *     the exchange
   */
  public CallFuture<CheckVerifyCodesResponse> checkVerifyCodesAsync(CheckVerifyCodesRequest body) {
    return checkVerifyCodesAsync(body, options -> {});
  }

  /**
   * Verifying Contact Methods. It does not wait.
   *
   * <pre>{@code
   * client.checkVerifyCodesAsync(body, options -> options.retry(1)).thenAccept(System.out::println);
   * }</pre>
   *
   * @param body The code that was typed, and the contact that it was sent to.
   * @param options what this call sets for itself
   * @return completed with what {@link #checkVerifyCodes(CheckVerifyCodesRequest, Consumer)} returns or throws; cancelling it ends
   *     the exchange
   */
  public CallFuture<CheckVerifyCodesResponse> checkVerifyCodesAsync(CheckVerifyCodesRequest body, Consumer<? super CheckVerifyCodesOptions> options) {
    return callAsync(CheckVerifyCodesOptions.OPERATION, body, new CheckVerifyCodesOptions(), options);
  }

  /**
   * What one call of {@code sendVerifyCodes} sets for itself.
   *
   * <pre>{@code
   * client.sendVerifyCodes(body, options -> options.timeout(Duration.ofSeconds(2)));
   * }</pre>
   */
  public static final class SendVerifyCodesOptions extends CallOptions<SendVerifyCodesOptions> {
    private static final Parameter LANGUAGE_PARAMETER = new Parameter(
          Parameter.Place.HEADER, "X-Language", false, Shape.text().minLength(1).maxLength(32));

    private static final Parameter TIME_ZONE_PARAMETER = new Parameter(
          Parameter.Place.HEADER, "X-Time-Zone", false, Shape.text().minLength(1).maxLength(32));

    private static final Operation<SendVerifyCodesResponse> OPERATION =
        new Operation<>(
            "POST",
            List.of("/v2/servicerequest/verifycodes/send"),
            true,
            "application/json",
            true,
            SendVerifyCodesRequest.SHAPE,
            List.of(LANGUAGE_PARAMETER, TIME_ZONE_PARAMETER),
            SendVerifyCodesResponse.READER);

    private SendVerifyCodesOptions() {}

    @Override
    SendVerifyCodesOptions self() {
      return this;
    }

    /**
     * The language of texts meant for people, as a common language tag such as {@code zh-cn} or
     * {@code en-us}. Without it the service uses {@code zh-cn}.
     *
     * @param value optional, 1 to 32 characters. Source: Obtaining Verification Code (Service Ticket API v2), row X-Language
     * @return these options
     */
    public SendVerifyCodesOptions language(String value) {
      return set(LANGUAGE_PARAMETER, value);
    }

    /**
     * The time zone in which times meant for people are given, as a common name of a zone such
     * as {@code GMT+8}. Without it the service uses {@code GMT+8}.
     *
     * @param value optional, 1 to 32 characters. Source: Obtaining Verification Code (Service Ticket API v2), row X-Time-Zone
     * @return these options
     */
    public SendVerifyCodesOptions timeZone(String value) {
      return set(TIME_ZONE_PARAMETER, value);
    }
  }

  /**
   * What one call of {@code checkVerifyCodes} sets for itself.
   *
   * <pre>{@code
   * client.checkVerifyCodes(body, options -> options.timeout(Duration.ofSeconds(2)));
   * }</pre>
   */
  public static final class CheckVerifyCodesOptions extends CallOptions<CheckVerifyCodesOptions> {
    private static final Parameter LANGUAGE_PARAMETER = new Parameter(
          Parameter.Place.HEADER, "X-Language", false, Shape.text().minLength(1).maxLength(32));

    private static final Parameter TIME_ZONE_PARAMETER = new Parameter(
          Parameter.Place.HEADER, "X-Time-Zone", false, Shape.text().minLength(1).maxLength(32));

    private static final Operation<CheckVerifyCodesResponse> OPERATION =
        new Operation<>(
            "POST",
            List.of("/v2/servicerequest/verifycodes"),
            true,
            "application/json",
            true,
            CheckVerifyCodesRequest.SHAPE,
            List.of(LANGUAGE_PARAMETER, TIME_ZONE_PARAMETER),
            CheckVerifyCodesResponse.READER);

    private CheckVerifyCodesOptions() {}

    @Override
    CheckVerifyCodesOptions self() {
      return this;
    }

    /**
     * The language of texts meant for people, as a common language tag such as {@code zh-cn} or
     * {@code en-us}. Without it the service uses {@code zh-cn}.
     *
     * @param value optional, 1 to 32 characters. Source: Obtaining Verification Code (Service Ticket API v2), row X-Language
     * @return these options
     */
    public CheckVerifyCodesOptions language(String value) {
      return set(LANGUAGE_PARAMETER, value);
    }

    /**
     * The time zone in which times meant for people are given, as a common name of a zone such
     * as {@code GMT+8}. Without it the service uses {@code GMT+8}.
     *
     * @param value optional, 1 to 32 characters. Source: Obtaining Verification Code (Service Ticket API v2), row X-Time-Zone
     * @return these options
     */
    public CheckVerifyCodesOptions timeZone(String value) {
      return set(TIME_ZONE_PARAMETER, value);
    }
  }

  /**
   * Collects what a client is made with.
   *
   * <pre>{@code
   * VerifyCodesClient client = VerifyCodesClient.builder(endpoint).token(token).retry(2).build();
   * }</pre>
   */
  public static final class Builder extends ClientBuilder<Builder> {
    private static final Parameter LANGUAGE_PARAMETER = new Parameter(
          Parameter.Place.HEADER, "X-Language", false, Shape.text().minLength(1).maxLength(32));

    private static final Parameter TIME_ZONE_PARAMETER = new Parameter(
          Parameter.Place.HEADER, "X-Time-Zone", false, Shape.text().minLength(1).maxLength(32));

    private Builder(String endpoint) {
      super(endpoint);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * The language of texts meant for people, as a common language tag such as {@code zh-cn} or
     * {@code en-us}. Without it the service uses {@code zh-cn}.
     *
     * @param value of each call that has it; optional, 1 to 32 characters. Source: Obtaining Verification Code (Service Ticket API v2), row X-Language
     * @return this builder
     */
    public Builder language(String value) {
      return set(LANGUAGE_PARAMETER, value);
    }

    /**
     * The time zone in which times meant for people are given, as a common name of a zone such
     * as {@code GMT+8}. Without it the service uses {@code GMT+8}.
     *
     * @param value of each call that has it; optional, 1 to 32 characters. Source: Obtaining Verification Code (Service Ticket API v2), row X-Time-Zone
     * @return this builder
     */
    public Builder timeZone(String value) {
      return set(TIME_ZONE_PARAMETER, value);
    }

    /**
     * Makes the client.
     *
     * @return the client
     * @throws RequestInvalidException when an option cannot be used
     */
    public VerifyCodesClient build() {
      return new VerifyCodesClient(settings());
    }
  }
}
