/** How a reply fails on the wire, below HTTP. */
export type WireFailure = "truncated" | "reset" | "reset_in_reply" | "no_reply";

/** Where a stream of text goes. */
export interface Sink {
  /** False when the reader is so far behind that nothing more should be sent. */
  write: (text: string) => boolean;
  end: () => void;
}

/** A reply as the core gives it, before an adapter carries it. */
export interface Reply {
  status: number;
  /** Names as they are written; `Content-Length` is the adapters'. */
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** Sends a body that does not end by itself; what it gives ends it when the reader leaves. */
  stream?: (sink: Sink) => () => void;
  /** How late it is to be, in milliseconds; without it, at once. */
  delayMs?: number;
  wire?: WireFailure;
  /** The error code in the body. */
  errorCode?: string;
}

/** A reply with a JSON body. */
export const jsonReply = (status: number, requestId: string, body: string): Reply => ({
  status,
  headers: { "Content-Type": "application/json", "X-Request-Id": requestId },
  body,
});
