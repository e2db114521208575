import createOpenapiClient, { type Client } from "openapi-fetch";
import { PATH } from "../../generated/constants.js";
import type { paths, SendVerifyCodesRequest } from "../../generated/schema.js";
import { ConnectionError } from "../errors/ConnectionError.js";
import type { ContractHeaders } from "./check-headers.js";
import type { Fetch } from "./options.js";
import { readBody, type BodyText } from "./read-body.js";
import type { Redact } from "./redact.js";

/** The plain openapi-fetch client of the contract. */
export type RawClient = Client<paths>;

/** A reply that was read to its end, or to where reading stopped. */
export interface Reply extends BodyText {
  status: number;
  type: ResponseType;
  headers: Headers;
}

/** One request, checked and complete. */
export interface Outgoing {
  headers: ContractHeaders & { "X-Auth-Token": string };
  extraHeaders: Readonly<Record<string, string>> | undefined;
  body: SendVerifyCodesRequest;
  signal: AbortSignal;
  redact: Redact;
}

/**
 * What openapi-fetch makes in place of a Request. The platform's own costs more than all the rest of
 * a call; `fetch` takes the same fields as its init.
 */
class LightRequest {
  declare method: string;

  constructor(
    readonly url: string,
    init: RequestInit,
  ) {
    Object.assign(this, init);
  }
}

/** Redirects are never followed: undici would carry X-Auth-Token to another host. */
const redirect = "manual";

function reasonOf(error: unknown): string {
  const { code, cause, message } = error as { code?: unknown; cause?: unknown; message?: unknown };
  if (typeof code === "string") return code;
  return cause ? reasonOf(cause) : String(message);
}

/** Makes the function that sends one request and reads its reply. */
export function createTransport(
  baseUrl: string,
  fetch: Fetch,
): (outgoing: Outgoing) => Promise<Reply> {
  const client = createOpenapiClient<paths>({
    baseUrl,
    redirect,
    Request: LightRequest as unknown as typeof Request,
  });
  return async ({ headers, extraHeaders, body, signal, redact }) => {
    let reply!: Reply;
    await client.POST(PATH, {
      params: { header: headers },
      ...(extraHeaders && { headers: extraHeaders }),
      body,
      signal,
      // openapi-fetch would read bodies of any size and throw a bare SyntaxError at HTML; so the
      // reply is read here, and it is handed one that it finds empty.
      fetch: async (request) => {
        const { url } = request;
        let response;
        try {
          response = await fetch(url, request);
        } catch (error) {
          throw signal.aborted ? error : new ConnectionError(redact(reasonOf(error)));
        }
        const { status, type, headers: replied } = response;
        reply = { ...(await readBody(response)), status, type, headers: replied };
        return { status: 204, ok: true, headers: replied } as Response;
      },
    });
    return reply;
  };
}

/** Makes the plain client: with the platform's Request, so that middleware finds what it expects. */
export const createRawClient = (baseUrl: string, fetch: Fetch): RawClient =>
  createOpenapiClient<paths>({
    baseUrl,
    redirect,
    fetch: (request) => fetch(request.url, request),
  });
