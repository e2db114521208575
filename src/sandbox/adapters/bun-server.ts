import { addressOf, drain, type RunningServer, type ServerParts } from "./running-server.js";
import { createDeadline } from "./web-body.js";
import { createWebHandler } from "./web-handler.js";

interface BunServer {
  readonly port: number;
  timeout: (request: Request, seconds: number) => void;
  stop: (closeActiveConnections?: boolean) => Promise<void>;
}

interface BunHeaders extends Headers {
  toJSON: () => Record<string, string>;
}

/** What is used of Bun. */
export interface BunRuntime {
  serve: (options: {
    port: number;
    hostname: string;
    development: boolean;
    reusePort: boolean;
    /** Seconds, at most 255. */
    idleTimeout: number;
    maxRequestBodySize: number;
    fetch: (request: Request) => Promise<Response>;
  }) => BunServer;
}

const longestIdleTimeout = 255;

/** A connection that sends no whole request is closed later than a body that does not come gets 408. */
const idleSecondsFor = (requestTimeoutMs: number) =>
  Math.min(longestIdleTimeout, Math.ceil(requestTimeoutMs / 1000) + 1);

/** Listens with Bun.serve. @see https://bun.com/docs/runtime/http/server */
export function listenOnBun(
  bun: BunRuntime,
  parts: ServerParts,
  port: number,
  host: string,
): RunningServer {
  const deadline = createDeadline(parts.requestTimeoutMs);
  const fetch = createWebHandler(
    parts,
    {
      name: "Bun.serve",
      instead: { truncated: "the connection is reset, not closed" },
      // Bun's own way, twice as fast as to iterate.
      headersOf: ({ headers }) => (headers as BunHeaders).toJSON(),
      keepOpen: (request) => server.timeout(request, 0),
    },
    deadline.watch,
  );
  const server = bun.serve({
    port,
    hostname: host,
    development: false,
    // Without development, Bun would share the port with another process.
    reusePort: false,
    idleTimeout: idleSecondsFor(parts.requestTimeoutMs),
    // The handler counts itself, and answers in the form that all errors have.
    maxRequestBodySize: Number.MAX_SAFE_INTEGER,
    fetch,
  });
  return {
    address: addressOf(host, server.port),
    async close() {
      await drain(
        () => server.stop(),
        () => void server.stop(true),
      );
      deadline.stop();
    },
  };
}
