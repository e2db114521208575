import type { OperationTable } from "../../generated/operations.js";
import type { Violation } from "../contract/violations.js";
import { violation } from "../http/violation.js";
import { fieldViolations, isFieldValue } from "./build-request.js";

/** Headers as a caller gives them: an object, a `Headers`, or pairs. */
export type ExtraHeaders = Readonly<Record<string, string>> | Iterable<readonly [string, string]>;

/** What is not the name of a header (RFC 9110, section 5.1), or describes message or connection. */
const unfit =
  /[^!#$%&'*+.^`|~\w-]|^(?:|content-.*|proxy-.*|transfer-encoding|connection|keep-alive|host|expect|te|trailer|upgrade)$/i;

/** Takes headers beside those of the contract, which are set by their options. */
export function takeHeaders(
  given: ExtraHeaders = {},
  { token, parameters }: OperationTable,
  headers: Record<string, string>,
): Violation[] {
  const taken = new Set(
    [token, ...Object.values(parameters)].map((one) => one?.name.toLowerCase()),
  );
  const entries = Symbol.iterator in given ? given : Object.entries(given);
  return [...entries].flatMap(([name, value]) => {
    if (unfit.test(name) || taken.has(name.toLowerCase())) {
      return violation("header:?", "pattern", "is reserved or invalid");
    }
    headers[name] = value;
    return (value as unknown) === "" || isFieldValue(value)
      ? []
      : fieldViolations(`header:${name}`);
  });
}
