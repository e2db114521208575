import { ConnectionError } from "../errors/ConnectionError.js";
import type { Redact } from "./redact.js";

/**
 * Codes, calls and words of failures before the first byte of a request: look-up, connection, TLS,
 * proxy, an argument or a port that `fetch` refuses.
 */
const unsent =
  /REFUSED|refused|NOTFOUND|EAI_|UNREACH|CONNECT_TIMEOUT|INVALID_ARG|bad port|CERT|UNABLE_TO|SSL_.*(?:VERSION|HANDSHAKE|PACKET_LENGTH)|FailedToOpen|Tunnel|secure TLS|\(Connect\)|^(?:connect|getaddrinfo)$/;

/** The innermost text of an error and its causes; a chain may be a circle. */
function innermost(error: unknown, name: "code" | "message" | "syscall"): string | undefined {
  let found: string | undefined;
  let at = error as Record<string, unknown> | null | undefined;
  for (let depth = 0; at && depth < 8; depth++) {
    const text = at[name];
    if (typeof text === "string" && text) found = text;
    at = at.cause as typeof at;
  }
  return found;
}

/** What a thrown value says: its message, else its status, as a Response has it, else its text. */
const wordsOf = (error: unknown): string =>
  innermost(error, "message") ??
  `rejected with ${(error as { status?: number } | undefined)?.status ?? String(error)}`;

/** Turns what a `fetch` threw into the error; of its causes only cleared texts are kept. */
export function connectionError(error: unknown, redact: Redact): ConnectionError {
  let words = "rejected";
  let code: string | undefined;
  let isUnsent = false;
  try {
    words = wordsOf(error);
    code = innermost(error, "code");
    isUnsent = [words, code, innermost(error, "syscall")].some((text) => text && unsent.test(text));
  } catch {
    // A getter that throws, or an object without a text.
  }
  const cause = new Error(redact(words));
  return new ConnectionError(
    code ? redact(code) : cause.message,
    isUnsent ? "no" : "unknown",
    cause.message,
    cause,
  );
}
