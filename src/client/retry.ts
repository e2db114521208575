import type { ConnectionError } from "../errors/ConnectionError.js";
import type { ReplyError } from "../errors/ReplyError.js";
import type { Call } from "../http/deadline.js";

/** How long to wait before another try, in milliseconds; for ever when another try is not worth it. */
function pauseAfter(error: unknown, failures: number): number {
  const { code, sent, category, retryAfter } = error as Partial<
    ConnectionError & Pick<ReplyError, "category" | "retryAfter">
  >;
  const isWorthIt = sent === "no" && (category === "throttled" || code === "connection_failed");
  return isWorthIt ? (retryAfter ?? 2 ** failures * (0.4 + 0.2 * Math.random())) * 1000 : Infinity;
}

/** A pause that leaves no timer behind when the call ends early; nobody waits for it then. */
const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });

/**
 * Runs work again while its errors say that the service did nothing, and that another try is worth
 * it; never when the wait would end after the deadline.
 */
export async function withRetry<T>(retry: number, call: Call, work: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await work();
    } catch (error) {
      const wait = failures < retry ? pauseAfter(error, failures) : Infinity;
      if (wait >= call.left()) throw error;
      await pause(wait, call.signal);
    }
  }
}
