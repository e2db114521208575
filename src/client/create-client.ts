import { OPERATIONS, type OperationTable } from "../../generated/operations.js";
import type { Sent } from "../errors/VerifyCodesError.js";
import { baseOf, baseUrlViolations, DEFAULT_TIMEOUT_MS } from "../http/check-options.js";
import { withDeadline } from "../http/deadline.js";
import { decodeReply } from "../http/decode-reply.js";
import { exchange } from "../http/exchange.js";
import { fetchOf } from "../http/fetch.js";
import { own } from "../http/own.js";
import { redactor, type Redact } from "../http/redact.js";
import { refuse } from "../http/refuse.js";
import { withToken } from "../http/token.js";
import { checkBody } from "./body.js";
import { parameterViolations, placeParameters } from "./build-request.js";
import { settingsViolations } from "./check-settings.js";
import { sensitiveValues } from "./check-value.js";
import { takenNames, takeHeaders } from "./extra-headers.js";
import { keepTypes } from "./keep-types.js";
import { withRetry } from "./retry.js";
import type { CallOptions, CallResult, ClientOptions, VerifyCodesClient } from "./types.js";
import { userAgent } from "./user-agent.js";

type Values = Readonly<Record<string, unknown>>;

/** The options of clients and calls that are not parameters of the contract. */
const shared = ["timeoutMs", "retry", "fetchOptions"];

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
  const operations = Object.entries(OPERATIONS);
  const base = baseOf(defaults.baseUrl);
  const fetch = fetchOf(defaults.fetch);
  const parameters = operations.flatMap(([, operation]) => Object.keys(operation.parameters));
  refuse([
    ...baseUrlViolations(base),
    ...settingsViolations(defaults, ["baseUrl", "token", "fetch", ...shared, ...parameters]),
  ]);

  const agent = userAgent();

  function methodOf(operation: OperationTable) {
    const { token: tokenTable, body: table, method, mediaType } = operation;
    const known = ["signal", "headers", ...shared, ...Object.keys(operation.parameters)];
    const taken = takenNames(operation);

    return async (given: unknown, callOptions?: CallOptions): Promise<CallResult<unknown>> => {
      const call = own(callOptions);
      const headers = { ...agent };
      const found = settingsViolations(call, known);
      if (call.headers) takeHeaders(call.headers, taken, headers, found);
      const target = placeParameters(
        operation,
        headers,
        (name, { in: place }) =>
          (call as Values)[name] ??
          (place === "header" ? (defaults as unknown as Values)[name] : undefined),
        found,
      );
      const checked =
        table && (given !== undefined || table.required) && checkBody(given, table, found);
      refuse(found);
      if (checked) headers["Content-Type"] = mediaType!;
      const tokens: string[] = [];
      const redact: Redact = (text) =>
        redactor(...tokens, ...(checked ? sensitiveValues(checked.value, table) : []))(text);
      const timeoutMs = call.timeoutMs ?? defaults.timeoutMs ?? DEFAULT_TIMEOUT_MS;

      return withDeadline(timeoutMs, call.signal || undefined, (progress) => {
        const { signal } = progress;
        const send = async (token: string): Promise<CallResult<unknown>> => {
          if (tokenTable) {
            refuse(parameterViolations(token, tokenTable));
            headers[tokenTable.name] = token;
            tokens.push(token);
          }
          // A fetch that ignores its signal must not send what nobody waits for any more.
          if (signal.aborted) throw signal.reason;
          progress.sent = "unknown";
          try {
            const request = {
              ...defaults.fetchOptions,
              ...call.fetchOptions,
              method,
              headers: { ...headers },
              signal,
            };
            const body = checked ? checked.text : undefined;
            const reply = await exchange(fetch, base + target, request, body, redact);
            const { status, requestId, data } = decodeReply(reply, redact);
            return {
              status,
              requestId,
              data: data && operation.reply && keepTypes(data, operation.reply),
              headers: reply.headers,
            };
          } catch (error) {
            progress.sent = (error as { sent: Sent }).sent;
            throw error;
          }
        };
        return withRetry(call.retry ?? defaults.retry ?? 0, progress, () =>
          withToken(tokenTable ? defaults.token : "", signal, send),
        );
      });
    };
  }

  const methods = operations.map(([id, operation]) => {
    const call = methodOf(operation);
    return [id, operation.body ? call : (given?: CallOptions) => call(undefined, given)];
  });
  return Object.fromEntries(methods) as VerifyCodesClient;
}
