package io.github.verifycodes.client;

import java.io.Serializable;

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
