import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "../reply.js";

/** How long a caller that is refused may go on sending, in milliseconds, before it is cut off. */
const lingerMs = 1000;

/** What Node keeps of a reply between `writeHead` and `end`: not documented, but the same for years. */
interface WithHead {
  _header?: unknown;
}

/**
 * Ends a response whose head is written. Node sends head and body as two pieces in one system call,
 * whose second is empty, and that costs a tenth of the whole request: behind the head, the body goes
 * out with it as one.
 */
function endAtOnce(response: ServerResponse, body: string, isAscii: boolean): void {
  const { _header: head } = response as WithHead;
  // Node writes the head in Latin-1, in which only ASCII is the same as in UTF-8.
  if (!isAscii || typeof head !== "string") {
    response.end(body);
    return;
  }
  // oxlint-disable-next-line no-underscore-dangle -- Node's own name.
  (response as WithHead)._header = head + body;
  response.end();
}

function end(
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  isAscii: boolean,
): void {
  if (request.complete || response.shouldKeepAlive) {
    endAtOnce(response, body, isAscii);
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
  const length = Buffer.byteLength(body);
  headers["Content-Length"] = String(length);
  if (!response.shouldKeepAlive) headers.Connection = "close";
  response.writeHead(status, headers);
  end(request, response, request.method === "HEAD" ? "" : body, length === body.length);
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
