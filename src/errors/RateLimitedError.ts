import { ReplyError } from "./ReplyError.js";

/**
 * Too many requests came to the gateway (status 429): no code was sent.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#ratelimitederror
 */
export class RateLimitedError extends ReplyError {
  readonly code = "rate_limited" as const;
}
