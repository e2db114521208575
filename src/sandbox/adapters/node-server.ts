import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { METHOD } from "../../../generated/constants.js";
import { errorReply, type ErrorStatus } from "../errors.js";
import { refusalOf } from "../foreign.js";
import { controlError } from "../control/control-reply.js";
import { answerOperation } from "../operation/answer.js";
import type { Reply } from "../reply.js";
import { newRequestId } from "../request-id.js";
import { isOperation } from "../routes.js";
import { DirectRequest } from "./direct-request.js";
import { readBody } from "./read-body.js";
import type { ServerParts } from "./running-server.js";
import { isForbidden, requestOf, writeResponse } from "./web-response.js";
import { writeReply } from "./write-reply.js";

/** How often the time-outs of requests are looked at, as part of the time-out. */
const checksPerTimeout = 10;

async function answerRoutes(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<void> {
  const target = request.url ?? "/";
  const reason = refusalOf(target, request.headers, parts.allowedHosts);
  if (reason !== undefined) {
    await writeResponse(response, controlError(403, { message: reason }), request.method);
    return;
  }
  if (isForbidden(request.method)) {
    writeReply(request, response, errorReply(405, newRequestId()));
    return;
  }
  const webRequest = requestOf(request, response, body);
  if (webRequest === undefined) {
    const message = "The request target is malformed.";
    writeReply(request, response, errorReply(400, newRequestId(), { message }));
    return;
  }
  await writeResponse(response, await parts.routes(webRequest), request.method);
}

function answer(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer | undefined,
): void {
  const { url: target = "/", method = METHOD, headers } = request;
  const refuse = (status: ErrorStatus, message?: string) =>
    writeReply(request, response, errorReply(status, newRequestId(), { message }));
  if (body === undefined) refuse(413);
  else if (request.httpVersionMinor > 0 && headers.host === undefined) {
    refuse(400, "The Host header is missing.");
  } else if (isOperation(target)) {
    writeReply(request, response, answerOperation(parts.state, { method, target, headers, body }));
  } else {
    answerRoutes(parts, request, response, body).catch(() => response.destroy());
  }
}

function createListener(parts: ServerParts) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    readBody(request, response, parts.bodyLimitBytes, (body) => {
      answer(parts, request, response, body);
    });
  };
}

/** The status for what Node's parser, or one of its time-outs, found. */
function statusOf(code: string | undefined): ErrorStatus {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return 413;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

/** The reply as bytes of HTTP/1.1, for a socket on which Node offers no response. */
function rawReply({ status, headers, body }: Reply, reasonPhrase: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return [
    `HTTP/1.1 ${status} ${reasonPhrase}`,
    ...lines,
    length,
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}

/** Answers what is no HTTP, or did not come in time, in the form that all errors have. */
function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  const last = (socket as WatchedSocket)[lastResponse];
  if (last !== undefined && last.writableEnded && !last.shouldKeepAlive) {
    // That was the last reply, as it says: nothing may follow it.
    socket.destroySoon();
    return;
  }
  if (last !== undefined && last.req.complete && !last.writableFinished) {
    // The request before is whole: it gets its reply first.
    last.once("finish", () => answerClientError(error, socket));
    return;
  }
  const begun = last !== undefined && last.headersSent && !last.writableFinished;
  if (!socket.writable || begun || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const reply = errorReply(statusOf(error.code), newRequestId());
  socket.end(rawReply(reply, "Error"), () => socket.destroy());
}

/** Where a socket keeps the response that was begun last on it. */
const lastResponse = Symbol("last response");

interface WatchedSocket extends Socket {
  [lastResponse]?: ServerResponse;
}

/** The node:http of other runtimes does not hand bodies over by `push` each time. */
const isNode = !("Bun" in globalThis || "Deno" in globalThis);

/** A server for a sandbox; it does not listen yet. */
export function createNodeServer(parts: ServerParts): Server {
  const respond = createListener(parts);
  const server = createServer({
    ...(isNode && { IncomingMessage: DirectRequest }),
    // Node's own replies to these have no body; ours have the form of all errors.
    requireHostHeader: false,
    headersTimeout: parts.requestTimeoutMs,
    requestTimeout: parts.requestTimeoutMs,
    connectionsCheckingInterval: Math.ceil(parts.requestTimeoutMs / checksPerTimeout),
    noDelay: true,
  });
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    (request.socket as WatchedSocket)[lastResponse] = response;
    respond(request, response);
  };
  server.on("request", listener);
  // RFC 9110, section 10.1.1: an expectation other than 100-continue may be ignored.
  server.on("checkExpectation", listener);
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    if (Number(request.headers["content-length"] ?? 0) <= parts.bodyLimitBytes)
      response.writeContinue();
    listener(request, response);
  });
  server.on("clientError", answerClientError);
  // CONNECT asks for a tunnel: Node hands over the bare socket.
  server.on("connect", (_request: IncomingMessage, socket: Socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(rawReply(errorReply(405, newRequestId()), "Method Not Allowed"));
  });
  return server;
}
