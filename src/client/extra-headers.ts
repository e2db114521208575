import type { OperationTable } from "../../generated/operations.js";
import type { Violation } from "../contract/violations.js";
import { violation } from "../http/violation.js";
import { fieldViolations, isFieldValue } from "./build-request.js";

/** Headers as a caller gives them: an object, a `Headers`, or pairs. */
export type ExtraHeaders =
  | Readonly<Record<string, string>>
  | Iterable<readonly [string, string]>
  // A `Headers` where the types of the DOM do not say that it is iterable.
  | { forEach(visit: (value: string, name: string) => void): void };

/** What is not the name of a header (RFC 9110, section 5.1), or describes message or connection. */
const unfit =
  /[^!#$%&'*+.^`|~\w-]|^(?:|content-.*|proxy-.*|transfer-encoding|connection|keep-alive|host|expect|te|trailer|upgrade)$/;

/** The names of an operation's headers in lower case: their options set them. */
export const takenNames = ({ token, parameters }: OperationTable): (string | undefined)[] =>
  [token, ...Object.values(parameters)].map((one) => one?.name.toLowerCase());

/** Takes headers beside those of the contract; one that is given twice is reserved by the first. */
export function takeHeaders(
  given: ExtraHeaders,
  taken: readonly (string | undefined)[],
  headers: Record<string, string>,
  found: Violation[],
): void {
  const used = [...taken];
  const pairs = Symbol.iterator in Object(given) ? given : Object.entries(given);
  for (const pair of pairs as Iterable<unknown>) {
    const { 0: name = "", 1: value } = Object(pair) as readonly unknown[];
    const key = String(name).toLowerCase();
    if (unfit.test(key) || used.includes(key)) {
      violation("header:?", "pattern", "is reserved or invalid", found);
    } else {
      used.push(key);
      // The client's name for it gives way, however the caller writes it.
      headers[key === "user-agent" ? "User-Agent" : (name as string)] = value as string;
      if (value !== "" && !isFieldValue(value)) fieldViolations(`header:${key}`, found);
    }
  }
}
