package io.github.verifycodes.client;

import java.util.concurrent.CompletionStage;

/**
 * Gives the token of a call without blocking a thread. It is asked as often as a {@link
 * TokenProvider}. The future that it gives is never cancelled: several calls may wait for one.
 *
 * <pre>{@code
 * AsyncTokenProvider tokens = () -> cache.currentTokenAsync();
 * }</pre>
 */
@FunctionalInterface
public interface AsyncTokenProvider {
  /**
   * Begins to look for the token.
   *
   * @return completed with a token within the contract's limits
   */
  CompletionStage<String> token();
}
