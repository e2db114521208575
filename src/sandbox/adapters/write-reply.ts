import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "../reply.js";

/** How long a caller that is refused may go on sending, in milliseconds, before it is cut off. */
const lingerMs = 1000;

function end(request: IncomingMessage, response: ServerResponse, body: string): void {
  if (request.complete || response.shouldKeepAlive) {
    response.end(body);
    return;
  }
  // Closing while the caller still sends would reset the connection before it has read the reply.
  response.write(body);
  const timer = setTimeout(() => response.end(), lingerMs);
  request.once("end", () => {
    clearTimeout(timer);
    response.end();
  });
  request.once("close", () => clearTimeout(timer));
}

function write(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { status, headers, body, wire } = reply;
  const { socket } = request;
  if (wire === "no_reply") return;
  if (wire === "reset") {
    socket.resetAndDestroy();
    return;
  }
  if (wire !== undefined) {
    // More is announced than comes.
    response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) * 2 });
    response.write(body, () =>
      wire === "truncated" ? socket.destroy() : socket.resetAndDestroy(),
    );
    return;
  }
  headers["Content-Length"] = String(Buffer.byteLength(body));
  if (!response.shouldKeepAlive) headers.Connection = "close";
  response.writeHead(status, headers);
  end(request, response, request.method === "HEAD" ? "" : body);
}

/** Carries a reply of the core to a socket, with its delay and its failure on the wire. */
export function writeReply(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  if (reply.delayMs === undefined) {
    write(request, response, reply);
    return;
  }
  const timer = setTimeout(() => write(request, response, reply), reply.delayMs);
  response.once("close", () => clearTimeout(timer));
}
