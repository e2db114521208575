import { HEADER_LIMITS } from "../../generated/constants.js";
import type { Violation } from "../contract/violations.js";

/** The headers of the contract, by their names there. */
export type ContractHeaders = {
  -readonly [Name in keyof typeof HEADER_LIMITS]?: string;
};

/** A field name (RFC 9110, section 5.6.2). */
const fieldName = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * A field value that arrives as it was given: visible Latin-1 characters, blanks only in between
 * (RFC 9110, section 5.5). A line break would begin another header.
 */
const fieldValue = /^(?:[!-~\xa1-\xff](?:[\t -~\xa0-\xff]*[!-~\xa1-\xff])?)?$/;

const unsendable = "must be Latin-1 text without line breaks, and without blanks at its ends";

/** Finds what cannot be sent; a message never repeats the value. */
export function headerViolations(
  headers: ContractHeaders,
  extra: Readonly<Record<string, string>> | undefined,
): Violation[] {
  const found: Violation[] = [];
  const complain = (name: string, rule: string, message: string) => {
    found.push({ pointer: `header:${name}`, rule, message });
  };
  for (const name of Object.keys(HEADER_LIMITS) as (keyof typeof HEADER_LIMITS)[]) {
    const value = headers[name];
    if (value === undefined) continue;
    const { minLength, maxLength } = HEADER_LIMITS[name];
    if (typeof value !== "string") complain(name, "type", "must be of type string");
    // Latin-1 has no surrogates: here the length in units is that in code points.
    else if (!fieldValue.test(value)) complain(name, "pattern", unsendable);
    else if (value.length < minLength || value.length > maxLength) {
      complain(name, "length", `must have ${minLength} to ${maxLength} characters`);
    }
  }
  for (const [name, value] of Object.entries(extra ?? {})) {
    if (!fieldName.test(name)) complain("?", "name", "is no header name");
    else if (/^(?:x-auth-token|x-language|x-time-zone|content-type)$/i.test(name)) {
      complain(name, "reserved", "is set by the client itself: use its option");
    } else if (typeof value !== "string" || !fieldValue.test(value)) {
      complain(name, "pattern", unsendable);
    }
  }
  return found;
}
