import { connect, type Socket } from "node:net";
import { PATH } from "../../../support/operation.js";
import { pageExample, token } from "./send.js";

/** The head of a request that keeps to the contract, up to the length of its body. */
export const head = (more: readonly string[] = []) =>
  [
    `POST ${PATH} HTTP/1.1`,
    "Host: sandbox",
    `X-Auth-Token: ${token}`,
    "Content-Type: application/json",
    ...more,
    "",
    "",
  ].join("\r\n");

/** The body that goes with it. */
export const body = JSON.stringify(pageExample);

/** A whole request. */
export const wholeRequest = (more: readonly string[] = []) =>
  head([`Content-Length: ${body.length}`, ...more]) + body;

/** One reply as it came. */
export interface RawReply {
  status: number;
  headers: string;
  body: Record<string, unknown>;
}

/** Takes replies apart that carry a Content-Length. */
export function repliesIn(text: string): RawReply[] {
  const replies: RawReply[] = [];
  let rest = text;
  while (rest.includes("\r\n\r\n")) {
    const end = rest.indexOf("\r\n\r\n") + 4;
    const headers = rest.slice(0, end);
    const length = Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? 0);
    const content = rest.slice(end, end + length);
    replies.push({
      status: Number(headers.split(" ")[1]),
      headers,
      body: content === "" ? {} : (JSON.parse(content) as Record<string, unknown>),
    });
    rest = rest.slice(end + length);
  }
  return replies;
}

/** Connects, lets a function write, and gives all that came until the connection ended. */
export function talk(port: number, write: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => write(socket));
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    // A reset ends the connection, too: what came before is what counts.
    socket.on("error", () => {});
    socket.on("close", () => resolve(Buffer.concat(chunks).toString()));
  });
}
