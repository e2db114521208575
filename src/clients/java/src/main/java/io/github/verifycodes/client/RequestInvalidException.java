package io.github.verifycodes.client;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The request, or an option, violates the contract; nothing was sent.
 *
 * <pre>{@code
 * catch (RequestInvalidException error) {
 *   error.violations().forEach(found -> form.mark(found.pointer(), found.message()));
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requestinvaliderror">
 *     What to do</a>
 */
public final class RequestInvalidException extends VerifyCodesException {
  private final List<Violation> violations;

  RequestInvalidException(List<Violation> violations) {
    super(
        violations.stream()
            .map(found -> place(found.pointer()) + " " + found.message())
            .collect(Collectors.joining("; ", "The request was not sent: ", "")),
        Sent.NO,
        null);
    this.violations = List.copyOf(violations);
  }

  private static String place(String pointer) {
    return pointer.isEmpty() ? "the body" : pointer;
  }

  /**
   * Each violation. No message repeats a value.
   *
   * @return at least one, with its place: a JSON pointer into the body, or {@code header:NAME},
   *     {@code query:NAME}, {@code path:NAME} or {@code option:NAME}
   */
  public List<Violation> violations() {
    return violations;
  }

  @Override
  String section() {
    return "request_invalid";
  }

  /**
   * One place where a request violates the contract.
   *
   * <pre>{@code
   * error.violations().forEach(found -> form.mark(found.pointer(), found.message()));
   * }</pre>
   *
   * @param pointer a JSON pointer into the body (RFC 6901), or {@code header:}, {@code query:}, {@code
   *     path:} or {@code option:} and a name
   * @param rule the keyword of the contract that is violated, such as {@code maxLength}
   * @param message what would be right; it never repeats the value, which may be a secret
   */
  public record Violation(String pointer, String rule, String message) implements Serializable {}
}
