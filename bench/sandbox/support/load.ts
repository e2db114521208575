import { connect } from "node:net";

/** A request as bytes, and how many were answered in which time. */
export interface LoadResult {
  requests: number;
  seconds: number;
  /** The statuses that came, so that nobody compares errors with answers. */
  statuses: Set<number>;
}

const headEnd = "\r\n\r\n";

/** The end of the first whole reply in a text; 0 while it is not whole. */
function endOfReply(text: string): number {
  const head = text.indexOf(headEnd);
  if (head < 0) return 0;
  const bodyAt = head + headEnd.length;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head + 2));
  if (length !== null) {
    const end = bodyAt + Number(length[1]);
    return text.length >= end ? end : 0;
  }
  const last = text.indexOf("0\r\n\r\n", bodyAt);
  return last < 0 ? 0 : last + 5;
}

/** Sends a request over and over on some connections, the next as soon as the last is answered. */
export function load(
  port: number,
  request: string,
  { milliseconds, connections = 16 }: { milliseconds: number; connections?: number },
): Promise<LoadResult> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const statuses = new Set<number>();
    let requests = 0;
    let open = connections;
    for (let index = 0; index < connections; index++) {
      let text = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(request));
      socket.setNoDelay(true);
      socket.on("error", reject);
      socket.on("close", () => {
        open--;
        const seconds = (performance.now() - startedAt) / 1000;
        if (open === 0) resolve({ requests, seconds, statuses });
      });
      socket.on("data", (chunk: Buffer) => {
        text += chunk.toString("latin1");
        const end = endOfReply(text);
        if (end === 0) return;
        statuses.add(Number(text.slice(9, 12)));
        text = text.slice(end);
        requests++;
        if (performance.now() - startedAt < milliseconds) socket.write(request);
        else socket.destroy();
      });
    }
  });
}
