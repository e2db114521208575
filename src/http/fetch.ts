/** What the client hands to `fetch` beside the URL: plain values, and `fetchOptions` where given. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  /** The text; on Deno, whatever its type here, a stream of it, which Deno does not send again by itself. */
  body?: string;
  signal: AbortSignal;
  redirect: "manual";
  duplex?: "half";
}

/** What the client reads of a header. */
export interface FetchHeaders {
  get(name: string): string | null;
}

/** What the client asks of a reply: a `Response` has it, and so have those of other libraries. */
export interface FetchReply {
  readonly status: number;
  readonly headers: FetchHeaders;
  /** Read in pieces where it is a stream, so that no body can fill the memory. */
  readonly body?: unknown;
  text(): Promise<string>;
}

/** A `fetch`: the platform's, undici's, a sandbox's, one that is instrumented. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchReply>;

/** The global one is looked up at each call, so that it may be patched later. */
export const fetchOf =
  (given: Fetch | undefined): Fetch =>
  (url, init) =>
    (given ?? globalThis.fetch)(url, init);
