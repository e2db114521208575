import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer } from "node:https";
import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Case, ReceivedRequest, Reply } from "./case-types.js";
import { certificateOf } from "./certificates.js";
import { withOrigin } from "./load-cases.js";

/** A server that gives the replies of one case and keeps what arrived. */
export interface MockServer {
  origin: string;
  received: ReceivedRequest[];
  close: () => Promise<void>;
}

/** What is sent when a body never ends; more than any client should read. */
const endlessLimit = 64 * 1024 * 1024;

async function readRequest(request: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers: [string, string][] = [];
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    headers.push([request.rawHeaders[index]!, request.rawHeaders[index + 1]!]);
  }
  return {
    method: request.method!,
    path: request.url!,
    headers,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

function bodyOf({ json, text, base64 }: Reply): Buffer {
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  return Buffer.from(text ?? (json === undefined ? "" : JSON.stringify(json)));
}

function headersOf(reply: Reply, body: Buffer): Record<string, string> {
  const headers: Record<string, string | null> = {
    ...(body.length > 0 && { "Content-Type": "application/json" }),
    ...(reply.framing === undefined &&
      reply.status !== 204 && { "Content-Length": `${body.length}` }),
    ...(reply.framing === "close" && { Connection: "close" }),
    ...reply.headers,
  };
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** Ends the connection as the reply says. */
function breakOff({ then }: Reply, { socket }: ServerResponse): void {
  if (then === "reset") socket?.resetAndDestroy();
  if (then === "close") socket?.end();
}

async function writeEndless(response: ServerResponse, block: Buffer): Promise<void> {
  const closed = once(response, "close");
  for (let sent = 0; sent < endlessLimit && !response.destroyed; sent += block.length) {
    if (!response.write(block)) await Promise.race([once(response, "drain"), closed]);
  }
}

async function answer(reply: Reply, response: ServerResponse): Promise<void> {
  if (reply.early !== undefined) {
    response.socket?.write(reply.early);
    // Apart from the reply, so that a client sees it alone.
    await pause(30);
  }
  if (reply.delayMs !== undefined) await pause(reply.delayMs);
  if (reply.raw !== undefined) response.socket?.write(reply.raw);
  if (reply.raw !== undefined || reply.stopAfter === "nothing") {
    breakOff(reply, response);
    return;
  }
  const body = bodyOf(reply);
  response.sendDate = false;
  response.writeHead(reply.status!, headersOf(reply, body));
  if (reply.stopAfter === "half") {
    response.write(body.subarray(0, body.length / 2), () => {
      breakOff(reply, response);
    });
  } else if (reply.framing === "endless") {
    await writeEndless(response, body);
    response.destroy();
  } else if (reply.dripMs === undefined) {
    response.end(body);
  } else {
    for (const byte of body) {
      if (response.destroyed) return;
      response.write(Uint8Array.of(byte));
      await pause(reply.dripMs);
    }
    response.end();
  }
}

interface BadStart extends NodeJS.ErrnoException {
  rawPacket?: Buffer;
}

/**
 * Whether nothing was asked: the client went away, or broke off or began a greeting of TLS. Anything
 * else that is no HTTP counts as a request that no case expects.
 */
function isNoRequest({ code = "", rawPacket }: BadStart): boolean {
  const wentAway = ["ECONNRESET", "EPIPE", "HPE_INVALID_EOF_STATE"].includes(code);
  const greeting = rawPacket?.[0] === 0x16 && rawPacket[1] === 3;
  return wentAway || greeting || code.startsWith("ERR_SSL_");
}

async function createServerFor(tls: Case["tls"], listener: RequestListener): Promise<Server> {
  const options = { keepAlive: true, noDelay: true };
  return tls === undefined || tls === "absent"
    ? createServer(options, listener)
    : createSecureServer({ ...options, ...(await certificateOf(tls)) }, listener);
}

/** Starts its own server for a case, on a free port. */
export async function startMockServer({
  replies,
  tls,
}: Pick<Case, "replies" | "tls">): Promise<MockServer> {
  const received: ReceivedRequest[] = [];
  let origin = "";
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    response.on("error", () => {});
    request.on("error", () => {});
    try {
      const arrived = await readRequest(request);
      const reply = replies[Math.min(received.length, replies.length - 1)]!;
      received.push(arrived);
      await answer(withOrigin(reply, origin), response);
    } catch {
      // The client went away: what it sent is no request.
      response.destroy();
    }
  };
  const server = await createServerFor(tls, (request, response) => {
    void handle(request, response);
  });
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("clientError", (error: BadStart, socket) => {
    if (!isNoRequest(error)) {
      received.push({ method: "?", path: error.message, headers: [], body: "" });
    }
    socket.destroy();
  });
  // A proxy: what it answers is part of the case, and no request has arrived yet.
  server.on("connect", (_request, socket: Socket) => {
    const [reply] = replies;
    socket.on("error", () => {});
    socket.write(reply?.connect ?? "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
    if (reply?.then === "close") socket.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const scheme = tls === undefined ? "http" : "https";
  origin = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    const closed = new Promise((resolve) => {
      server.close(resolve);
    });
    // Also those in which no request began: one that never greets would keep the server open.
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  if (replies[0]?.refuse === true) await close();
  return { origin, received, close };
}
