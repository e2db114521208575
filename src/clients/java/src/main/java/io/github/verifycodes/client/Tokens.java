package io.github.verifycodes.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Gives tokens, in whatever way a program has them. */
interface Tokens {
  /**
   * Asks for a token.
   *
   * @param loader the context class loader of the caller
   * @return a future that may be cancelled
   */
  CompletableFuture<String> ask(ClassLoader loader);

  /** Whether there will never be another one. */
  default boolean isFixed() {
    return false;
  }

  static Tokens fixed(String token) {
    CompletableFuture<String> known = CompletableFuture.completedFuture(token);
    return new Tokens() {
      @Override
      public CompletableFuture<String> ask(ClassLoader loader) {
        return known;
      }

      @Override
      public boolean isFixed() {
        return true;
      }
    };
  }

  static Tokens async(AsyncTokenProvider provider) {
    // A copy: several calls may wait for the provider's own future.
    return loader -> provider.token().toCompletableFuture().copy();
  }

  /** A provider may block: it must hold up neither the caller nor the HTTP client. */
  static Tokens blocking(TokenProvider provider, Executor executor) {
    return loader -> {
      CompletableFuture<String> token = new CompletableFuture<>();
      FutureTask<Void> task = new FutureTask<>(() -> give(provider, loader, token), null);
      token.whenComplete(
          (given, failed) -> {
            if (token.isCancelled()) {
              task.cancel(true);
            }
          });
      executor.execute(task);
      return token;
    };
  }

  private static void give(
      TokenProvider provider, ClassLoader loader, CompletableFuture<String> token) {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      token.complete(provider.token());
    } catch (Throwable failed) { // It is the caller's, whatever it is.
      token.completeExceptionally(failed);
    } finally {
      thread.setContextClassLoader(own);
    }
  }
}
