/** Server-sent events by fetch: the browser's own EventSource can send no token. */

/** After how long a stream that has ended is asked for again. */
const retryMs = 1000;

const unauthorized = 401;

/** What a reader of a stream gives and gets. */
export interface StreamReader {
  headers: Record<string, string>;
  connected: (connected: boolean) => void;
  event: (kind: string, data: unknown) => void;
}

/** An event as it stands in the stream. */
interface SentEvent {
  kind: string;
  id?: string;
  data: string;
}

/** Reads one event; undefined for a comment. */
function readEvent(block: string): SentEvent | undefined {
  const fields = block.split("\n").map((line) => line.split(/: ?(.*)/s));
  const valueOf = (name: string) => fields.find(([field]) => field === name)?.[1];
  const [kind, id, data] = [valueOf("event"), valueOf("id"), valueOf("data")];
  if (kind === undefined || data === undefined) return undefined;
  return { kind, data, ...(id !== undefined && { id }) };
}

/** The events of a body, as they come. */
async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<SentEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = readEvent(block);
      if (event !== undefined) yield event;
    }
  }
}

/** Reads a stream for as long as the page is there; after a break, from the last event on. */
export async function streamEvents(path: string, reader: StreamReader): Promise<void> {
  let lastId: string | undefined;
  for (;;) {
    try {
      const { status, ok, body } = await fetch(path, {
        cache: "no-store",
        headers: { ...reader.headers, ...(lastId !== undefined && { "Last-Event-ID": lastId }) },
      });
      // Another sandbox listens here now, with another admin token: the page asks for it.
      if (status === unauthorized) location.reload();
      reader.connected(ok);
      if (ok && body !== null) {
        for await (const { kind, id, data } of eventsIn(body)) {
          lastId = id ?? lastId;
          reader.event(kind, JSON.parse(data));
        }
      }
    } catch {
      // The sandbox is gone, for now.
    }
    reader.connected(false);
    await new Promise((resolve) => {
      setTimeout(resolve, retryMs);
    });
  }
}
