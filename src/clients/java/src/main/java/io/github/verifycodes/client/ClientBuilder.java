package io.github.verifycodes.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;

/**
 * Collects what a client is made with.
 *
 * <pre>{@code
 * VerifyCodesClient client =
 *     VerifyCodesClient.builder(endpoint).token(token).timeout(Duration.ofSeconds(5)).build();
 * }</pre>
 *
 * @param <B> the builder of a client
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  /** The deadline of a call that sets none. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

  private static final String VERSION = "2.0.0";

  private final String endpoint;
  private final Map<Parameter, Object> values = new HashMap<>();
  private String fixedToken;
  private TokenProvider provider;
  private AsyncTokenProvider asyncProvider;
  private Duration timeout = DEFAULT_TIMEOUT;
  private int retry;
  private HttpClient http;
  private String proxy;
  private SSLContext ssl;
  private Executor executor = Threads.DEFAULT;
  private String userAgent = "verifycodes-java/" + VERSION;

  ClientBuilder(String endpoint) {
    this.endpoint = endpoint;
  }

  /**
   * Sets the token of each call.
   *
   * @param token a token within the contract's limits
   * @return this builder
   */
  public B token(String token) {
    fixedToken = token;
    provider = null;
    asyncProvider = null;
    return self();
  }

  /**
   * Sets who gives the token of each call.
   *
   * @param tokens asked once for each call, and once more after a 401
   * @return this builder
   */
  public B token(TokenProvider tokens) {
    provider = Objects.requireNonNull(tokens);
    asyncProvider = null;
    return self();
  }

  /**
   * Sets who gives the token of each call without blocking a thread.
   *
   * @param tokens asked once for each call, and once more after a 401
   * @return this builder
   */
  public B tokenAsync(AsyncTokenProvider tokens) {
    asyncProvider = Objects.requireNonNull(tokens);
    return self();
  }

  /**
   * Sets the deadline of each call.
   *
   * @param timeout above zero, over everything: the token, the connection, headers, body, and tries; 10
   *     seconds by default
   * @return this builder
   */
  public B timeout(Duration timeout) {
    this.timeout = Objects.requireNonNull(timeout);
    return self();
  }

  /**
   * Sets how often each call is tried again when it is certain that the service did not act on it: when
   * no connection was made, and when there are too many requests.
   *
   * @param tries 0, the default, to 10 further tries, inside the one deadline
   * @return this builder
   */
  public B retry(int tries) {
    retry = tries;
    return self();
  }

  /**
   * Sets the proxy. Without it the JVM's own settings hold ({@code https.proxyHost} and the like), and
   * without these the environment variables {@code HTTPS_PROXY}, {@code HTTP_PROXY} and {@code
   * NO_PROXY}.
   *
   * @param address such as {@code http://proxy.example.com:8080}, with credentials if need be
   * @return this builder
   */
  public B proxy(String address) {
    proxy = address;
    return self();
  }

  /**
   * Sets whom to trust, and with what to identify.
   *
   * @param context in place of the JVM's own
   * @return this builder
   */
  public B sslContext(SSLContext context) {
    ssl = context;
    return self();
  }

  /**
   * Sets the HTTP client: for a shared pool of connections, for tests, or for anything else that this
   * builder does not offer. Proxy and TLS are its own then.
   *
   * @param client one that follows no redirects: they would carry the token to another host
   * @return this builder
   */
  public B httpClient(HttpClient client) {
    http = client;
    return self();
  }

  /**
   * Sets where the program's own code runs: a token provider that blocks, and what follows a call that
   * ran out of time. It needs as many threads as providers wait at once. Without it there are as many
   * as needed.
   *
   * @param executor such as one with a virtual thread for each task
   * @return this builder
   */
  public B executor(Executor executor) {
    this.executor = Objects.requireNonNull(executor);
    return self();
  }

  /**
   * Sets what {@code User-Agent} says.
   *
   * @param name in place of this client's name and version
   * @return this builder
   */
  public B userAgent(String name) {
    userAgent = Objects.requireNonNull(name);
    return self();
  }

  abstract B self();

  /** Null takes the value away. */
  B set(Parameter parameter, Object value) {
    if (value == null) {
      values.remove(parameter);
    } else {
      values.put(parameter, Json.of(value));
    }
    return self();
  }

  /** @throws RequestInvalidException when an option cannot be used */
  Settings settings() {
    Violations found = new Violations();
    OptionCheck.endpoint(endpoint, found);
    OptionCheck.timeout(timeout, found);
    OptionCheck.retry(retry, found);
    values.forEach((parameter, value) -> parameter.check(value, found));
    Parameter.USER_AGENT.check(userAgent, found);
    checkToken(found);
    if (http != null) {
      checkHttpClient(found);
    }
    found.refuse();
    Proxy chosen = http == null ? chosenProxy(found) : null;
    found.refuse();
    Map<String, Object> headers = new HashMap<>();
    values.forEach((parameter, value) -> headers.put(parameter.name(), value));
    return new Settings(
        endpoint.replaceAll("/+$", ""),
        tokens(),
        timeout,
        retry,
        headers,
        http == null ? httpClient(chosen) : http,
        executor,
        userAgent,
        chosen);
  }

  private void checkToken(Violations found) {
    if (Contract.TOKEN != null && provider == null && asyncProvider == null) {
      Contract.TOKEN.check(fixedToken, found);
    }
  }

  private void checkHttpClient(Violations found) {
    if (http.followRedirects() != HttpClient.Redirect.NEVER) {
      found.add("option:httpClient", "format", "must follow no redirects");
    }
    if (proxy != null || ssl != null) {
      found.add("option:httpClient", "format", "must have the proxy and the SSL context itself");
    }
  }

  private Proxy chosenProxy(Violations found) {
    return proxy == null
        ? Proxy.fromEnvironment(URI.create(endpoint), System.getenv(), found)
        : Proxy.of(proxy, "option:proxy", found);
  }

  private HttpClient httpClient(Proxy chosen) {
    HttpClient.Builder builder = HttpClient.newBuilder();
    if (chosen != null) {
      builder.proxy(chosen.selector());
    }
    if (ssl != null) {
      builder.sslContext(ssl);
    }
    return builder.build();
  }

  private Tokens tokens() {
    if (asyncProvider != null) {
      return Tokens.async(asyncProvider);
    }
    return provider == null ? Tokens.fixed(fixedToken) : Tokens.blocking(provider, executor);
  }
}
