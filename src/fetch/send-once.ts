/**
 * A request as it is handed to `fetch`. Deno's sends a request again by itself when a kept connection
 * breaks and the body can be had twice, which a stream cannot (denoland/deno#35610).
 */
export async function sendOnce(request: Request): Promise<Request> {
  if (!("Deno" in globalThis) || request.body === null) return request;
  const body = new Blob([await request.arrayBuffer()]).stream();
  return new Request(request, { body, duplex: "half" } as RequestInit);
}
