import type { Fetch } from "../http/fetch.js";
import type { TokenProvider } from "../http/token.js";
import type { ExtraHeaders } from "./extra-headers.js";

/** More for `fetch`, such as `dispatcher` (undici), `client` (Deno), `cache` or `keepalive`. */
export type FetchOptions = Readonly<Record<string, unknown>>;

/** What a client and a call can both set; a call's own wins. */
export interface SharedOptions {
  /** The deadline in milliseconds: 1 to 2,147,483,647 (24 days), 10,000 by default. */
  timeoutMs?: number | undefined;
  /**
   * How many further tries may follow one that was provably not sent, or was answered with 429: 0 to
   * 10, 0 by default. They wait as `Retry-After` says, else 0.5 s, 1 s, 2 s …, inside the deadline.
   */
  retry?: number | undefined;
  /** Handed to `fetch` beside what the client sets itself. */
  fetchOptions?: FetchOptions | undefined;
}

/** What a client is made with, but for the headers of the contract. */
export interface BaseClientOptions extends SharedOptions {
  /**
   * The endpoint, such as `https://osm.ap-southeast-3.myhuaweicloud.com`; a path below it is kept,
   * a query, a fragment or credentials are refused.
   */
  baseUrl: string | URL;
  /** The IAM user token (1 to 5000 characters), or a function that gives it. */
  token: string | TokenProvider;
  /** Used in place of the global `fetch`: a sandbox's, an instrumented one, undici's. */
  fetch?: Fetch | undefined;
}

/** What one call can set for itself, but for the parameters of the contract. */
export interface BaseCallOptions extends SharedOptions {
  /** Ends the call; the call is then rejected with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Headers beside those of the contract, such as `traceparent`. */
  headers?: ExtraHeaders | undefined;
}

/** The most tries that `retry` allows. */
export const MAX_RETRY = 10;
