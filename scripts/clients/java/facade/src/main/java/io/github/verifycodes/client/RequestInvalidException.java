package io.github.verifycodes.client;

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
 */
public final class RequestInvalidException extends VerifyCodesException {
  private final List<Violation> violations;

  RequestInvalidException(List<Violation> violations) {
    super(
        violations.stream()
            .map(found -> nameOf(found.pointer()) + " " + found.message())
            .collect(Collectors.joining("; ", "The request was not sent: ", "")));
    this.violations = List.copyOf(violations);
  }

  /** The name alone: {@code contact_value} of {@code /contact_value}. */
  private static String nameOf(String pointer) {
    return pointer.substring(1 + Math.max(pointer.indexOf('/'), pointer.indexOf(':')));
  }

  /**
   * Each violation. No message repeats a value.
   *
   * @return at least one, with its place: a JSON pointer into the body, {@code header:NAME}, or
   *     {@code option:NAME}
   */
  public List<Violation> violations() {
    return violations;
  }
}
