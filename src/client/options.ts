import type { TokenProvider } from "./token.js";

/**
 * A `fetch`. The client calls it with a URL and an init; only `client.raw` calls it with a Request.
 */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** What a client is made with. */
export interface ClientOptions {
  /**
   * The endpoint, such as `https://osm.ap-southeast-3.myhuaweicloud.com`; a path below it is kept,
   * a query or credentials are refused.
   */
  baseUrl: string;
  /** The IAM user token (1 to 5000 characters), or a function that gives it. */
  token: string | TokenProvider;
  /** Used in place of the global `fetch`: a sandbox's, an instrumented one, a proxy's. */
  fetch?: Fetch | undefined;
  /** The deadline of each call in milliseconds: 1 to 2,147,483,647 (24 days), 10,000 by default. */
  timeoutMs?: number | undefined;
  /** `X-Language` of each call (1 to 32 characters). The service assumes `zh-cn` without it. */
  language?: string | undefined;
  /** `X-Time-Zone` of each call (1 to 32 characters). The service assumes `GMT+8` without it. */
  timeZone?: string | undefined;
}

/** What one call can set for itself. */
export interface CallOptions {
  /** Ends the call; the call is then rejected with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** The deadline in milliseconds, in place of the client's. */
  timeoutMs?: number | undefined;
  /** `X-Language`, in place of the client's. */
  language?: string | undefined;
  /** `X-Time-Zone`, in place of the client's. */
  timeZone?: string | undefined;
  /** Headers beside those of the contract, such as `traceparent`. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The longest time that a timer can wait, in milliseconds; a longer one would fire at once. */
export const MAX_TIMEOUT_MS = 2_147_483_647;

/** The deadline of a call that sets none, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 10_000;
