import type { SendVerifyCodesRequest } from "../../generated/schema.js";
import { sendVerifyCodesRequest } from "../../generated/validators.js";
import { violationsOf } from "../contract/violations.js";
import { RequestInvalidError } from "../errors/RequestInvalidError.js";
import { headerViolations } from "./check-headers.js";
import { checkBaseUrl, checkTimeout } from "./check-options.js";
import { withDeadline } from "./deadline.js";
import { decodeReply, type SendVerifyCodesResult } from "./decode-reply.js";
import { DEFAULT_TIMEOUT_MS, type CallOptions, type ClientOptions, type Fetch } from "./options.js";
import { redactor } from "./redact.js";
import { createRawClient, createTransport, type RawClient } from "./transport.js";

/** A client of one endpoint and one token or token provider. */
export interface VerifyCodesClient {
  /**
   * Asks the service to send a code.
   *
   * Nothing is sent twice: the request is not idempotent, and the code may be on its way although
   * the reply is not. Only a 401 makes a token provider give another token, with which the request
   * is sent once more: the first one was refused.
   *
   * @param contact `email(…)`, `phone(…)`, or the contract's body as it is
   * @throws {RequestInvalidError} before anything is sent
   * @throws {AuthenticationError | PermissionError | RateLimitedError | ServiceError} as reported
   * @throws {UnexpectedResponseError} when the reply cannot be understood
   * @throws {ConnectionError | RequestTimeoutError} when no reply came
   * @throws the signal's own reason when it aborts
   */
  sendVerifyCodes(
    contact: SendVerifyCodesRequest,
    options?: CallOptions,
  ): Promise<SendVerifyCodesResult>;

  /**
   * The plain openapi-fetch client of the contract, for whoever wants it: it checks nothing, throws
   * nothing for a failing reply, and takes the token with each call. Redirects are not followed.
   */
  readonly raw: RawClient;
}

/** Options without what a polluted Object.prototype would add to them. */
const ownOptions = <T extends object>(options: T | undefined): T =>
  ({ __proto__: null, ...options }) as T;

/**
 * Makes a client.
 *
 * @example
 * ```ts
 * const client = createClient({
 *   baseUrl: "https://osm.ap-southeast-3.myhuaweicloud.com",
 *   token: async () => readToken(),
 * });
 * await client.sendVerifyCodes(email("user@example.com"));
 * ```
 * @throws {RequestInvalidError} when an option cannot be used
 */
export function createClient(options: ClientOptions): VerifyCodesClient {
  const {
    baseUrl,
    token,
    timeoutMs: clientTimeoutMs = DEFAULT_TIMEOUT_MS,
    ...defaults
  } = ownOptions(options);
  checkBaseUrl(baseUrl);
  checkTimeout(clientTimeoutMs);
  // Looked up at each call, so that a fetch that is patched later is used.
  const fetch: Fetch = defaults.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const transport = createTransport(baseUrl, fetch);
  let raw: RawClient | undefined;

  return {
    async sendVerifyCodes(contact, callOptions) {
      const {
        signal: callerSignal,
        timeoutMs = clientTimeoutMs,
        language = defaults.language,
        timeZone = defaults.timeZone,
        headers: extraHeaders,
      } = ownOptions(callOptions);
      checkTimeout(timeoutMs);
      if (!sendVerifyCodesRequest(contact)) {
        throw new RequestInvalidError(violationsOf(sendVerifyCodesRequest.errors));
      }
      return withDeadline(timeoutMs, callerSignal, async (signal) => {
        const tokenFor = async (rejected?: string) =>
          typeof token === "function"
            ? token(rejected === undefined ? { signal } : { signal, rejected })
            : token;
        const attempt = async (current: string) => {
          const headers = {
            "X-Auth-Token": current,
            ...(language !== undefined && { "X-Language": language }),
            ...(timeZone !== undefined && { "X-Time-Zone": timeZone }),
          };
          const violations = headerViolations(headers, extraHeaders);
          if (violations.length > 0) throw new RequestInvalidError(violations);
          // A fetch that ignores its signal must not send what nobody waits for any more.
          signal.throwIfAborted();
          const redact = redactor(current, contact.contact_value);
          const reply = await transport({ headers, extraHeaders, body: contact, signal, redact });
          return { reply, redact };
        };
        const first = await tokenFor();
        let { reply, redact } = await attempt(first);
        if (reply.status === 401 && typeof token === "function") {
          const second = await tokenFor(first);
          if (second !== first) ({ reply, redact } = await attempt(second));
        }
        return decodeReply(reply, redact);
      });
    },
    get raw() {
      return (raw ??= createRawClient(baseUrl, fetch));
    },
  };
}
