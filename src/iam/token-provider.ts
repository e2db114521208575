import type { Violation } from "../contract/violations.js";
import {
  baseOf,
  baseUrlViolations,
  DEFAULT_TIMEOUT_MS,
  MAX_TIMEOUT_MS,
  rangeViolations,
} from "../http/check-options.js";
import { fetchOf } from "../http/fetch.js";
import { own } from "../http/own.js";
import { refuse } from "../http/refuse.js";
import type { TokenProvider } from "../http/token.js";
import { violation } from "../http/violation.js";
import { BackOff } from "./back-off.js";
import type { IamTokenProviderOptions } from "./options.js";
import { bodyOf, requestToken } from "./request-token.js";

/** How long before its end a token is replaced, in milliseconds: as long as a slow call lasts. */
const DEFAULT_REFRESH_BEFORE_MS = 300_000;

/**
 * How long a token serves at least, in milliseconds, whatever IAM says of its lifetime, and how long
 * one is kept that the service refuses although it is the answer to a refusal.
 */
const MIN_SERVICE_MS = 5000;

/** A token that serves. */
interface Current {
  value: string;
  /** When it came, by this machine's clock. */
  since: number;
  lifetimeMs: number;
  /** Whether it came because the service refused the one before. */
  afterRefusal: boolean;
}

const wrong = (name: string, rule: string, message: string) =>
  violation(`option:${name}`, rule, message);

const isText = (value: unknown) => typeof value === "string" && value !== "";

const optionNames = new Set(
  "baseUrl domain user password scope fetch timeoutMs refreshBeforeMs now".split(" "),
);

/** Whether a scope names a project or a domain, by its id or its name. */
function isScope(scope: unknown): boolean {
  const { project, domain } = Object(scope) as Record<string, unknown>;
  const { id, name } = Object(project ?? domain) as Record<string, unknown>;
  return isText(id ?? name);
}

function violationsOf(options: IamTokenProviderOptions, body: () => string): Violation[] {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, refreshBeforeMs = 0 } = options;
  try {
    body();
  } catch {
    return wrong("scope", "type", "cannot be written as JSON");
  }
  return [
    ...rangeViolations("timeoutMs", timeoutMs, 1, MAX_TIMEOUT_MS),
    ...rangeViolations("refreshBeforeMs", refreshBeforeMs, 0, Number.MAX_SAFE_INTEGER),
    // A misspelt option would be lost in silence.
    ...Object.keys(options)
      .filter((name) => !optionNames.has(name))
      .flatMap((name) => wrong(name, "type", "must be an option")),
    ...(["fetch", "now"] as const)
      .filter((name) => typeof (options[name] ?? isText) !== "function")
      .flatMap((name) => wrong(name, "type", "must be a function")),
    ...(isScope(options.scope)
      ? []
      : wrong("scope", "required", "must name a project or a domain by its id or name")),
    ...(["domain", "user", "password"] as const)
      .filter((name) => !isText(options[name]))
      .flatMap((name) => wrong(name, "required", "must be a text, not empty")),
  ];
}

/**
 * Makes a token provider that gets tokens from IAM by user and password.
 *
 * It keeps the token for its lifetime. Five minutes before its end, and once after a 401, it gets
 * another one: behind the calls while the old one is valid, so that nothing that IAM does can hold
 * them up. However many calls need a token at the same time, one request gets it. After a failure IAM
 * is left alone for a second, then two, four, … up to five minutes, or as `Retry-After` says; calls
 * meanwhile get the old token while it is valid, else the same error.
 *
 * The provider throws `TokenError`: nothing was sent to the service, and `cause` says what IAM did.
 * No error holds the password.
 *
 * @example
 * ```ts
 * const client = createClient({
 *   baseUrl: "https://osm.eu-west-101.myhuaweicloud.eu",
 *   token: iamTokenProvider({
 *     baseUrl: "https://iam.eu-west-101.myhuaweicloud.eu",
 *     domain: "example-account",
 *     user: "verification",
 *     password: readPassword(),
 *     scope: { project: { name: "eu-west-101" } },
 *   }),
 * });
 * ```
 * @throws {RequestInvalidError} when an option cannot be used
 * @see https://support.huaweicloud.com/api-iam/iam_30_0001.html
 */
export function iamTokenProvider(given: IamTokenProviderOptions): TokenProvider {
  const options = own(given);
  const { timeoutMs = DEFAULT_TIMEOUT_MS, refreshBeforeMs = DEFAULT_REFRESH_BEFORE_MS } = options;
  const { password, now = Date.now } = options;
  const base = baseOf(options.baseUrl);
  refuse([...baseUrlViolations(base), ...violationsOf(options, () => bodyOf(options))]);
  const body = bodyOf(options);
  const fetch = fetchOf(options.fetch);
  const backOff = new BackOff(now);

  let current: Current | undefined;
  let pending: Promise<Current> | undefined;

  async function login(afterRefusal: boolean): Promise<Current> {
    try {
      const token = await requestToken(base!, body, password, fetch, timeoutMs, now);
      const lifetimeMs = Math.max(token.lifetimeMs, MIN_SERVICE_MS);
      backOff.succeeded();
      return (current = { value: token.value, since: now(), lifetimeMs, afterRefusal });
    } catch (error) {
      throw backOff.failed(error);
    } finally {
      pending = undefined;
    }
  }

  /** Joins the request that is under way, or begins one. It is no single call's: no signal ends it. */
  async function refresh(afterRefusal: boolean): Promise<Current> {
    const failure = pending ? undefined : backOff.pending();
    if (failure) throw failure;
    return (pending ??= login(afterRefusal));
  }

  return async ({ rejected }) => {
    const known = current;
    if (known === undefined) return (await refresh(false)).value;
    const age = now() - known.since;
    if (known.value === rejected) {
      // A new token that is refused at once will not get better by the next one.
      if (known.afterRefusal && age < MIN_SERVICE_MS) return known.value;
      return (await refresh(true)).value;
    }
    if (age >= known.lifetimeMs) return (await refresh(false)).value;
    // A clock that was set back does not tell how old it is.
    if (age < 0 || age >= known.lifetimeMs - Math.min(refreshBeforeMs, known.lifetimeMs / 2)) {
      refresh(false).catch(() => {
        // The old token is valid: the next call tries again, when the pause is over.
      });
    }
    return known.value;
  };
}
