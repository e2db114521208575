import type { FetchReply } from "./fetch.js";

/** The most that is read of a reply, in bytes after decompression. */
export const MAX_RESPONSE_BYTES = 65_536;

/** The text of a body, and why it is not the whole of it. */
export interface BodyText {
  text: string;
  problem?: "too_large" | "truncated" | "unreadable" | undefined;
}

type Chunk = string | Uint8Array;

/** What a web stream, a stream of Node and an array of chunks have in common. */
type Chunks = AsyncIterator<Chunk> | Iterator<Chunk>;

/** The chunks of a stream of any kind; undefined when the body is not one. */
function chunksOf(body: unknown): Chunks | undefined {
  const stream = body as Partial<ReadableStream<Chunk> & AsyncIterable<Chunk>> | null | undefined;
  if (typeof stream?.getReader === "function") {
    const reader = stream.getReader();
    return {
      next: () => reader.read() as Promise<IteratorResult<Chunk>>,
      // Nobody waits for the rest to be thrown away.
      return: async () => (reader.cancel().catch(() => {}), { done: true, value: "" }),
    };
  }
  return stream?.[Symbol.asyncIterator]?.();
}

/** The text of all parts: the last one alone is decoded at once, which is quicker. */
function textOf(parts: Uint8Array[]): string {
  const decoder = new TextDecoder();
  const last = parts.pop();
  return (
    parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode(last)
  );
}

/**
 * Reads a body as UTF-8 text, in the way that the reply offers, and stops at the cap, whatever its
 * length was said to be.
 */
export async function readBody(reply: FetchReply): Promise<BodyText> {
  const { body } = reply;
  let problem: BodyText["problem"] = "unreadable";
  const parts: Uint8Array[] = [];
  let chunks: Chunks | undefined;
  try {
    if ((reply as { bodyUsed?: unknown }).bodyUsed === true) return { text: "", problem };
    if (body === null) return { text: "" };
    // Of other libraries it may be something else.
    chunks = chunksOf(body) ?? [[await reply.text()].join()].values();
    problem = "truncated";
    let size = 0;
    while (size <= MAX_RESPONSE_BYTES) {
      const { done, value } = await chunks.next();
      if (done) return { text: textOf(parts) };
      const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
      if (bytes.length !== 0) parts.push(bytes);
      size += bytes.length;
    }
    problem = "too_large";
  } catch {
    // What could be read is kept: it shows whose reply it is.
  }
  void Promise.resolve(chunks?.return?.()).catch(() => {});
  return { text: textOf(parts), problem };
}
