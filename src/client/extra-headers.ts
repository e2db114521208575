import type { OperationTable } from "../../generated/operations.js";
import type { Violation } from "../contract/violations.js";
import { violation } from "../http/violation.js";
import { fieldViolations, isFieldValue } from "./build-request.js";

/** Headers as a caller gives them: an object, a `Headers`, or pairs. */
export type ExtraHeaders = Readonly<Record<string, string>> | Iterable<readonly [string, string]>;

/** What is not the name of a header (RFC 9110, section 5.1), or describes message or connection. */
const unfit =
  /[^!#$%&'*+.^`|~\w-]|^(?:|content-.*|proxy-.*|transfer-encoding|connection|keep-alive|host|expect|te|trailer|upgrade)$/i;

/** The names of an operation's headers in lower case: their options set them. */
export const takenNames = ({ token, parameters }: OperationTable): (string | undefined)[] =>
  [token, ...Object.values(parameters)].map((one) => one?.name.toLowerCase());

/** Takes headers beside those of the contract. */
export function takeHeaders(
  given: ExtraHeaders,
  taken: readonly (string | undefined)[],
  headers: Record<string, string>,
  found: Violation[],
): void {
  for (const [name, value] of Symbol.iterator in given ? given : Object.entries(given)) {
    if (unfit.test(name) || taken.includes(name.toLowerCase())) {
      violation("header:?", "pattern", "is reserved or invalid", found);
    } else {
      headers[name] = value;
      if ((value as unknown) !== "" && !isFieldValue(value))
        fieldViolations(`header:${name}`, found);
    }
  }
}
