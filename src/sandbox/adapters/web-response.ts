import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

/** Whether a method is one that no `Request` can have (Fetch standard, "forbidden method"). */
export const isForbidden = (method: string | undefined) => method === "TRACE" || method === "TRACK";

/** The request as the routes take it; undefined when its target is no path. */
export function requestOf(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Request | undefined {
  const { method = "GET", url = "/" } = request;
  if (!URL.canParse(url, "http://sandbox")) return undefined;
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

/** Carries a response of the routes to a socket: whole, or as it comes when it is a stream of events. */
export async function writeResponse(
  response: ServerResponse,
  reply: Response,
  method: string | undefined,
): Promise<void> {
  const headers = Object.fromEntries(reply.headers);
  if (headers["content-type"] === "text/event-stream" && method !== "HEAD") {
    response.writeHead(reply.status, headers).flushHeaders();
    await pipeline(Readable.fromWeb(reply.body as ReadableStream<Uint8Array>), response);
    return;
  }
  const body = Buffer.from(await reply.arrayBuffer());
  if (reply.status !== 204) headers["content-length"] = String(body.length);
  response.writeHead(reply.status, headers);
  response.end(method === "HEAD" ? undefined : body);
}
