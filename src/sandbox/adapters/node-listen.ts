import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createNodeServer } from "./node-server.js";
import { addressOf, drain, type RunningServer, type ServerParts } from "./running-server.js";

const closeServer = (server: Server) =>
  drain(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      }),
    () => server.closeAllConnections(),
  );

/** Listens with node:http. @throws {Error} with the system's code when it cannot */
export function listenOnNode(
  parts: ServerParts,
  port: number,
  host: string,
): Promise<RunningServer> {
  const server = createNodeServer(parts);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = addressOf(host, (server.address() as AddressInfo).port);
      resolve({ address, close: () => closeServer(server) });
    });
  });
}
