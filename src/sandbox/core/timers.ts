/**
 * The runtime's own timers, kept as this module found them: a test's fake timers come later, and
 * must not hang what passes for somebody outside the test.
 */
const {
  setTimeout: start,
  clearTimeout: stop,
  setInterval: startInterval,
  performance,
} = globalThis;
const { clearInterval: stopInterval } = globalThis;

/** The longest time that a timer takes, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Real milliseconds since some moment. */
export const elapsed = () => performance.now();

/**
 * Calls back once, after milliseconds of real time; with `Infinity`, never.
 *
 * @returns what ends the wait early
 */
export function after(milliseconds: number, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const run = (left: number) => {
    const next = () => (left > longestTimer ? run(left - longestTimer) : callback());
    timer = start(next, Math.min(left, longestTimer));
  };
  run(milliseconds);
  return () => stop(timer);
}

/** Calls back every so many milliseconds, without keeping the process alive. Gives what ends it. */
export function every(milliseconds: number, callback: () => void): () => void {
  const timer = startInterval(callback, milliseconds);
  timer.unref();
  return () => stopInterval(timer);
}
