import type { ValueTable } from "../../generated/operations.js";
import { own } from "../http/own.js";
import { hasType } from "./check-value.js";

/**
 * What a reply says, as its types promise it, at each depth: a field of another type is left out, and
 * so is what the contract does not know. No limit is checked: services change, and readers go on.
 *
 * @returns undefined when the value itself is of another type
 */
export function keepTypes(value: unknown, { type, items, properties }: ValueTable): unknown {
  if (!hasType(value, type)) return undefined;
  if (items) {
    return (value as unknown[])
      .map((item) => keepTypes(item, items))
      .filter((item) => item !== undefined);
  }
  if (!properties) return value;
  const fields = own(value as Record<string, unknown>);
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, table]) => [name, keepTypes(fields[name], table)] as const)
      .filter(([, kept]) => kept !== undefined),
  );
}
