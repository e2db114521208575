import type { Sent } from "../errors/VerifyCodesError.js";
import { RequestTimeoutError } from "../errors/RequestTimeoutError.js";

/** What one call knows of itself. */
export interface Call {
  /** Aborted when the deadline passes or the caller gives up. */
  readonly signal: AbortSignal;
  /** Whether a request of this call can have reached the service. */
  sent: Sent;
  /** Milliseconds until the deadline. */
  left(): number;
}

/** Why a signal aborted; polyfills have no reason. */
const reasonOf = (signal: AbortSignal): unknown =>
  signal.reason ?? Object.assign(new Error("Aborted"), { name: "AbortError" });

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
  work: (call: Call) => Promise<T>,
): Promise<T> {
  if (caller?.aborted) throw reasonOf(caller);
  const controller = new AbortController();
  const endsAt = performance.now() + timeoutMs;
  const call: Call = {
    signal: controller.signal,
    sent: "no",
    left: () => endsAt - performance.now(),
  };
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
        end(reasonOf(caller!));
      };
      caller?.addEventListener("abort", onAbort);
      // Not AbortSignal.timeout: it keeps memory until it fires, however early the call ends.
      timer = setTimeout(() => {
        end(new RequestTimeoutError(timeoutMs, call.sent));
      }, timeoutMs);
      work(call).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort);
  }
}
