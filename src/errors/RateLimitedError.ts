import { ReplyError } from "./ReplyError.js";

/** Too many requests came to the gateway (status 429): no code was sent. */
export class RateLimitedError extends ReplyError {
  readonly code = "rate_limited" as const;
}
