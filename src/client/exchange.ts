import { ConnectionError } from "../errors/ConnectionError.js";
import type { Fetch } from "./options.js";
import { readBody, type BodyText } from "./read-body.js";
import type { Redact } from "./redact.js";

/** A reply whose body was read to its end, or to where reading stopped. */
export interface Reply extends BodyText {
  response: Response;
}

/** An init of `fetch` with the URL in it. */
export type UrlInit = RequestInit & { url: string };

/** Redirects are never followed: undici would carry X-Auth-Token to another host. */
export const redirect = "manual";

/** The system's code where there is one, such as `ECONNREFUSED`; `fetch` hides it in the cause. */
function reasonOf(error: unknown): string {
  const cause = (error as Error | undefined)?.cause ?? error;
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === "string" ? code : String(cause);
}

/**
 * Sends one request and reads its reply.
 *
 * @throws {ConnectionError} when none comes
 */
export async function exchange(fetch: Fetch, request: UrlInit, redact: Redact): Promise<Reply> {
  let response;
  try {
    response = await fetch(request.url, { ...request, redirect });
  } catch (error) {
    throw new ConnectionError(redact(reasonOf(error)));
  }
  return { response, ...(await readBody(response)) };
}
