import { ReplyError } from "./ReplyError.js";

/**
 * Too many requests: the gateway's limit (status 429), or a second code for the same contact within
 * a minute (status 200 with `OSM.01010024`). `retryAfter` is in seconds, where the reply says it.
 */
export class RateLimitedError extends ReplyError {
  readonly code = "rate_limited" as const;
}
