import { ContactWay, REQUEST_LIMITS } from "../../generated/constants.js";
import type { Violation } from "../contract/violations.js";
import { isObject } from "./is-object.js";
import { own } from "./own.js";
import { textViolations, violation } from "./violation.js";

const channels = Object.entries(ContactWay);

/**
 * Finds each place where a body violates the contract.
 *
 * It finds what `generated/validators.js` finds, in the same words (a test compares them), in a third
 * of the code, which whoever bundles the client carries along.
 */
export function bodyViolations(body: unknown): Violation[] {
  if (!isObject(body)) return violation("", "type", "must be of type object");
  const fields = own(body);
  return Object.entries(REQUEST_LIMITS).flatMap(([name, limits]) => {
    const pointer = `/${name}`;
    const value = fields[name];
    if (value === undefined) return violation(pointer, "required", "is required");
    if ("maxLength" in limits) return textViolations(pointer, value, limits.maxLength);
    if (channels.some(([, way]) => way === value)) return [];
    const allowed = channels.map(([key, way]) => `${way} (${key})`).join(" or ");
    return violation(pointer, "enum", `must be ${allowed}`);
  });
}
