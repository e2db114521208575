import { RequestTimeoutError } from "../errors/RequestTimeoutError.js";

/**
 * Runs work under a deadline and the caller's signal, both over all of it: token, headers and body.
 *
 * @param timeoutMs milliseconds
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
  let onAbort!: () => void;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const end = (reason: unknown) => {
        // Before the abort: a fetch that ignores its signal must not hold the caller.
        reject(reason);
        controller.abort(reason);
      };
      onAbort = () => {
        end(caller?.reason);
      };
      caller?.addEventListener("abort", onAbort);
      // Not AbortSignal.timeout: it keeps memory until it fires, however early the call ends.
      timer = setTimeout(() => {
        end(new RequestTimeoutError(timeoutMs));
      }, timeoutMs);
      work(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort);
  }
}
