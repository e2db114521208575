import { optionViolations } from "../client/check-options.js";
import { DEFAULT_TIMEOUT_MS, type Fetch } from "../client/options.js";
import { own } from "../client/own.js";
import { refuse } from "../client/refuse.js";
import type { TokenProvider } from "../client/token.js";
import { violation } from "../client/violation.js";
import { DEFAULT_REFRESH_BEFORE_MS, type IamTokenProviderOptions } from "./options.js";
import { requestToken, type IamToken } from "./request-token.js";

/**
 * Makes a token provider that gets tokens from IAM by user and password.
 *
 * It keeps the token, replaces it five minutes before it expires (24 hours after it was given), and
 * once after a 401. However many calls need a token at the same time, one request gets it. When the
 * request fails although the old token is still valid, the old one is used.
 *
 * The provider throws what a call of the client throws: AuthenticationError when IAM does not accept
 * user or password, and so on. No error holds the password.
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
  const {
    baseUrl,
    timeoutMs = DEFAULT_TIMEOUT_MS,
    refreshBeforeMs = DEFAULT_REFRESH_BEFORE_MS,
    now = Date.now,
  } = options;
  refuse([
    ...optionViolations(baseUrl, timeoutMs),
    ...(["domain", "user", "password"] as const)
      .filter((name) => typeof options[name] !== "string" || options[name] === "")
      .flatMap((name) => violation(`option:${name}`, "required", "must be a text, not empty")),
  ]);
  const fetch: Fetch = (input, init) => (options.fetch ?? globalThis.fetch)(input, init);

  let token: IamToken | undefined;
  let pending: Promise<IamToken> | undefined;

  /** Joins the request that is under way, or begins one. It is no single call's: no signal ends it. */
  const refresh = () =>
    (pending ??= requestToken(options, fetch, timeoutMs, now)
      .then((fresh) => (token = fresh))
      .finally(() => {
        pending = undefined;
      }));

  return async ({ rejected }) => {
    const current = token;
    if (current === undefined || current.value === rejected || now() >= current.expiresAt) {
      return (await refresh()).value;
    }
    if (now() < current.expiresAt - refreshBeforeMs) return current.value;
    return refresh().then(
      ({ value }) => value,
      () => current.value,
    );
  };
}
