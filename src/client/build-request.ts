import type { OperationTable, ParameterTable } from "../../generated/operations.js";
import type { Violation } from "../contract/violations.js";
import { violation } from "../http/violation.js";
import { valueViolations } from "./check-value.js";

/**
 * A field value that arrives as it was given (RFC 9110, section 5.5): a line break would begin
 * another header, outer blanks are cut off, and what is not ASCII is read in more ways than one.
 */
export const isFieldValue = (value: unknown): boolean =>
  typeof value === "string" && /^[!-~](?:[\t -~]*[!-~])?$/.test(value);

/** Finds a header's value that would not arrive as it was given. */
export const fieldViolations = (pointer: string, found?: Violation[]): Violation[] =>
  violation(pointer, "pattern", "must be ASCII without outer blanks", found);

/** Finds what is wrong with the value of a parameter. */
export function parameterViolations(
  value: unknown,
  table: ParameterTable,
  found?: Violation[],
): Violation[] {
  const { in: place, name } = table;
  const pointer = `${place}:${name}`;
  if (place === "header") {
    return typeof value === "string" && !isFieldValue(value)
      ? fieldViolations(pointer, found)
      : valueViolations(pointer, value, table, found);
  }
  // Half a character cannot be encoded, and such a part would make another path.
  return /\p{Cs}/u.test(String(value)) || (place === "path" && /^\.{0,2}$/.test(String(value)))
    ? violation(pointer, "pattern", "cannot be part of a URL", found)
    : valueViolations(pointer, value, table, found);
}

/** Puts the parameters where the contract has them; those that are not given are not sent. */
export function placeParameters(
  { path, parameters }: OperationTable,
  headers: Record<string, string>,
  valueOf: (option: string, table: ParameterTable) => unknown,
  found: Violation[],
): string {
  let query = "";
  let target = path;
  for (const [option, table] of Object.entries(parameters)) {
    const value = valueOf(option, table);
    const before = found.length;
    parameterViolations(value, table, found);
    if (value === undefined || found.length > before) continue;
    const { name, in: place } = table;
    if (place === "header") {
      headers[name] = typeof value === "string" ? value : JSON.stringify(value);
    } else {
      for (const part of [value].flat()) {
        const text = encodeURIComponent(part as number);
        if (place === "query") query += `${query && "&"}${encodeURIComponent(name)}=${text}`;
        else target = target.replace(`{${name}}`, text);
      }
    }
  }
  return query ? `${target}?${query}` : target;
}
