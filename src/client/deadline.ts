import { RequestTimeoutError } from "../errors/RequestTimeoutError.js";

/**
 * Runs work under a deadline and the caller's signal, both over all of it: token, headers and body.
 *
 * @param timeoutMs milliseconds, or `Infinity`
 * @param caller the caller's signal; its own reason is thrown when it aborts
 * @throws {RequestTimeoutError} when the deadline passes first
 */
export async function withDeadline<T>(
  timeoutMs: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  caller?.throwIfAborted();
  const controller = new AbortController();
  let reject: (reason: unknown) => void;
  // Beside the abort itself: a fetch that ignores its signal must not hold the caller.
  const ended = new Promise<never>((_resolve, rejectEnded) => {
    reject = rejectEnded;
  });
  const end = (reason: unknown) => {
    reject(reason);
    controller.abort(reason);
  };
  const onAbort = () => {
    end(caller?.reason);
  };
  caller?.addEventListener("abort", onAbort);
  // Not AbortSignal.timeout: it keeps memory until it fires, however early the call ends.
  const timer =
    timeoutMs === Infinity
      ? undefined
      : setTimeout(() => {
          end(new RequestTimeoutError(timeoutMs));
        }, timeoutMs);
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort);
  }
}
