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
import { isObject } from "./is-object.js";
import { own } from "./own.js";
import type { BodyText } from "./read-body.js";
import type { Redact } from "./redact.js";
import type { Reply } from "./exchange.js";

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

/** As much of an unexpected body as its error keeps, in characters. */
const bodyStartLength = 256;

/** The body as an object, why it is none, or undefined when there is no body. */
function parse(
  status: number,
  { text, problem }: BodyText,
): Record<string, unknown> | UnexpectedReason | undefined {
  // A browser shows a redirect as status 0.
  if (status < 200 || (status >= 300 && status < 400)) return "redirect";
  if (problem) return problem;
  const trimmed = text.trim();
  if (!trimmed) return undefined;
  try {
    const body: unknown = JSON.parse(trimmed);
    return isObject(body) ? body : "not_object";
  } catch {
    if (trimmed.startsWith("<")) return "html";
    return trimmed.startsWith("{") && !trimmed.endsWith("}") ? "truncated" : "not_json";
  }
}

/**
 * Turns a reply into the result, or into the error that it reports.
 *
 * @throws {AuthenticationError | PermissionError | RateLimitedError | ServiceError} as reported
 * @throws {UnexpectedResponseError} when it is none of this contract's
 */
export function decodeReply(reply: Reply, redact: Redact): SendVerifyCodesResult {
  const { status, headers } = reply.response;
  const parsed = parse(status, reply);
  // A reason instead of a body has no fields: no character of it has one of their names.
  const fields = own(parsed as Record<string, unknown> | undefined);
  // Of a type that it is not documented to have, it is an error all the same.
  const textOf = (value: unknown) => redact([value].join()) || undefined;
  const requestId = textOf(headers.get("X-Request-Id"));
  const errorCode = textOf(fields.error_code);
  if (typeof parsed !== "string" && status < 300 && !errorCode) {
    return { status, requestId, data: parsed };
  }
  const details: ReplyDetails = {
    status,
    requestId,
    errorCode,
    errorMessage: textOf(fields.error_msg),
    retryAfter: Number(headers.get("Retry-After")) || undefined,
  };
  if (status === 401) throw new AuthenticationError(details);
  if (status === 403) throw new PermissionError(details);
  if (status === 429 || errorCode === resendTooFrequently) throw new RateLimitedError(details);
  if (typeof parsed !== "string") throw new ServiceError(details);
  const bodyStart = redact(reply.text).slice(0, bodyStartLength);
  throw new UnexpectedResponseError({ ...details, reason: parsed, bodyStart });
}
