import type { Middleware } from "openapi-fetch";
import { RequestTimeoutError } from "../errors/RequestTimeoutError.js";
import { DEFAULT_TIMEOUT_MS, MAX_TIMEOUT_MS, rangeViolations } from "../http/check-options.js";
import { refuse } from "../http/refuse.js";

/**
 * Ends each request that is not over in time, its body included.
 *
 * @param timeoutMs milliseconds: 1 to 2,147,483,647, 10,000 by default
 * @throws {RequestInvalidError} when the number is another
 * @example
 * ```ts
 * client.use(deadlineMiddleware(5000), errorMiddleware());
 * ```
 */
export function deadlineMiddleware(timeoutMs: number = DEFAULT_TIMEOUT_MS): Middleware {
  refuse(rangeViolations("timeoutMs", timeoutMs, 1, MAX_TIMEOUT_MS));
  return {
    onRequest({ request }) {
      const controller = new AbortController();
      // Its timer does not keep a process alive that has nothing else to do.
      AbortSignal.timeout(timeoutMs).addEventListener("abort", () => {
        controller.abort(new RequestTimeoutError(timeoutMs));
      });
      return new Request(request, {
        signal: AbortSignal.any([request.signal, controller.signal]),
      });
    },
  };
}
