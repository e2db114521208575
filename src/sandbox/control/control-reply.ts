import type { Violation } from "../../contract/violations.js";
import type { Reply } from "../core/reply.js";
import { newRequestId } from "../core/request-id.js";

/** A status that the contract of the control API documents for errors. */
export type ControlStatus = 400 | 401 | 403 | 404 | 405 | 413 | 415 | 503;

const messages: Record<ControlStatus, string> = {
  400: "The request violates the contract of the sandbox.",
  401: "The admin token is missing or wrong: send it as Authorization: Bearer TOKEN.",
  403: "The request comes from elsewhere.",
  404: "There is no such thing here.",
  405: "The method is not allowed here.",
  413: "The body is too large.",
  415: "The body must be application/json.",
  503: "The sandbox takes no requests now.",
};

/** A reply of the control API; each has a request id, as those of the operation. */
export function controlReply(
  status: number,
  body?: unknown,
  headers: Record<string, string> = {},
): Reply {
  return {
    status,
    headers: {
      "X-Request-Id": newRequestId(),
      "Cache-Control": "no-store",
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? "" : JSON.stringify(body),
  };
}

/** An error of the control API, in the form that the operation's errors have. */
export function controlError(
  status: ControlStatus,
  options: { message?: string; details?: readonly Violation[]; allow?: string } = {},
): Reply {
  const requestId = newRequestId();
  const body = {
    error_code: `SANDBOX.0${status}`,
    error_msg: options.message ?? messages[status],
    request_id: requestId,
    ...(options.details !== undefined && { details: options.details }),
  };
  return controlReply(status, body, {
    "X-Request-Id": requestId,
    ...(options.allow !== undefined && { Allow: options.allow }),
    ...(status === 401 && { "WWW-Authenticate": "Bearer" }),
    ...(status === 503 && { "Retry-After": "1" }),
  });
}
