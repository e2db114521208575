import createOpenapiClient, { type Client } from "openapi-fetch";
import { PATH } from "../../generated/constants.js";
import type { operations, paths, SendVerifyCodesRequest } from "../../generated/schema.js";
import { ConnectionError } from "../errors/ConnectionError.js";
import type { HeaderRecord } from "./check-headers.js";
import type { Fetch } from "./options.js";
import { readBody, type BodyText } from "./read-body.js";
import type { Redact } from "./redact.js";

/** The plain openapi-fetch client of the contract. */
export type RawClient = Client<paths>;

/** A reply whose body was read to its end, or to where reading stopped. */
export interface Reply extends BodyText {
  response: Response;
}

/** One request, checked and complete. */
export interface Outgoing {
  headers: HeaderRecord;
  body: SendVerifyCodesRequest;
  signal: AbortSignal;
  redact: Redact;
}

/** Redirects are never followed: undici would carry X-Auth-Token to another host. */
const redirect = "manual";

/**
 * The contract's path without its headers. openapi-fetch would check each character of a token twice
 * before `fetch` does it again, so headers go straight to `fetch`.
 */
interface PathWithoutHeaders {
  [PATH]: { post: Omit<operations["sendVerifyCodes"], "parameters"> };
}

/** The init that openapi-fetch would make a Request of, and the URL beside it. */
type LightRequest = RequestInit & { url: string };

/** In place of the platform's Request, which costs more than all the rest of a call. */
function LightRequest(url: string, init: RequestInit): LightRequest {
  return { ...init, url };
}

/** The system's code where there is one, such as `ECONNREFUSED`; `fetch` hides it in the cause. */
function reasonOf(error: unknown): string {
  const cause = (error as Error | undefined)?.cause ?? error;
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? String(cause);
}

/** Makes the function that sends one request and reads its reply. */
export function createTransport(
  baseUrl: string,
  fetch: Fetch,
): (outgoing: Outgoing) => Promise<Reply> {
  const client = createOpenapiClient<PathWithoutHeaders>({
    Request: LightRequest as unknown as typeof Request,
  });
  return async ({ headers: given, body, signal, redact }) => {
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
        const { url, ...init } = request as unknown as LightRequest;
        let response;
        try {
          response = await fetch(url, { ...init, headers, redirect, signal });
        } catch (error) {
          throw new ConnectionError(redact(reasonOf(error)));
        }
        reply = { response, ...(await readBody(response)) };
        return { status: 204, ok: true, headers: response.headers } as Response;
      },
    });
    return reply;
  };
}

/** Makes the plain client: with the platform's Request, so that middleware finds what it expects. */
export const createRawClient = (baseUrl: string, fetch: Fetch): RawClient =>
  createOpenapiClient<paths>({ baseUrl, redirect, fetch });
