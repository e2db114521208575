import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

/** Methods that a `Request` refuses to have (Fetch standard, "forbidden method"). */
const forbidden = new Set(["CONNECT", "TRACE", "TRACK"]);

/** The request as the routes take it; undefined when its target is no path. */
export function requestOf(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Request | undefined {
  const { method = "GET", url = "/" } = request;
  if (!URL.canParse(url, "http://sandbox") || forbidden.has(method)) return undefined;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    headers.set(name, [value].flat().join(", "));
  }
  const left = new AbortController();
  response.once("close", () => left.abort());
  const bodiless = method === "GET" || method === "HEAD" || body.length === 0;
  return new Request(new URL(url, "http://sandbox"), {
    method,
    headers,
    body: bodiless ? null : new Uint8Array(body),
    signal: left.signal,
  });
}

/** Carries a response of the routes to a socket. */
export async function writeResponse(
  response: ServerResponse,
  { status, headers, body }: Response,
  method: string | undefined,
): Promise<void> {
  response.writeHead(status, Object.fromEntries(headers));
  if (body === null || method === "HEAD") {
    await body?.cancel();
    response.end();
    return;
  }
  response.flushHeaders();
  await pipeline(Readable.fromWeb(body as ReadableStream<Uint8Array>), response);
}
