/**
 * A request as it is handed to `fetch`. Deno's sends a request again by itself when a kept connection
 * breaks and the body can be had twice, which a stream cannot (denoland/deno#35610).
 */
export function sendOnce(request: Request): Request {
  if (!("Deno" in globalThis) || request.body === null) return request;
  return new Request(request, { body: request.body, duplex: "half" } as RequestInit);
}
