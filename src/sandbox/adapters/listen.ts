import type { Server } from "node:http";
import { isIPv6, type AddressInfo } from "node:net";
import type { SandboxAddress } from "../address.js";

/** Makes a server listen. @throws {Error} with the system's code when it cannot */
export function listenOn(server: Server, port: number, host: string): Promise<SandboxAddress> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const { port: actual } = server.address() as AddressInfo;
      const urlHost = isIPv6(host) ? `[${host}]` : host;
      resolve({ url: `http://${urlHost}:${actual}`, host, port: actual });
    });
  });
}
