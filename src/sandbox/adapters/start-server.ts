import { listenOnBun, type BunRuntime } from "./bun-server.js";
import { listenOnDeno, type DenoRuntime } from "./deno-server.js";
import { listenOnNode } from "./node-listen.js";
import type { RunningServer, ServerParts } from "./running-server.js";

/** Which server takes the requests: the runtime's own, or node:http. On Node they are the same. */
export type ServerKind = "runtime" | "node";

/** Makes a server listen. @throws {Error} with the system's code when it cannot */
export async function startServer(
  parts: ServerParts,
  { port, host, server }: { port: number; host: string; server: ServerKind },
): Promise<RunningServer> {
  const { Bun: bun, Deno: deno } = globalThis as { Bun?: BunRuntime; Deno?: DenoRuntime };
  if (server === "runtime" && bun !== undefined) return listenOnBun(bun, parts, port, host);
  if (server === "runtime" && deno !== undefined) return listenOnDeno(deno, parts, port, host);
  return listenOnNode(parts, port, host);
}
