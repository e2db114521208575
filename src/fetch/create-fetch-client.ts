import createOpenapiClient, { mergeHeaders, type Client, type ClientOptions } from "openapi-fetch";
import { TOKEN } from "../../generated/operations.js";
import type { paths } from "../../generated/schema.js";
import type { Violation } from "../contract/violations.js";
import { parameterViolations } from "../client/build-request.js";
import type { Sent } from "../errors/VerifyCodesError.js";
import {
  baseOf,
  baseUrlViolations,
  DEFAULT_TIMEOUT_MS,
  MAX_TIMEOUT_MS,
  rangeViolations,
} from "../http/check-options.js";
import { withDeadline, type Call } from "../http/deadline.js";
import { redirect } from "../http/exchange.js";
import { own } from "../http/own.js";
import { refuse } from "../http/refuse.js";
import { withToken, type TokenProvider } from "../http/token.js";
import { violation } from "../http/violation.js";
import { errorMiddleware } from "./error-middleware.js";
import { sendOnce } from "./send-once.js";
import type { WithoutToken } from "./without-token.js";

/** What a client of openapi-fetch is made with here, beside its own options. */
export interface FetchClientOptions extends Omit<ClientOptions, "baseUrl" | "redirect" | "signal"> {
  /** The endpoint, such as `https://osm.ap-southeast-3.myhuaweicloud.com`. */
  baseUrl: string | URL;
  /** The IAM user token (1 to 5000 characters), or a function that gives it. */
  token: string | TokenProvider;
  /** The deadline of each call in milliseconds: 1 to 2,147,483,647, 10,000 by default. */
  timeoutMs?: number | undefined;
}

/** The openapi-fetch client of the contract; the token is not given with each call. */
export type FetchClient = Client<WithoutToken<paths>>;

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The options that this package and openapi-fetch know; the others are those of `fetch`. */
const known = new Set(
  `baseUrl token timeoutMs fetch Request requestInitExt headers querySerializer bodySerializer
  pathSerializer cache credentials duplex integrity keepalive mode priority referrer referrerPolicy
  window dispatcher agent`.split(/\s+/),
);

function optionViolations(options: FetchClientOptions): Violation[] {
  const { fetch, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  // A misspelt option would be lost in silence.
  const unknown = Object.keys(options).filter((name) => !known.has(name));
  return [
    ...rangeViolations("timeoutMs", timeoutMs, 1, MAX_TIMEOUT_MS),
    ...unknown.flatMap((name) => violation(`option:${name}`, "type", "must be an option")),
    ...(fetch === undefined || typeof fetch === "function"
      ? []
      : violation("option:fetch", "type", "must be a function")),
  ];
}

/** What a method of openapi-fetch is, whatever the path. */
interface Init {
  signal?: AbortSignal;
  headers?: ClientOptions["headers"];
  fetch?: ClientOptions["fetch"];
}
type Send = (url: string, init?: Init) => Promise<unknown>;

/**
 * Makes the typed openapi-fetch client of the contract, with the token, the errors and the deadline
 * of this package. Middleware that you `use` sees every request and every reply as it came, those of
 * the second try after a 401 too.
 *
 * It checks nothing before it sends: `createClient` of `verifycodes` does that.
 *
 * @example
 * ```ts
 * const client = createFetchClient({ baseUrl, token: async () => readToken() });
 * const { data, response } = await client.POST("/v2/servicerequest/verifycodes/send", {
 *   body: { contact_value: "user@example.com", contact_way: 1, area_code: "" },
 * });
 * ```
 * @throws {RequestInvalidError} when an option cannot be used
 */
export function createFetchClient(options: FetchClientOptions): FetchClient {
  const defaults = own(options);
  const { baseUrl, token, timeoutMs = DEFAULT_TIMEOUT_MS, fetch: given, ...rest } = defaults;
  const base = baseOf(baseUrl);
  refuse([...baseUrlViolations(base), ...optionViolations(defaults)]);
  const client = createOpenapiClient<WithoutToken<paths>>({ ...rest, baseUrl: base!, redirect });
  client.use(errorMiddleware());

  const fetchOf = (call: Call, ofCall: Init["fetch"]) => async (request: Request) => {
    const once = await sendOnce(request);
    if (call.signal.aborted) throw call.signal.reason;
    call.sent = "unknown";
    return (ofCall ?? given ?? globalThis.fetch)(once);
  };

  /** One call under one deadline, and once more with another token after a 401. */
  const guarded =
    (send: Send): Send =>
    (url, init = {}) =>
      withDeadline(timeoutMs, init.signal, (call) =>
        withToken(token, call.signal, async (current) => {
          if (TOKEN) refuse(parameterViolations(current, TOKEN));
          const headers = mergeHeaders(init.headers, TOKEN && { [TOKEN.name]: current });
          const fetch = fetchOf(call, init.fetch);
          try {
            return await send(url, { ...init, headers, fetch, signal: call.signal });
          } catch (error) {
            call.sent = (error as { sent?: Sent }).sent ?? call.sent;
            throw error;
          }
        }),
      );

  const byMethod = Object.fromEntries(
    methods.map((method) => [method, guarded(client[method] as unknown as Send)]),
  );
  const made = {
    ...client,
    ...byMethod,
    request: (method: string, url: string, init?: Init) =>
      byMethod[method.toUpperCase()]!(url, init),
  };
  return made as unknown as FetchClient;
}
