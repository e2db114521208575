import createOpenapiClient, { type Client } from "openapi-fetch";
import { PATH } from "../../generated/constants.js";
import type { operations, paths, SendVerifyCodesRequest } from "../../generated/schema.js";
import type { HeaderRecord } from "./check-headers.js";
import { exchange, redirect, type Reply, type UrlInit } from "./exchange.js";
import type { Fetch } from "./options.js";
import type { Redact } from "./redact.js";

/** The plain openapi-fetch client of the contract. */
export type RawClient = Client<paths>;

/** Sends one request, checked and complete but for its content type, and reads the reply. */
export type Transport = (
  headers: HeaderRecord,
  body: SendVerifyCodesRequest,
  signal: AbortSignal,
  redact: Redact,
) => Promise<Reply>;

/**
 * The contract's path without its headers. openapi-fetch would check each character of a token twice
 * before `fetch` does it again, so headers go straight to `fetch`.
 */
interface PathWithoutHeaders {
  [PATH]: { post: Omit<operations["sendVerifyCodes"], "parameters"> };
}

/** In place of the platform's Request, which costs more than all the rest of a call. */
function LightRequest(url: string, init: RequestInit): UrlInit {
  return { ...init, url };
}

/** Makes the transport: the only place that openapi-fetch sends the operation from. */
export function createTransport(baseUrl: string, fetch: Fetch): Transport {
  const client = createOpenapiClient<PathWithoutHeaders>({
    Request: LightRequest as unknown as typeof Request,
  });
  return async (given, body, signal, redact) => {
    const headers = { ...given, "Content-Type": "application/json" };
    let reply!: Reply;
    await client.POST(PATH, {
      // With each call: openapi-fetch would take another one from a polluted Object.prototype.
      baseUrl,
      params: {},
      body,
      // openapi-fetch would read bodies of any size and throw a bare SyntaxError at HTML; so the
      // reply is read here, and it is handed one that it finds empty.
      fetch: async (request) => {
        const light = request as unknown as UrlInit;
        reply = await exchange(fetch, { ...light, headers, signal }, redact);
        return { status: 204, ok: true, headers: reply.response.headers } as Response;
      },
    });
    return reply;
  };
}

/** Makes the plain client: with the platform's Request, so that middleware finds what it expects. */
export const createRawClient = (baseUrl: string, fetch: Fetch): RawClient =>
  createOpenapiClient<paths>({ baseUrl, redirect, fetch });
