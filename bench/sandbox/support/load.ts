import { connect } from "node:net";

/** How many requests were answered, and in which time. */
export interface LoadResult {
  requests: number;
  seconds: number;
  /** How often each status came, so that nobody compares errors with answers. */
  statuses: Map<number, number>;
  /** How long each request took, in milliseconds. */
  times: number[];
}

/** What is sent, for how long, and on how many connections. */
export interface LoadOptions {
  milliseconds: number;
  connections?: number;
  /** Ends it earlier, after so many requests. */
  most?: number;
  /** Writes what tells a request from the others into its bytes. */
  vary?: (bytes: Buffer, count: number) => void;
}

const headEnd = "\r\n\r\n";

/** The longest reply that is read: those of all servers are far shorter. */
const bufferBytes = 64 * 1024;

/** Where the digits of the status are in a reply. */
const statusAt = "HTTP/1.1 ".length;
const statusDigits = 3;

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

/**
 * Sends a request over and over on some connections, the next as soon as the last is answered. It
 * must cost less than the servers that it measures, or all would look alike: it reads into one buffer,
 * and takes a reply of the length and the status of the last one for whole.
 *
 * @param request the request, or that of each connection
 */
export function load(
  port: number,
  request: string | ((connection: number) => string),
  { milliseconds, connections = 16, most = Infinity, vary }: LoadOptions,
): Promise<LoadResult> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const statuses = new Map<number, number>();
    const times: number[] = [];
    let begun = 0;
    let open = connections;
    for (let index = 0; index < connections; index++) {
      const buffer = Buffer.allocUnsafe(bufferBytes);
      let text = "";
      let last = { length: 0, status: 0 };
      const bytes = Buffer.from(typeof request === "string" ? request : request(index));
      let begunAt = 0;
      const begin = (now: number) => {
        begunAt = now;
        vary?.(bytes, begun);
        begun++;
        socket.write(bytes);
      };
      const answered = (status: number) => {
        const now = performance.now();
        times.push(now - begunAt);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (now - startedAt < milliseconds && begun < most) begin(now);
        else socket.destroy();
      };
      const read = (length: number) => {
        const status = buffer.readUIntBE(statusAt, statusDigits);
        if (text === "" && length === last.length && status === last.status) {
          answered(status);
          return true;
        }
        text += buffer.toString("latin1", 0, length);
        const end = endOfReply(text);
        if (end > 0) {
          const whole = Number(text.slice(statusAt, statusAt + statusDigits));
          last = { length: text.length === length ? length : 0, status: whole };
          text = "";
          answered(whole);
        }
        return true;
      };
      const socket = connect({ port, host: "127.0.0.1", onread: { buffer, callback: read } });
      socket.setNoDelay(true);
      socket.on("connect", () => begin(performance.now()));
      socket.on("error", reject);
      socket.on("close", () => {
        open--;
        const seconds = (performance.now() - startedAt) / 1000;
        if (open === 0) resolve({ requests: times.length, seconds, statuses, times });
      });
    }
  });
}
