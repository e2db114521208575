import { METHODS, STATUS_CODES } from "node:http";
import { errorReply } from "../core/error-replies.js";
import { longestJson } from "../core/json/parse-body.js";
import type { Reply } from "../core/reply.js";
import { newRequestId } from "../core/request-id.js";
import type { Serve } from "../core/request.js";
import { after } from "../core/timers.js";
import type { OnLeave } from "../core/waits.js";
import type { ServerParts } from "./node.js";

/** A fetch that reaches the sandbox without a socket. */
export type SandboxFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Answers for what has no host, such as `data:`; a test may put another in its place later. */
const platformFetch = globalThis.fetch;

/** Statuses whose responses must be made without a body (Fetch standard, "null body status"). */
const withoutBody = new Set([204, 205, 304]);

/** A reader of a stream that lets this many texts wait is let go. */
const longestBacklog = 1000;

const connectionReset = () => Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });

const encoder = new TextEncoder();

interface ReadBody {
  body: Uint8Array;
  size: number;
}

/** Reads a body to its end, or to the limit, and keeps as much of it as is ever looked at. */
async function receiveBody(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limitBytes: number,
): Promise<ReadBody> {
  let kept: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { body: kept.length === 1 ? kept[0]! : Buffer.concat(kept), size };
    if (size <= longestJson) kept.push(value);
    else kept = [];
    size += value.length;
    if (size > limitBytes) {
      reader.cancel().catch(() => {});
      return { body: new Uint8Array(), size };
    }
  }
}

/** The same within a time; undefined when it did not come. */
function readInTime(
  stream: ReadableStream<Uint8Array>,
  { bodyLimitBytes, requestTimeoutMs }: ServerParts,
): Promise<ReadBody | undefined> {
  const reader = stream.getReader();
  return new Promise((resolve, reject) => {
    const stop = after(requestTimeoutMs, () => {
      resolve(undefined);
      reader.cancel().catch(() => {});
    });
    const fail = (cause: unknown) => reject(new TypeError("fetch failed", { cause }));
    receiveBody(reader, bodyLimitBytes).then(resolve, fail).finally(stop);
  });
}

/** A text is there already: to read it from the stream of the request takes a third of the call. */
function textOf(init: RequestInit | undefined): ReadBody | undefined {
  if (typeof init?.body !== "string") return undefined;
  const body = encoder.encode(init.body);
  return { body, size: body.length };
}

/** The headers by their names in lower case; the host is in the URL, as fetch sends it. */
function headersOf({ headers }: Request, { host }: URL): Record<string, string> {
  const result = Object.create(null) as Record<string, string>;
  // oxlint-disable-next-line unicorn/no-array-for-each -- Several times as fast as to iterate.
  headers.forEach((value, name) => {
    result[name] = value;
  });
  result.host ??= host;
  return result;
}

/** What a client's connection sets itself: the platform's fetch refuses to send it. */
const refused = ["expect", "keep-alive", "transfer-encoding", "upgrade"];

function checkSendable({ headers }: Request, { size }: ReadBody): void {
  const length = headers.get("content-length");
  const name =
    length !== null && Number(length) !== size
      ? "content-length"
      : refused.find((one) => headers.has(one));
  if (name === undefined) return;
  throw new TypeError("fetch failed", {
    cause: new TypeError(`The header ${name} cannot be sent.`),
  });
}

/** A body that fails behind a text. */
const brokenBody = (text: string | Uint8Array) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(typeof text === "string" ? encoder.encode(text) : text);
    },
    pull(controller) {
      controller.error(new TypeError("terminated", { cause: connectionReset() }));
    },
  });

/** A body that goes on until its reader leaves. */
function endlessBody({ stream }: Reply, signal: AbortSignal): ReadableStream<Uint8Array> {
  let stop: (() => void) | undefined;
  return new ReadableStream(
    {
      start(controller) {
        signal.addEventListener("abort", () => {
          stop?.();
          controller.error(signal.reason);
        });
        stop = stream!({
          write(text) {
            controller.enqueue(encoder.encode(text));
            return (controller.desiredSize ?? 0) > 0;
          },
          end: () => controller.close(),
        });
      },
      cancel: () => stop?.(),
    },
    { highWaterMark: longestBacklog },
  );
}

function bodyOf(reply: Reply, { method, signal }: Request) {
  if (method === "HEAD" || withoutBody.has(reply.status)) return null;
  if (reply.stream !== undefined) return endlessBody(reply, signal);
  if (reply.wire !== undefined) return brokenBody(reply.body);
  return typeof reply.body === "string" ? reply.body : new Uint8Array(reply.body);
}

function responseOf(reply: Reply, request: Request): Response {
  if (reply.wire === "reset" || reply.wire === "no_reply") {
    throw new TypeError("fetch failed", { cause: connectionReset() });
  }
  const { status, headers } = reply;
  const statusText = STATUS_CODES[status] ?? "";
  const response = new Response(bodyOf(reply, request), { status, statusText, headers });
  // A response that is made has no address; one that was fetched has.
  return Object.defineProperty(response, "url", { value: request.url.split("#", 1)[0] });
}

const leaveOf =
  (signal: AbortSignal): OnLeave =>
  (leave) => {
    signal.addEventListener("abort", leave);
    return () => signal.removeEventListener("abort", leave);
  };

function call(serve: Serve, request: Request, read: ReadBody): Promise<Response> {
  const { method, signal } = request;
  const url = new URL(request.url);
  const target = url.pathname + url.search;
  return new Promise((resolve, reject) => {
    const onLeave = leaveOf(signal);
    const stay = onLeave(() => reject(signal.reason as Error));
    serve({ method, target, headers: headersOf(request, url), ...read, onLeave }, (reply) => {
      stay();
      try {
        resolve(responseOf(reply, request));
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** Follows a response that names another address, as the request asks (Fetch standard, "redirect"). */
async function redirected(response: Response, request: Request, fetch: SandboxFetch) {
  const location = response.headers.get("location");
  if (location === null || request.redirect === "manual") return response;
  if (request.redirect === "error") throw new TypeError("fetch failed: unexpected redirect");
  const { method, headers, signal } = request;
  const followed = await fetch(new URL(location, request.url), { method, headers, signal });
  return Object.defineProperty(followed, "redirected", { value: true });
}

/** Makes the fetch of a sandbox. What it takes, refuses and gives is the platform's own. */
export function createFetch(parts: ServerParts): SandboxFetch {
  const fetch: SandboxFetch = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    if (!/^https?:/.test(request.url)) return platformFetch(request);
    // A server's parser knows no other methods.
    if (!METHODS.includes(request.method)) {
      return responseOf(errorReply(400, newRequestId()), request);
    }
    const read =
      request.body === null
        ? { body: new Uint8Array(), size: 0 }
        : (textOf(init) ?? (await readInTime(request.body, parts)));
    request.signal.throwIfAborted();
    if (read === undefined) return responseOf(errorReply(408, newRequestId()), request);
    checkSendable(request, read);
    return redirected(await call(parts.serve, request, read), request, fetch);
  };
  return fetch;
}
