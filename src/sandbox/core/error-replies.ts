import { ERROR_CODES, LIMITS } from "../../../generated/constants.js";
import type { Violation } from "../../contract/violations.js";
import { jsonReply, type Reply } from "./reply.js";

/** A status that the contract documents for errors. */
export type ErrorStatus = keyof typeof gatewayErrors;

/** What the gateway says with each status, unless there is something better to say. */
const gatewayErrors = {
  400: { code: "APIGW.0106", message: "The request is malformed." },
  401: { code: "APIGW.0301", message: ERROR_CODES["APIGW.0301"].message },
  403: { code: "APIGW.0302", message: ERROR_CODES["APIGW.0302"].message },
  404: { code: "APIGW.0101", message: ERROR_CODES["APIGW.0101"].message },
  405: { code: "APIGW.0201", message: "The method is not allowed here." },
  406: { code: "APIGW.0201", message: "Only application/json can be returned." },
  408: { code: "APIGW.0201", message: "The request did not come in time." },
  413: { code: "APIGW.0201", message: "The request body is too large." },
  415: {
    code: "APIGW.0201",
    message: "The body must be application/json, in UTF-8 and not encoded.",
  },
  429: { code: "APIGW.0308", message: ERROR_CODES["APIGW.0308"].message },
  431: { code: "APIGW.0201", message: "The request headers are too large." },
  500: { code: "OSM.0004", message: ERROR_CODES["OSM.0004"].message },
  502: { code: "APIGW.0201", message: "The backend is unavailable." },
  503: { code: "APIGW.0613", message: ERROR_CODES["APIGW.0613"].message },
  504: { code: "APIGW.0201", message: "The backend timed out." },
} as const;

/** What an error reply says beyond its status. */
export interface ErrorOptions {
  code?: string | undefined;
  message?: string | undefined;
  details?: readonly Violation[];
  /** The methods that 405 names as allowed. */
  allow?: string | undefined;
  /** Seconds for `Retry-After`, which 429 and 503 carry. */
  retryAfter?: number | undefined;
}

const defaultRetryAfter = 1;

/** An error in the one form that all of them have. */
export function errorReply(
  status: ErrorStatus,
  requestId: string,
  options: ErrorOptions = {},
): Reply {
  const { code, message } = gatewayErrors[status];
  const body = {
    error_code: options.code ?? code,
    error_msg: options.message ?? message,
    request_id: requestId,
    ...(options.details !== undefined &&
      options.details.length > 0 && { details: options.details }),
  };
  const reply = jsonReply(status, requestId, JSON.stringify(body));
  reply.errorCode = body.error_code;
  if (status === 405) reply.headers.Allow = options.allow ?? "";
  if (status === 429 || status === 503) {
    reply.headers["Retry-After"] = String(options.retryAfter ?? defaultRetryAfter);
  }
  return reply;
}

/** The service's own text of a code is longer than its page allows; these are short enough. */
const shortMessages = new Map([["OSM.01010024", "Code resent too frequently."]]);

function messageOf(code: string): string {
  const known = Object.hasOwn(ERROR_CODES, code)
    ? ERROR_CODES[code as keyof typeof ERROR_CODES].message
    : "The operation failed.";
  return (shortMessages.get(code) ?? known).slice(
    0,
    LIMITS.SendVerifyCodesResponse.error_msg.maxLength,
  );
}

/** The service's own way to fail: status 200 with an error in the body. */
export const okErrorReply = (
  requestId: string,
  code: string,
  message = messageOf(code),
): Reply => ({
  ...jsonReply(200, requestId, JSON.stringify({ error_code: code, error_msg: message })),
  errorCode: code,
});
