package io.github.verifycodes.client;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where a program's own code runs unless it names an executor: on as many threads as wait, so that none
 * waits for another. They end when idle, keep no program from ending, and hold nothing of who began
 * them.
 */
final class Threads {
  private static final AtomicInteger COUNT = new AtomicInteger();

  static final Executor DEFAULT = Executors.newCachedThreadPool(Threads::begin);

  private Threads() {}

  private static Thread begin(Runnable work) {
    Thread thread = new Thread(null, work, "verifycodes-" + COUNT.incrementAndGet(), 0, false);
    thread.setDaemon(true);
    return thread;
  }
}
