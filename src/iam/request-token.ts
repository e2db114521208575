import { UnexpectedResponseError } from "../errors/UnexpectedResponseError.js";
import { withDeadline } from "../http/deadline.js";
import { decodeReply } from "../http/decode-reply.js";
import { exchange, type ReadReply } from "../http/exchange.js";
import type { Fetch } from "../http/fetch.js";
import { isObject } from "../http/is-object.js";
import { own } from "../http/own.js";
import { redactor } from "../http/redact.js";
import { REPLY } from "../../generated/operations.js";
import type { IamTokenProviderOptions } from "./options.js";

/** How long a token lives when the reply does not say it, in milliseconds: 24 hours. */
const LIFETIME_MS = 24 * 60 * 60 * 1000;

/** A token and how long it lives, in milliseconds. */
export interface IamToken {
  value: string;
  lifetimeMs: number;
}

/** The body that IAM takes: the user's password, and what the token is to be good for. */
export const bodyOf = ({ domain, user, password, scope }: IamTokenProviderOptions): string =>
  JSON.stringify({
    auth: {
      identity: {
        methods: ["password"],
        password: { user: { name: user, password, domain: { name: domain } } },
      },
      scope,
    },
  });

function parsed(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    return own(isObject(body) ? body : undefined);
  } catch {
    return {};
  }
}

const timeOf = (value: unknown) => (typeof value === "string" ? Date.parse(value) : Number.NaN);

/**
 * From `issued_at` to `expires_at`, both by IAM's clock: this machine's may go wrong. Where IAM tells
 * no more than the end, this machine's has to do.
 */
function lifetimeOf(text: string, now: number): number {
  const { token } = parsed(text);
  const { issued_at: issuedAt, expires_at: expiresAt } = own(isObject(token) ? token : undefined);
  const begin = timeOf(issuedAt);
  const lifetime = timeOf(expiresAt) - (Number.isNaN(begin) ? now : begin);
  return lifetime > 0 ? lifetime : LIFETIME_MS;
}

const simple = (value: unknown) => (typeof value === "object" ? undefined : value);

/** A reply as the operation would give it: IAM wraps its errors in `error`, and names them otherwise. */
function unwrapped(reply: ReadReply): ReadReply {
  const { error } = parsed(reply.text);
  if (!isObject(error)) return reply;
  const { code, title, message } = own(error);
  return {
    ...reply,
    text: JSON.stringify({
      [REPLY.errorCode]: simple(title) ?? simple(code),
      [REPLY.errorMessage]: simple(message),
    }),
  };
}

/**
 * Gets a token: `POST /v3/auth/tokens`, which answers 201 with the token in `X-Subject-Token`.
 *
 * @param body of `bodyOf`
 * @throws {AuthenticationError} when IAM does not accept user or password; the other errors as a
 *   call of the client
 */
export function requestToken(
  base: string,
  body: string,
  password: string,
  fetch: Fetch,
  timeoutMs: number,
  now: () => number,
): Promise<IamToken> {
  const redact = redactor(password);
  return withDeadline(timeoutMs, undefined, async ({ signal }) => {
    // Without the catalogue of services, which is larger than all the rest and not needed.
    const url = `${base}/v3/auth/tokens?nocatalog=true`;
    const headers = { "Content-Type": "application/json" };
    const reply = await exchange(fetch, url, { method: "POST", headers, signal }, body, redact);
    const value = reply.header("X-Subject-Token");
    if (reply.status >= 200 && reply.status < 300 && value) {
      return { value, lifetimeMs: lifetimeOf(reply.text, now()) };
    }
    const { status, requestId } = decodeReply(unwrapped(reply), redact);
    throw new UnexpectedResponseError({ status, requestId, reason: "no_token", bodyStart: "" });
  });
}
