import type { ERROR_CODES } from "../../generated/constants.js";
import type { SendVerifyCodesResponse } from "../../generated/schema.js";
import { AuthenticationError } from "../errors/AuthenticationError.js";
import { PermissionError } from "../errors/PermissionError.js";
import { RateLimitedError } from "../errors/RateLimitedError.js";
import type { ReplyDetails } from "../errors/ReplyError.js";
import { ServiceError } from "../errors/ServiceError.js";
import {
  UnexpectedResponseError,
  type UnexpectedReason,
} from "../errors/UnexpectedResponseError.js";
import type { Redact } from "./redact.js";
import type { Reply } from "./transport.js";

/** The code is on its way. */
export interface SendVerifyCodesResult {
  /** The HTTP status: 200, or another 2xx. */
  status: number;
  /** `X-Request-Id` of the reply. */
  requestId: string | undefined;
  /** The body, unknown fields kept; undefined when there was none. */
  data: SendVerifyCodesResponse | undefined;
}

/** Known to mean that this contact was sent a code less than a minute ago. */
const resendTooFrequently: keyof typeof ERROR_CODES = "OSM.01010024";

type Body = Record<string, unknown>;

function parse({ text, problem, status, type }: Reply): Body | UnexpectedReason | undefined {
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) return "redirect";
  if (problem) return problem;
  const trimmed = text.trim();
  if (!trimmed) return undefined;
  try {
    const body: unknown = JSON.parse(trimmed);
    return body && typeof body === "object" && !Array.isArray(body) ? (body as Body) : "not_object";
  } catch {
    if (trimmed.startsWith("<")) return "html";
    return /^\{[^]*[^}]$|^\{$/.test(trimmed) ? "truncated" : "not_json";
  }
}

/** A text of the body's own; one inherited from a polluted prototype is not in the body. */
const own = (body: Body | undefined, name: string): string | undefined => {
  const value = body && Object.hasOwn(body, name) ? body[name] : undefined;
  return (typeof value === "string" && value) || typeof value === "number" ? `${value}` : undefined;
};

/** Seconds from `Retry-After`, which is a number of seconds or a date (RFC 9110, section 10.2.3). */
function retryAfterOf(value: string | null): number | undefined {
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

/**
 * Turns a reply into the result, or into the error that it reports.
 *
 * @throws {AuthenticationError | PermissionError | RateLimitedError | ServiceError} as reported
 * @throws {UnexpectedResponseError} when it is none of this contract's
 */
export function decodeReply(reply: Reply, redact: Redact): SendVerifyCodesResult {
  const { status, headers, text } = reply;
  const parsed = parse(reply);
  const body = typeof parsed === "object" ? parsed : undefined;
  const requestId = redact(headers.get("X-Request-Id") ?? own(body, "request_id"));
  const errorCode = own(body, "error_code");
  if (typeof parsed !== "string" && status >= 200 && status < 300 && !errorCode) {
    return { status, requestId, data: body };
  }
  const details: ReplyDetails = {
    status,
    requestId,
    errorCode: redact(errorCode),
    errorMessage: redact(own(body, "error_msg")),
    retryAfter: retryAfterOf(headers.get("Retry-After")),
  };
  if (typeof parsed === "string") throw new UnexpectedResponseError(parsed, details, redact(text));
  if (status === 401) throw new AuthenticationError(details);
  if (status === 403) throw new PermissionError(details);
  if (status === 429 || errorCode === resendTooFrequently) throw new RateLimitedError(details);
  throw new ServiceError(details);
}
