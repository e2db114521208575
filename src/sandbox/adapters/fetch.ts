import type { Body } from "../body/parse-body.js";
import { errorReply } from "../errors.js";
import { answerOperation } from "../operation/answer.js";
import type { Routes } from "../control/lazy-routes.js";
import type { Reply } from "../reply.js";
import { newRequestId } from "../request-id.js";
import { isOperation } from "../routes.js";
import type { SandboxState } from "../state.js";
import { brokenBody, connectionReset } from "./broken-body.js";
import { delay } from "./delay.js";
import { headersOf } from "./headers.js";
import { lightResponse } from "./light-response.js";

/** A fetch that reaches the sandbox without a socket. */
export type SandboxFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What a request in process amounts to, whatever it was given as. */
interface Call {
  target: string;
  method: string;
  headers: Record<string, string>;
  body: Body;
  signal: AbortSignal | null | undefined;
}

/** Statuses whose responses must be made without a body (Fetch standard, "null body status"). */
const withoutBody = new Set([204, 205, 304]);

/** A URL that means what it says: nothing in it to resolve, decode or drop. */
const plainUrl = /^https?:\/\/[^/?#\\]+(\/[\w/?=&-]*)$/i;

/** Methods that fetch writes in capitals (Fetch standard, "normalize a method"). */
const normalized = /^(?:delete|get|head|options|post|put)$/i;

const methodOf = (method = "GET") => (normalized.test(method) ? method.toUpperCase() : method);

/** The call, when it can be read without a `Request`: that costs more than the verdict. */
function plainCall(input: string | URL | Request, init: RequestInit): Call | undefined {
  if (input instanceof Request) return undefined;
  const { body = "" } = init;
  if (body !== null && typeof body !== "string" && !(body instanceof Uint8Array)) return undefined;
  const target = plainUrl.exec(String(input))?.[1];
  if (target === undefined) return undefined;
  const headers = headersOf(init.headers);
  if (typeof body === "string") headers["content-type"] ??= "text/plain;charset=UTF-8";
  return {
    target,
    method: methodOf(init.method),
    headers,
    // Sent as UTF-8, half a surrogate pair becomes the replacement character.
    body: typeof body === "string" ? toWellFormed(body) : (body ?? ""),
    signal: init.signal,
  };
}

const toWellFormed = (text: string) =>
  /[\ud800-\udfff]/.test(text) ? Buffer.from(text).toString() : text;

function targetOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

async function callOf(request: Request): Promise<Call> {
  return {
    target: targetOf(request),
    method: request.method,
    headers: headersOf(request.headers),
    body: new Uint8Array(await request.arrayBuffer()),
    signal: request.signal,
  };
}

const never = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });

async function responseOf(reply: Reply, call: Call): Promise<Response> {
  if (reply.delayMs !== undefined) await delay(reply.delayMs, call.signal);
  const { status, headers, body, wire } = reply;
  if (wire === "no_reply") return never(call.signal);
  if (wire === "reset") throw new TypeError("fetch failed", { cause: connectionReset() });
  if (wire !== undefined) {
    const error = new TypeError("terminated", { cause: connectionReset() });
    return new Response(brokenBody(body, { error }), { status, headers });
  }
  if (call.method === "HEAD" || withoutBody.has(status)) {
    return new Response(null, { status, headers });
  }
  return lightResponse(status, headers, body);
}

/** Makes the fetch of a sandbox; what is not the operation goes to the control routes. */
export function createFetch(
  state: SandboxState,
  routes: Routes,
  bodyLimitBytes: number,
): SandboxFetch {
  return async (input, init = {}) => {
    init.signal?.throwIfAborted();
    const plain = plainCall(input, init);
    const isRoute = plain !== undefined && !isOperation(plain.target);
    const request = plain === undefined || isRoute ? new Request(input, init) : undefined;
    if (request !== undefined && (isRoute || !isOperation(targetOf(request)))) {
      const response = await routes(request);
      request.signal.throwIfAborted();
      return response;
    }
    const call = plain ?? (await callOf(request!));
    if (call.body.length > bodyLimitBytes) {
      return responseOf(errorReply(413, newRequestId()), call);
    }
    return responseOf(answerOperation(state, call), call);
  };
}
