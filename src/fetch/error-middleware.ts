import type { Middleware } from "openapi-fetch";
import { connectionError } from "../http/connection-error.js";
import { decodeReply } from "../http/decode-reply.js";
import { readReply } from "../http/exchange.js";
import { redactorOf } from "./redactor-of.js";

/**
 * Turns what is wrong into the typed errors of this package: 200 with an `error_code`, a page of
 * HTML, a redirect, 4xx and 5xx, a body of more than 64 KiB, a connection that failed. A call then
 * gives `data`, or throws.
 *
 * Use it before your own middleware: the one that was added last sees a reply first.
 *
 * @example
 * ```ts
 * client.use(errorMiddleware());
 * ```
 */
export function errorMiddleware(): Middleware {
  // The options of a call are one object from its beginning to its end.
  const copies = new WeakMap<object, Request>();

  return {
    onRequest({ request, options }) {
      copies.set(options, request.clone());
      return undefined;
    },
    async onResponse({ request, response, options, schemaPath }) {
      const reply = await readReply(response);
      // The deadline or the caller ended it while the body came.
      if (request.signal.aborted) throw request.signal.reason;
      decodeReply(reply, await redactorOf(request, copies.get(options), schemaPath));
      const text = reply.text.trim();
      const headers = new Headers(response.headers);
      for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
      const { status, statusText } = response;
      return new Response(text === "" ? null : text, { status, statusText, headers });
    },
    async onError({ request, error, options, schemaPath }) {
      if (request.signal.aborted) throw request.signal.reason;
      return connectionError(error, await redactorOf(request, copies.get(options), schemaPath));
    },
  };
}
