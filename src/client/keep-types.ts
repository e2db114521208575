import type { ValueTable } from "../../generated/operations.js";
import { ownField } from "../http/own.js";
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
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(properties)) {
    const field = keepTypes(ownField(value as object, name), properties[name]!);
    if (field !== undefined) kept[name] = field;
  }
  return kept;
}
