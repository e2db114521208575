import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that answers each request with success and looks at none. */
export async function startServer(): Promise<{ endpoint: string; close: () => void }> {
  const headers = {
    "Content-Type": "application/json",
    "Content-Length": 2,
    "X-Request-Id": "a-1",
  };
  const server = createServer((request, response) => {
    request.resume();
    request.once("end", () => response.writeHead(200, headers).end("{}"));
  });
  // Programs wait while the others have their turns: their connections stay open.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
