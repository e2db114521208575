import { ERROR_CATEGORIES, ERROR_SOURCES, REPLY } from "../../generated/operations.js";
import { AuthenticationError } from "../errors/AuthenticationError.js";
import { CooldownError } from "../errors/CooldownError.js";
import { PermissionError } from "../errors/PermissionError.js";
import { RateLimitedError } from "../errors/RateLimitedError.js";
import type { ErrorCategory, ReplyDetails } from "../errors/ReplyError.js";
import { ServiceError } from "../errors/ServiceError.js";
import {
  UnexpectedResponseError,
  type UnexpectedReason,
} from "../errors/UnexpectedResponseError.js";
import { MAX_TIMEOUT_MS } from "./check-options.js";
import { isObject } from "./is-object.js";
import { ownField } from "./own.js";
import type { BodyText } from "./read-body.js";
import type { Redact } from "./redact.js";
import type { ReadReply } from "./exchange.js";

/** What a reply that reports no error says. */
export interface Decoded {
  status: number;
  requestId: string | undefined;
  /** The whole body; undefined when there was none. */
  data: Record<string, unknown> | undefined;
}

/** As much of an unexpected body as its error keeps, in characters, and as is looked at for that. */
const bodyStartLength = 256;
const lookedAt = 8192;

/** The classes of categories that have one, and the statuses that tell them without a code. */
const classes = [
  ["cooldown", CooldownError],
  ["throttled", RateLimitedError, 429],
  ["unauthenticated", AuthenticationError, 401],
  ["forbidden", PermissionError, 403],
] as const;

/** The body as an object, why it is not one, or undefined when there is no body. */
function parse(
  status: number,
  { text, problem }: BodyText,
): Record<string, unknown> | UnexpectedReason | undefined {
  // A browser shows a redirect as status 0.
  if (status < 200 || (status >= 300 && status < 400)) return "redirect";
  if (problem) return problem;
  // Blanks of JSON, which are fewer than those of JavaScript.
  const body = text.replace(/^[ \t\n\r]+/, "");
  if (!body) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : "not_object";
  } catch {
    if (body.startsWith("<")) return "html";
    return body.startsWith("{") && !/}\s*$/.test(body) ? "truncated" : "not_json";
  }
}

/** Whole seconds in digits; a date, a sign or a fraction is ignored. */
const secondsOf = (value: string): number | undefined =>
  /^\d+$/.test(value) && +value <= MAX_TIMEOUT_MS ? +value : undefined;

/** A simple value of JSON as text; of a list or an object only its presence counts. */
const textOf = (value: unknown): string | undefined =>
  Object(value) === value ? undefined : [value].join() || undefined;

/** Clears a text, unless it has the form of a value that people and programs compare. */
const clearUnless = (form: RegExp, text: string | undefined, redact: Redact) =>
  text && (form.test(text) ? text : redact(text));

/**
 * Turns a reply into what it says, or into the error that it reports.
 *
 * @throws {AuthenticationError | PermissionError | CooldownError | RateLimitedError | ServiceError}
 *   as reported
 * @throws {UnexpectedResponseError} when it is not one of the contract
 */
export function decodeReply(reply: ReadReply, redact: Redact): Decoded {
  const { status } = reply;
  const parsed = parse(status, reply);
  // A reason instead of a body has no fields: no character of it has one of their names.
  const fields = Object(parsed) as object;
  const code = ownField(fields, REPLY.errorCode);
  const requestId = clearUnless(/^[\da-f-]+$/i, reply.header(REPLY.requestId), redact) || undefined;
  if (typeof parsed !== "string" && status < 300 && (code ?? "") === "") {
    return { status, requestId, data: parsed };
  }
  const text = textOf(code);
  const message = textOf(ownField(fields, REPLY.errorMessage));
  // By its code, else by its status.
  const category =
    (ownField(ERROR_CATEGORIES, text!) as ErrorCategory | undefined) ??
    classes.find(([, , known]) => known === status)?.[0];
  const details: ReplyDetails = {
    status,
    requestId,
    errorCode: clearUnless(/^[A-Z]+\.\d+$/, text, redact),
    errorMessage: message && redact(message),
    retryAfter: secondsOf(reply.header("Retry-After")),
    // Compared before it is cleared: a contact may be a part of it.
    source: ERROR_SOURCES.find(([prefix]) => text?.startsWith(prefix))?.[1],
    category,
  };
  const known = classes.find(([one]) => one === category)?.[1];
  if (known) throw new known(details);
  if (typeof parsed !== "string") throw new ServiceError(details);
  const bodyStart = redact(reply.text.slice(0, lookedAt)).slice(0, bodyStartLength);
  throw new UnexpectedResponseError({ ...details, reason: parsed, bodyStart });
}
