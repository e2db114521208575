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

/**
 * Reads a body as UTF-8 text, in the way that the reply offers, and stops at the cap, whatever its
 * length was said to be.
 */
export async function readBody(reply: FetchReply): Promise<BodyText> {
  let problem: BodyText["problem"] = "unreadable";
  const decoder = new TextDecoder();
  let text = "";
  let chunks: Chunks | undefined;
  try {
    if ((reply as { bodyUsed?: unknown }).bodyUsed === true) return { text, problem };
    // Of other libraries it may be something else.
    chunks = chunksOf(reply.body) ?? [await reply.text()].values();
    problem = "truncated";
    let size = 0;
    while (size <= MAX_RESPONSE_BYTES) {
      const { done, value } = await chunks.next();
      if (done) return { text: text + decoder.decode() };
      const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
      text += decoder.decode(bytes, { stream: true });
      // A stream of empty chunks would have no end.
      size += bytes.length || 1;
    }
    problem = "too_large";
  } catch {
    // What could be read is kept: it shows whose reply it is.
  }
  void Promise.resolve(chunks?.return?.()).catch(() => {});
  return { text, problem };
}
