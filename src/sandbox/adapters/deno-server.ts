import { addressOf, drain, type RunningServer, type ServerParts } from "./running-server.js";
import { createDeadline } from "./web-body.js";
import { createWebHandler } from "./web-handler.js";

/** What is used of Deno. */
export interface DenoRuntime {
  serve: (
    options: { port: number; hostname: string; signal: AbortSignal; onListen: () => void },
    handler: (request: Request) => Promise<Response>,
  ) => { readonly addr: { port: number }; shutdown: () => Promise<void> };
}

/** Listens with Deno.serve. @see https://docs.deno.com/api/deno/~/Deno.serve */
export function listenOnDeno(
  deno: DenoRuntime,
  parts: ServerParts,
  port: number,
  host: string,
): RunningServer {
  const deadline = createDeadline(parts.requestTimeoutMs);
  const cutOff = new AbortController();
  const handler = createWebHandler(
    parts,
    {
      name: "Deno.serve",
      instead: {
        reset: "the connection is closed behind the head of a reply",
        reset_in_reply: "the connection is closed, not reset",
      },
      headersOf: ({ headers }) => {
        const result = Object.create(null) as Record<string, string>;
        // oxlint-disable-next-line unicorn/no-array-for-each -- Twice as fast here as to iterate.
        headers.forEach((value, name) => {
          result[name] = value;
        });
        return result;
      },
      keepOpen: () => {},
    },
    deadline.watch,
  );
  const server = deno.serve(
    { port, hostname: host, signal: cutOff.signal, onListen: () => {} },
    handler,
  );
  return {
    address: addressOf(host, server.addr.port),
    async close() {
      await drain(
        () => server.shutdown(),
        () => cutOff.abort(),
      );
      deadline.stop();
    },
  };
}
