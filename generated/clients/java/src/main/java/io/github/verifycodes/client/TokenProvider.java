package io.github.verifycodes.client;

/**
 * Gives the token of a call. It is asked once for each call, also by several threads at once, and
 * its time counts for the call's deadline. What it throws, the call throws.
 *
 * <pre>{@code
 * TokenProvider tokens = () -> cache.currentToken();
 * }</pre>
 */
@FunctionalInterface
public interface TokenProvider {
  /**
   * Gives the token.
   *
   * @return an IAM user token, 1 to 5000 characters of visible ASCII
   */
  String token();
}
