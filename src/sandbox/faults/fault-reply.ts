import type { NewFault } from "../../../generated/sandbox/schema.js";
import { errorReply, okErrorReply } from "../core/error-replies.js";
import type { Reply } from "../core/reply.js";

/** Larger than any reply of the service, and than what a careful client reads: 8 MiB. */
const oversizedBytes = 8 * 1024 * 1024;

const html = "<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>";

const defaultOkCode = "OSM.01010014";

/**
 * The reply of a fault that comes before the service does anything; undefined when the service is
 * to do its work first.
 *
 * @param allow the methods that the path has, for a 405
 */
export function replyInstead(fault: NewFault, requestId: string, allow: string): Reply | undefined {
  switch (fault.kind) {
    case "error":
      return errorReply(fault.status ?? 500, requestId, {
        allow,
        code: fault.error_code,
        message: fault.error_msg,
        retryAfter: fault.retry_after,
      });
    case "ok_error":
      return okErrorReply(requestId, fault.error_code ?? defaultOkCode, fault.error_msg);
    case "reset":
    case "no_reply":
      return { status: 0, headers: {}, body: "", wire: fault.kind };
    default:
      return undefined;
  }
}

/** A reply of the service, spoilt by a fault. */
export function spoil(fault: NewFault, reply: Reply): Reply {
  switch (fault.kind) {
    case "empty_body":
      return { ...reply, status: 200, body: "" };
    case "html_body":
      return {
        ...reply,
        status: 200,
        headers: { ...reply.headers, "Content-Type": "text/html; charset=utf-8" },
        body: html,
      };
    case "malformed_json":
      return { ...reply, body: '{"error_code": ' };
    case "oversized_body":
      return { ...reply, body: JSON.stringify({ padding: "x".repeat(oversizedBytes) }) };
    case "truncated_body":
      return { ...reply, body: '{"error_code":"OSM.0', wire: "truncated" };
    case "reset_in_reply":
      return { ...reply, body: '{"error_code":"OSM.0', wire: "reset_in_reply" };
    default:
      return reply;
  }
}
