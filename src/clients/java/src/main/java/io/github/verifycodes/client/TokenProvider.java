package io.github.verifycodes.client;

/**
 * Gives the token of a call. It is asked once for each call, also by several threads at once, and once
 * more when the service answers 401; its time counts for the call's deadline. It may block: it runs on
 * a thread that waits for nothing else, with the context class loader of the caller. It is interrupted
 * when the call ends before it does. What it throws, the call throws; a checked exception is the cause
 * of a {@link TokenException}.
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
   * @return a token within the contract's limits
   * @throws Exception whatever keeps it from giving one
   */
  String token() throws Exception;
}
