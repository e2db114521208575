import { UnexpectedResponseError } from "../errors/UnexpectedResponseError.js";
import { connectionError } from "./connection-error.js";
import type { Fetch, FetchHeaders, FetchInit, FetchReply } from "./fetch.js";
import { readBody, type BodyText } from "./read-body.js";
import type { Redact } from "./redact.js";

/** A reply whose body was read to its end, or to where reading stopped. */
export interface ReadReply extends BodyText {
  status: number;
  headers: FetchHeaders;
  /** A header's value, empty when there is none. */
  header: (name: string) => string;
}

/** Redirects are never followed: undici would carry X-Auth-Token to another host. */
export const redirect = "manual";

/** Reads what a `fetch` gave, whatever that is. */
export async function readReply(given: FetchReply): Promise<ReadReply> {
  try {
    const { status, headers } = given;
    const header = (name: string) => [headers.get(name)].join();
    header("Retry-After");
    if (Number.isInteger(status)) {
      return { ...(await readBody(given)), status, headers, header };
    }
  } catch {
    // Not a reply: told below.
  }
  throw new UnexpectedResponseError({ status: 0, reason: "unreadable", bodyStart: "" });
}

/** A request, but for what the exchange sets itself. */
export type PlainRequest = Omit<FetchInit, "body" | "duplex" | "redirect">;

/**
 * Sends one request and reads its reply.
 *
 * @throws {ConnectionError} when none comes
 * @throws {UnexpectedResponseError} when `fetch` gives something else than a reply
 */
export async function exchange(
  fetch: Fetch,
  url: string,
  request: PlainRequest,
  body: string | undefined,
  redact: Redact,
): Promise<ReadReply> {
  let reply;
  try {
    // Deno's fetch sends a request again by itself when a kept connection breaks and the body can be
    // had twice, which a stream cannot (denoland/deno#35610).
    const stream = body !== undefined &&
      "Deno" in globalThis && { body: new Blob([body]).stream(), duplex: "half" };
    reply = await fetch(url, { ...request, redirect, body, ...stream } as FetchInit);
  } catch (error) {
    throw connectionError(error, redact);
  }
  return readReply(reply);
}
