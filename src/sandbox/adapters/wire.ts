import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Reply } from "../core/reply.js";
import { after } from "../core/timers.js";

/** How long a caller that is refused may go on sending, in milliseconds, before it is cut off. */
const lingerMs = 1000;

/** A reader of a stream that lets this many bytes wait is let go. */
const longestBacklogBytes = 1024 * 1024;

/** The reply as bytes of HTTP/1.1, for a socket on which Node offers no response. */
export function rawReply({ status, headers, body }: Reply): string {
  const all = { ...headers, "Content-Length": Buffer.byteLength(body), Connection: "close" };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", String(body)].join("\r\n");
}

/** How long the start of a reply has to leave before its connection breaks, in milliseconds. */
const breakAfterMs = 10;

/** Sends less than was announced, then ends the connection. */
function breakOff(response: ServerResponse, reply: Reply, socket: Socket): void {
  const length = Buffer.byteLength(reply.body) * 2;
  response.writeHead(reply.status, { ...reply.headers, "Content-Length": length });
  response.write(reply.body);
  after(breakAfterMs, () =>
    reply.wire === "truncated" ? socket.destroy() : socket.resetAndDestroy(),
  );
}

function writeStream(response: ServerResponse, { status, headers, stream }: Reply): void {
  response.writeHead(status, headers).flushHeaders();
  const stop = stream!({
    write: (text) => response.write(text) || response.writableLength < longestBacklogBytes,
    end: () => response.end(),
  });
  response.once("close", stop);
}

function writeWhole(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { status, headers } = reply;
  const isHead = request.method === "HEAD";
  if (status !== 204 && reply.stream === undefined) {
    headers["Content-Length"] = String(Buffer.byteLength(reply.body));
  }
  if (!response.shouldKeepAlive) headers.Connection = "close";
  response.writeHead(status, headers);
  const body = isHead ? "" : reply.body;
  if (request.complete || response.shouldKeepAlive) {
    response.end(body);
    return;
  }
  // Closing while the caller still sends would reset the connection before it has read the reply.
  response.write(body);
  const stop = after(lingerMs, () => response.end());
  request.once("end", () => {
    stop();
    response.end();
  });
  request.once("close", stop);
}

/** Carries a reply to a socket, with its failure on the wire. */
export function writeReply(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { socket } = request;
  // A reply that failed in its middle cannot be taken back.
  if (reply.wire === "no_reply" || response.headersSent) socket.destroy();
  else if (reply.wire === "reset") socket.resetAndDestroy();
  else if (reply.wire !== undefined) breakOff(response, reply, socket);
  else if (reply.stream !== undefined && request.method !== "HEAD") writeStream(response, reply);
  else writeWhole(request, response, reply);
}
