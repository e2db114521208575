package io.github.verifycodes.client;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What one call sets for itself, in place of what the client sets. Each operation has options with
 * more of them.
 *
 * <pre>{@code
 * options -> options.timeout(Duration.ofSeconds(2)).retry(1)
 * }</pre>
 *
 * @param <O> the options of an operation
 */
public abstract class CallOptions<O extends CallOptions<O>> {
  private final Map<Parameter, Object> values = new HashMap<>();
  private Duration timeout;
  private Integer retry;
  private AsyncTokenProvider tokens;

  CallOptions() {}

  /**
   * Sets the deadline of the call.
   *
   * @param timeout above zero, over everything: the token, the connection, headers, body, and tries;
   *     null for the client's
   * @return these options
   */
  public O timeout(Duration timeout) {
    this.timeout = timeout;
    return self();
  }

  /**
   * Sets how often the call is tried again when it is certain that the service did not act on it: when
   * no connection was made, and when there are too many requests.
   *
   * @param tries 0 to 10 further tries, inside the one deadline
   * @return these options
   */
  public O retry(int tries) {
    this.retry = tries;
    return self();
  }

  /**
   * Sets who gives the token of the call, in place of the client's.
   *
   * @param provider asked once, and once more after a 401; null for the client's
   * @return these options
   */
  public O tokenAsync(AsyncTokenProvider provider) {
    this.tokens = provider;
    return self();
  }

  abstract O self();

  /** Null takes the value away. */
  O set(Parameter parameter, Object value) {
    if (value == null) {
      values.remove(parameter);
    } else {
      values.put(parameter, Json.of(value));
    }
    return self();
  }

  Duration timeout(Settings settings) {
    return timeout == null ? settings.timeout() : timeout;
  }

  int retry(Settings settings) {
    return retry == null ? settings.retry() : retry;
  }

  Tokens tokens(Settings settings) {
    return tokens == null ? settings.tokens() : Tokens.async(tokens);
  }

  /** The values of an operation's parameters, with those that the client sets for all calls. */
  Map<Parameter, Object> values(Operation<?> operation, Settings settings) {
    Map<Parameter, Object> all = new HashMap<>(values);
    for (Parameter parameter : operation.parameters()) {
      Object value = settings.headers().get(parameter.name());
      if (parameter.place() == Parameter.Place.HEADER && value != null) {
        all.putIfAbsent(parameter, value);
      }
    }
    return all;
  }
}
