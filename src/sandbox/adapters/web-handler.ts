import { controlError } from "../control/control-reply.js";
import { errorReply } from "../errors.js";
import { refusalOf } from "../foreign.js";
import { answerOperation } from "../operation/answer.js";
import type { RequestHeaders } from "../operation/request.js";
import type { Reply, WireFailure } from "../reply.js";
import { newRequestId } from "../request-id.js";
import { isOperation } from "../routes.js";
import { brokenBody } from "./broken-body.js";
import { delay } from "./delay.js";
import type { ServerParts } from "./running-server.js";
import { readWebBody, type Deadline } from "./web-body.js";
import { isForbidden } from "./web-response.js";

/** A runtime's own server, as far as the handler has to know it. */
export interface WebRuntime {
  name: string;
  /** Failures on the wire that it cannot show, and what callers see instead. */
  instead: Partial<Record<WireFailure, string>>;
  /** Its headers: names in lower case. */
  headersOf: (request: Request) => Record<string, string>;
  /** Lets a request take longer than the server's time-out for idle connections. */
  keepOpen: (request: Request) => void;
}

/** node:http's limit for a head, in bytes: the contract's 431. */
const headLimitBytes = 16 * 1024;

/** How long the start of a reply has to leave before its connection breaks, in milliseconds. */
const breakAfterMs = 10;

/** The path and the query, as they were sent: neither runtime resolves or decodes them. */
const targetOf = (url: string) => url.replace(/^\w+:\/\/[^/?#]*/, "") || "/";

function headBytes(headers: Record<string, string>): number {
  let bytes = 0;
  for (const name in headers) bytes += name.length + headers[name]!.length;
  return bytes;
}

/** What a reply breaks with; the runtimes print it, so that it has no stack. */
function byFault(wire: WireFailure): Error {
  const error = new Error(`The fault "${wire}" breaks this reply, as it was told to.`);
  delete error.stack;
  return error;
}

/** Nobody reads this: the caller has gone. */
const unread = () => new Response(null);

/**
 * Does something that a caller who leaves puts an end to. Deno complains of whoever looks at a
 * request's signal and does not need it, and aborts it for replies that were delivered, too: it is
 * looked at late, and let go afterwards.
 */
async function whileThere<T>(
  request: Request,
  use: (gone: () => AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const leave = () => controller.abort();
  let watched: AbortSignal | undefined;
  const gone = () => {
    if (watched === undefined) {
      watched = request.signal;
      if (watched.aborted) leave();
      watched.addEventListener("abort", leave);
    }
    return controller.signal;
  };
  try {
    return await use(gone);
  } finally {
    watched?.removeEventListener("abort", leave);
  }
}

/** The request as the routes take it. */
function requestFor(target: string, request: Request, body: Uint8Array, gone: () => AbortSignal) {
  const { method, headers } = request;
  const bodiless = method === "GET" || method === "HEAD" || body.length === 0;
  const result = new Request(`http://sandbox${target}`, {
    method,
    headers,
    body: bodiless ? null : new Uint8Array(body),
  });
  return Object.defineProperty(result, "signal", { get: gone });
}

const untilGone = (gone: AbortSignal) =>
  new Promise<Response>((resolve) => {
    if (gone.aborted) resolve(unread());
    gone.addEventListener("abort", () => resolve(unread()), { once: true });
  });

/** Deno takes ten times as long when a response is made with its headers. */
function plainResponse({ status, headers, body }: Reply): Response {
  const response = new Response(body, { status });
  for (const name in headers) response.headers.set(name, headers[name]!);
  return response;
}

/** Makes the function that a runtime's own server calls with each request. */
export function createWebHandler(parts: ServerParts, runtime: WebRuntime, watch: Deadline) {
  const warned = new Set<WireFailure>();

  function warn(wire: WireFailure): void {
    const instead = runtime.instead[wire];
    if (instead === undefined || warned.has(wire)) return;
    warned.add(wire);
    process.emitWarning(
      `${runtime.name} cannot do the fault "${wire}": ${instead}. Listen with the server "node" for it.`,
    );
  }

  async function failingResponse(reply: Reply, gone: () => AbortSignal): Promise<Response> {
    if (reply.delayMs !== undefined) await delay(reply.delayMs, gone());
    const { wire, status, headers, body } = reply;
    if (wire === undefined) return plainResponse(reply);
    if (wire === "no_reply") return untilGone(gone());
    warn(wire);
    const error = byFault(wire);
    if (wire === "reset") return new Response(brokenBody("", { error }));
    return new Response(brokenBody(body, { error, afterMs: breakAfterMs }), { status, headers });
  }

  async function answerRoutes(
    request: Request,
    target: string,
    headers: RequestHeaders,
    body: Uint8Array,
  ): Promise<Response> {
    const reason = refusalOf(target, headers, parts.allowedHosts);
    if (reason !== undefined) return controlError(403, { message: reason });
    if (isForbidden(request.method)) return plainResponse(errorReply(405, newRequestId()));
    runtime.keepOpen(request);
    return whileThere(request, (gone) => parts.routes(requestFor(target, request, body, gone)));
  }

  async function answer(request: Request): Promise<Response> {
    const headers = runtime.headersOf(request);
    if (headBytes(headers) > headLimitBytes) {
      return plainResponse(errorReply(431, newRequestId()));
    }
    const { bodyLimitBytes, state } = parts;
    const body = await readWebBody(request, headers["content-length"], bodyLimitBytes, watch);
    if (typeof body === "number") return plainResponse(errorReply(body, newRequestId()));
    const { method } = request;
    if (method === "CONNECT") return plainResponse(errorReply(405, newRequestId()));
    const target = targetOf(request.url);
    if (!isOperation(target)) return answerRoutes(request, target, headers, body);
    const reply = answerOperation(state, { method, target, headers, body });
    if (reply.wire === undefined && reply.delayMs === undefined) return plainResponse(reply);
    runtime.keepOpen(request);
    return whileThere(request, (gone) => failingResponse(reply, gone));
  }

  return (request: Request): Promise<Response> => answer(request).catch(unread);
}
