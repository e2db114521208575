import { decodeReply } from "../client/decode-reply.js";
import { withDeadline } from "../client/deadline.js";
import { exchange, type Reply } from "../client/exchange.js";
import { isObject } from "../client/is-object.js";
import type { Fetch } from "../client/options.js";
import { own } from "../client/own.js";
import { redactor } from "../client/redact.js";
import { UnexpectedResponseError } from "../errors/UnexpectedResponseError.js";
import type { IamTokenProviderOptions } from "./options.js";

/** How long a token lives when the reply does not say it, in milliseconds: 24 hours. */
const LIFETIME_MS = 24 * 60 * 60 * 1000;

/** A token and when it expires, in milliseconds since 1970. */
export interface IamToken {
  value: string;
  expiresAt: number;
}

/** The body that IAM takes: the user's password, and what the token is to be good for. */
const bodyOf = ({ domain, user, password, scope }: IamTokenProviderOptions) => ({
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

/** `token.expires_at` of the reply's body. */
function expiryOf(text: string): number | undefined {
  const { token } = parsed(text);
  const { expires_at: expiresAt } = own(isObject(token) ? token : undefined);
  const time = typeof expiresAt === "string" ? Date.parse(expiresAt) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** A reply as the operation would give it: IAM wraps its errors in `error`, and names them otherwise. */
function unwrapped(reply: Reply): Reply {
  const { error } = parsed(reply.text);
  if (!isObject(error)) return reply;
  const { code, title, message } = own(error);
  return { ...reply, text: JSON.stringify({ error_code: title ?? code, error_msg: message }) };
}

/**
 * Gets a token: `POST /v3/auth/tokens`, which answers 201 with the token in `X-Subject-Token`.
 *
 * @throws {AuthenticationError} when IAM does not accept user or password; the other errors as a
 *   call of the client
 */
export function requestToken(
  options: IamTokenProviderOptions,
  fetch: Fetch,
  timeoutMs: number,
  now: () => number,
): Promise<IamToken> {
  const redact = redactor(options.password);
  return withDeadline(timeoutMs, undefined, async (signal) => {
    // Without the catalogue of services, which is larger than all the rest and not needed.
    const url = `${options.baseUrl.replace(/\/$/, "")}/v3/auth/tokens?nocatalog=true`;
    const reply = await exchange(
      fetch,
      {
        url,
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(bodyOf(options)),
        signal,
      },
      redact,
    );
    const value = reply.response.headers.get("X-Subject-Token");
    if (reply.response.ok && value) {
      return { value, expiresAt: expiryOf(reply.text) ?? now() + LIFETIME_MS };
    }
    const { status, requestId } = decodeReply(unwrapped(reply), redact);
    throw new UnexpectedResponseError({
      status,
      requestId,
      errorCode: undefined,
      errorMessage: undefined,
      retryAfter: undefined,
      reason: "no_token",
      bodyStart: "",
    });
  });
}
