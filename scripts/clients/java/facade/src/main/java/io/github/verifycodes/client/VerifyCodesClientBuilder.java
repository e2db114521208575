package io.github.verifycodes.client;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;

/**
 * Collects what a client is made with.
 *
 * <pre>{@code
 * VerifyCodesClient client =
 *     VerifyCodesClient.builder(endpoint).token(token).timeout(Duration.ofSeconds(5)).build();
 * }</pre>
 */
public final class VerifyCodesClientBuilder {
  /** The deadline of a call that sets none. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

  private final String endpoint;
  private TokenProvider tokens;
  private String fixedToken;
  private CallOptions defaults = CallOptions.DEFAULTS.withTimeout(DEFAULT_TIMEOUT);
  private HttpClient http;

  VerifyCodesClientBuilder(String endpoint) {
    this.endpoint = endpoint;
  }

  /**
   * Sets the token of each call.
   *
   * @param token an IAM user token, 1 to @X_AUTH_TOKEN_MAX_LENGTH@ characters of visible ASCII
   * @return this builder
   */
  public VerifyCodesClientBuilder token(String token) {
    fixedToken = token;
    tokens = null;
    return this;
  }

  /**
   * Sets who gives the token of each call.
   *
   * @param provider asked once for each call
   * @return this builder
   */
  public VerifyCodesClientBuilder token(TokenProvider provider) {
    tokens = Objects.requireNonNull(provider);
    return this;
  }

  /**
   * Sets the deadline of each call.
   *
   * @param timeout above zero, over everything: the token, the connection, headers and body; 10
   *     seconds by default
   * @return this builder
   */
  public VerifyCodesClientBuilder timeout(Duration timeout) {
    defaults = defaults.withTimeout(Objects.requireNonNull(timeout));
    return this;
  }

  /**
   * Sets the language of texts meant for people.
   *
   * @param language {@code X-Language} of each call, such as {@code en-us}; 1 to
   *     @X_LANGUAGE_MAX_LENGTH@ characters. It is sent only when it is set.
   * @return this builder
   */
  public VerifyCodesClientBuilder language(String language) {
    defaults = defaults.withLanguage(language);
    return this;
  }

  /**
   * Sets the time zone of times meant for people.
   *
   * @param timeZone {@code X-Time-Zone} of each call, such as {@code GMT+8}; 1 to
   *     @X_TIME_ZONE_MAX_LENGTH@ characters. It is sent only when it is set.
   * @return this builder
   */
  public VerifyCodesClientBuilder timeZone(String timeZone) {
    defaults = defaults.withTimeZone(timeZone);
    return this;
  }

  /**
   * Sets the HTTP client, for proxies, own certificates or a shared pool of connections.
   *
   * @param client one that follows no redirects: they would carry the token to another host
   * @return this builder
   */
  public VerifyCodesClientBuilder httpClient(HttpClient client) {
    http = Objects.requireNonNull(client);
    return this;
  }

  /**
   * Makes the client.
   *
   * @return the client
   * @throws RequestInvalidException when an option cannot be used
   */
  public VerifyCodesClient build() {
    RequestCheck check = new RequestCheck().endpoint(endpoint).options(defaults);
    if (tokens == null) {
      check.token(fixedToken);
    }
    check.refuse();
    if (http != null && http.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException("The HTTP client must follow no redirects");
    }
    String token = fixedToken;
    return new VerifyCodesClient(
        endpoint.replaceAll("/+$", ""),
        tokens == null ? () -> token : tokens,
        tokens == null,
        defaults,
        http == null ? HttpClient.newHttpClient() : http);
  }
}
