import { HEADER_LIMITS } from "../../generated/constants.js";
import type { Violation } from "../contract/violations.js";
import { textViolations, violation } from "./violation.js";

/** Headers by name. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** A plain field name, and none that the client sets itself. */
const freeName = /^(?!(?:content-type|x-auth-token|x-language|x-time-zone)$)[\w-]+$/i;

/**
 * A field value that arrives as it was given (RFC 9110, section 5.5): a line break would begin
 * another header, outer blanks are cut off, and what is not ASCII is read in more ways than one.
 */
const fieldValue = /^[!-~](?:[ -~]*[!-~])?$/;

const limits: Readonly<Record<string, { maxLength: number }>> = HEADER_LIMITS;

/** Finds what is wrong with headers, those of the contract under their names there. */
export function headerViolations(headers: HeaderRecord): Violation[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    const limit = limits[name];
    if (!limit && !freeName.test(name)) {
      return violation("header:?", "pattern", "is reserved or invalid");
    }
    const pointer = `header:${name}`;
    if (fieldValue.test(value)) return textViolations(pointer, value, limit?.maxLength ?? Infinity);
    return violation(pointer, "pattern", "must be ASCII without outer blanks");
  });
}
