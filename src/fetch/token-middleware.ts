import type { Middleware } from "openapi-fetch";
import { TOKEN } from "../../generated/operations.js";
import { parameterViolations } from "../client/build-request.js";
import { refuse } from "../http/refuse.js";
import type { TokenProvider } from "../http/token.js";

/**
 * Gives each request the token, unless it has one. A provider is asked with each call, and told at
 * the next one when the service answered 401.
 *
 * @example
 * ```ts
 * client.use(tokenMiddleware(() => readToken()));
 * ```
 */
export function tokenMiddleware(token: string | TokenProvider): Middleware {
  let rejected: string | undefined;
  return {
    async onRequest({ request }) {
      if (!TOKEN || request.headers.has(TOKEN.name)) return undefined;
      const { signal } = request;
      const value =
        typeof token === "function"
          ? await token({ signal, ...(rejected !== undefined && { rejected }) })
          : token;
      refuse(parameterViolations(value, TOKEN));
      request.headers.set(TOKEN.name, value);
      return undefined;
    },
    onResponse({ request, response }) {
      rejected = (TOKEN && response.status === 401 && request.headers.get(TOKEN.name)) || undefined;
      return undefined;
    },
  };
}
