import { violationsOf, type Violation } from "../../contract/violations.js";
import type { RequestHeaders } from "../core/request.js";
import type { Operation } from "./operations.js";

/** Checks headers; `header:` and the name take the place of the pointer. */
export function headerViolations({ headers }: Operation, sent: RequestHeaders): Violation[] {
  if (headers === undefined || headers(sent)) return [];
  return violationsOf(headers.errors).map(({ pointer, rule, message }) => ({
    pointer: `header:${pointer.slice(1)}`,
    rule,
    message,
  }));
}
