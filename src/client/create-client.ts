import type { SendVerifyCodesRequest } from "../../generated/schema.js";
import { bodyViolations } from "./check-body.js";
import { headerViolations } from "./check-headers.js";
import { optionViolations } from "./check-options.js";
import { withDeadline } from "./deadline.js";
import { decodeReply, type SendVerifyCodesResult } from "./decode-reply.js";
import { DEFAULT_TIMEOUT_MS, type CallOptions, type ClientOptions, type Fetch } from "./options.js";
import { own } from "./own.js";
import { redactor } from "./redact.js";
import { refuse } from "./refuse.js";
import { withToken } from "./token.js";
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
  const defaults = own(options);
  const { baseUrl, token, timeoutMs = DEFAULT_TIMEOUT_MS } = defaults;
  refuse(optionViolations(baseUrl, timeoutMs));
  // The global one is looked up at each call, so that it may be patched later.
  const fetch: Fetch = (input, init) => (defaults.fetch ?? globalThis.fetch)(input, init);
  const transport = createTransport(baseUrl, fetch);

  return {
    async sendVerifyCodes(contact, callOptions) {
      const call = own(callOptions);
      const deadline = call.timeoutMs ?? timeoutMs;
      refuse([...optionViolations(baseUrl, deadline), ...bodyViolations(contact)]);
      const language = call.language ?? defaults.language;
      const timeZone = call.timeZone ?? defaults.timeZone;
      return withDeadline(deadline, call.signal, (signal) =>
        withToken(token, signal, async (current) => {
          const headers = {
            ...call.headers,
            "X-Auth-Token": current,
            ...(language !== undefined && { "X-Language": language }),
            ...(timeZone !== undefined && { "X-Time-Zone": timeZone }),
          };
          refuse(headerViolations(headers));
          // A fetch that ignores its signal must not send what nobody waits for any more.
          signal.throwIfAborted();
          const redact = redactor(current, contact.contact_value);
          return decodeReply(await transport(headers, contact, signal, redact), redact);
        }),
      );
    },
    raw: createRawClient(baseUrl, fetch),
  };
}
