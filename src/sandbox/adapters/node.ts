import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { addressOf, type SandboxAddress } from "../core/address.js";
import { errorReply, type ErrorStatus } from "../core/error-replies.js";
import { longestJson } from "../core/json/parse-body.js";
import { newRequestId } from "../core/request-id.js";
import type { Serve } from "../core/request.js";
import { after } from "../core/timers.js";
import type { OnLeave } from "../core/waits.js";
import { rawReply, writeReply } from "./wire.js";

/** What a server needs. */
export interface ServerParts {
  serve: Serve;
  /** The largest body that is read to its end. */
  bodyLimitBytes: number;
  /** How long a request may take to come in; `Infinity` for ever. */
  requestTimeoutMs: number;
}

/** Where a server listens. */
export interface ServerPlace {
  port: number;
  host: string;
  unref: boolean;
  /** Certificate and private key, in PEM: then it is HTTPS. */
  tls?: { cert: string; key: string };
}

/** A server that takes requests. */
export interface RunningServer {
  address: SandboxAddress;
  /** Takes no further requests, and ends when those under way are answered or `drainMs` are over. */
  close: () => Promise<void>;
}

/** How long requests under way may go on after `close`, in milliseconds. */
const drainMs = 2000;

/** How often the time-outs of requests are looked at, as part of the time-out. */
const checksPerTimeout = 10;

/**
 * Reads the body of a request to its end, or to the limit, and keeps as much of it as is ever looked
 * at. Calls back once; never when the caller went away.
 */
function receiveBody(
  request: IncomingMessage,
  response: ServerResponse,
  limitBytes: number,
  callback: (body: Buffer, size: number) => void,
): void {
  let kept: Buffer[] = [];
  let size = 0;
  const refuse = () => {
    request.off("data", take).off("end", finish);
    request.resume();
    response.shouldKeepAlive = false;
    callback(Buffer.alloc(0), limitBytes + 1);
  };
  const take = (chunk: Buffer) => {
    size += chunk.length;
    if (size > limitBytes) refuse();
    else if (size - chunk.length <= longestJson) kept.push(chunk);
    else kept = [];
  };
  const finish = () => callback(kept.length === 1 ? kept[0]! : Buffer.concat(kept), size);
  // A caller who goes away is no error to anybody: there is nobody to answer.
  request.on("data", take).on("end", finish);
  request.on("error", () => {});
  if (Number(request.headers["content-length"]) > limitBytes) refuse();
}

/** The `Host` headers of a request: Node shows the first of them alone. */
function countHosts(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!;
    if (name.length === "host".length && name.toLowerCase() === "host") count++;
  }
  return count;
}

/** The status for what Node's parser, or one of its time-outs, found. */
function statusOf(code: string | undefined): ErrorStatus {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return 413;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

/** The response that was begun last on each socket. */
type LastResponses = WeakMap<Socket, ServerResponse>;

/** Answers what is not HTTP, or did not come in time, in the form that all errors have. */
function answerClientError(
  responses: LastResponses,
  error: NodeJS.ErrnoException,
  socket: Socket,
): void {
  const last = responses.get(socket);
  if (last !== undefined && last.writableEnded && !last.shouldKeepAlive) {
    // That was the last reply, as it says: nothing may follow it.
    socket.destroySoon();
    return;
  }
  if (last !== undefined && last.req.complete && !last.writableFinished) {
    // The request before is whole: it gets its reply first.
    last.once("finish", () => answerClientError(responses, error, socket));
    return;
  }
  const begun = last !== undefined && last.headersSent && !last.writableFinished;
  if (!socket.writable || begun || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const reply = errorReply(statusOf(error.code), newRequestId());
  socket.end(rawReply(reply), () => socket.destroy());
}

const leaveOf =
  (response: ServerResponse): OnLeave =>
  (leave) => {
    response.once("close", leave);
    return () => response.off("close", leave);
  };

function createNodeServer(
  { serve, bodyLimitBytes, requestTimeoutMs }: ServerParts,
  tls: ServerPlace["tls"],
): Server {
  const timeoutMs = Number.isFinite(requestTimeoutMs) ? requestTimeoutMs : 0;
  const options = {
    // Node's own replies to these have no body; ours have the form of all errors.
    requireHostHeader: false,
    headersTimeout: timeoutMs,
    requestTimeout: timeoutMs,
    connectionsCheckingInterval: Math.ceil(timeoutMs / checksPerTimeout) || drainMs,
    noDelay: true,
  };
  const server: Server =
    tls === undefined ? createServer(options) : createTlsServer({ ...options, ...tls });
  const responses: LastResponses = new WeakMap();
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    responses.set(request.socket, response);
    receiveBody(request, response, bodyLimitBytes, (body, size) => {
      const { method = "", url: target = "", headers, httpVersionMinor: minorVersion } = request;
      const hosts = countHosts(request.rawHeaders);
      const onLeave = leaveOf(response);
      serve({ method, target, headers, body, size, minorVersion, hosts, onLeave }, (reply) => {
        // Whoever calls while the server closes is told that there is no next time.
        if (!server.listening) response.shouldKeepAlive = false;
        writeReply(request, response, reply);
      });
    });
  };
  server.on("request", listener);
  // RFC 9110, section 10.1.1: an expectation other than 100-continue may be ignored.
  server.on("checkExpectation", listener);
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    if (Number(request.headers["content-length"] ?? 0) <= bodyLimitBytes) response.writeContinue();
    listener(request, response);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    answerClientError(responses, error, socket);
  });
  // CONNECT asks for a tunnel: Node hands over the bare socket.
  server.on(
    "connect",
    ({ method = "", url: target = "", headers }: IncomingMessage, socket: Socket) => {
      socket.on("error", () => socket.destroy());
      const none = Buffer.alloc(0);
      serve({ method, target, headers, body: none, size: 0 }, (reply) =>
        socket.end(rawReply(reply)),
      );
    },
  );
  return server;
}

/** Ends a server, and cuts off what is still under way when `drainMs` are over. */
function closeServer(
  server: Server,
  sockets: ReadonlySet<Socket>,
  unused: ReadonlySet<Socket>,
): Promise<void> {
  return new Promise((resolve) => {
    const stop = after(drainMs, () => {
      for (const socket of sockets) socket.destroy();
    });
    server.close(() => {
      stop();
      resolve();
    });
    server.closeIdleConnections();
    // Node does not count connections as idle that were opened and never used.
    for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
  });
}

/** Keeps a socket in a set until it is closed. */
const keep = (set: Set<Socket>) => (socket: Socket) => {
  set.add(socket);
  socket.once("close", () => set.delete(socket));
};

/**
 * Makes a server listen, with the node:http that Node, Bun and Deno have.
 *
 * @throws {Error} with the system's code when it cannot
 */
export function startServer(
  parts: ServerParts,
  { port, host, unref, tls }: ServerPlace,
): Promise<RunningServer> {
  const server = createNodeServer(parts, tls);
  const [sockets, unused] = [new Set<Socket>(), new Set<Socket>()];
  // Below TLS there are also those that have not shaken hands, which no request can come on.
  server.on("connection", keep(sockets));
  server.on(tls === undefined ? "connection" : "secureConnection", keep(unused));
  if (unref) server.on("connection", (socket: Socket) => void socket.unref());
  server.prependListener("request", ({ socket }: IncomingMessage) => unused.delete(socket));
  if (unref) server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const scheme = tls === undefined ? "http" : "https";
      const address = addressOf(scheme, host, (server.address() as AddressInfo).port);
      resolve({ address, close: () => closeServer(server, sockets, unused) });
    });
  });
}
