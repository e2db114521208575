package io.github.verifycodes.client;

import java.util.Optional;

/**
 * The service accepted the request.
 *
 * <pre>{@code
 * log.info("accepted, request {}", result.requestId().orElse("unknown"));
 * }</pre>
 *
 * @param <T> the type of the data
 */
public final class Result<T> {
  private final int status;
  private final String requestId;
  private final T data;

  Result(int status, String requestId, T data) {
    this.status = status;
    this.requestId = requestId;
    this.data = data;
  }

  /**
   * The HTTP status.
   *
   * @return 200, or another 2xx
   */
  public int status() {
    return status;
  }

  /**
   * The identifier of the request: quote it when you report a problem.
   *
   * @return what the reply's header says; empty where the reply has none
   */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /**
   * What the reply says. A field that is absent, or of another type than the contract's, is empty.
   *
   * @return the data; null for an operation whose reply has none
   */
  public T data() {
    return data;
  }

  /** Shows all but what names a person. */
  @Override
  public String toString() {
    return "Result{status=%d, requestId=%s, data=%s}".formatted(status, requestId, data);
  }
}
