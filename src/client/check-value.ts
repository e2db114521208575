import type { ValueTable } from "../../generated/operations.js";
import type { Violation } from "../contract/violations.js";
import { isObject } from "../http/is-object.js";
import { ownField } from "../http/own.js";
import { violation } from "../http/violation.js";

/** Whether a value of JSON has a type of the table. */
export function hasType(value: unknown, type: ValueTable["type"]): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  return type === "object" ? isObject(value) : typeof value === type;
}

/** Finds a limit that a value is past; a text's length counts code points, as iteration does. */
function limitViolations(
  pointer: string,
  value: unknown,
  table: ValueTable,
  found: Violation[],
): void {
  const { type } = table;
  const isText = type === "string";
  const low = table.minLength ?? table.minItems ?? table.minimum ?? -Infinity;
  const high = table.maxLength ?? table.maxItems ?? table.maximum ?? Infinity;
  let size = isText || type === "array" ? (value as string | unknown[]).length : (value as number);
  // There are as many code points as units, or fewer, but at least half as many.
  if (isText && (size > high || size < 2 * low)) size = Array.from(value as string).length;
  if (size >= low && size <= high) return;
  const [end, word, limit] = size < low ? ["min", "least", low] : ["max", "most", high];
  const [keyword, words] = isText
    ? ["Length", `have at ${word} ${limit} characters`]
    : type === "array"
      ? ["Items", `have at ${word} ${limit} entries`]
      : ["imum", `be at ${word} ${limit}`];
  violation(pointer, end + keyword, `must ${words}`, found);
}

/**
 * Finds each place where a value of JSON violates the contract; it never repeats the value.
 *
 * It finds what `generated/validators.js` finds, in the same words (a test compares them), in a
 * fraction of the code, which whoever bundles the client carries along.
 *
 * @param found the list to add to
 */
export function valueViolations(
  pointer: string,
  value: unknown,
  table: ValueTable,
  found: Violation[] = [],
): Violation[] {
  const { type, enum: allowed, names, items, properties } = table;
  if (value === undefined && table.required) {
    return violation(pointer, "required", "is required", found);
  }
  if (value === undefined || (value === null && table.nullable)) return found;
  if (allowed) {
    if (allowed.includes(value as never)) return found;
    const words = allowed.map((one, index) => (names ? `${one} (${names[index]})` : one));
    return violation(pointer, "enum", `must be ${words.join(" or ")}`, found);
  }
  if (!hasType(value, type)) {
    return violation(pointer, "type", `must be of type ${type}`, found);
  }
  if (type !== "object") limitViolations(pointer, value, table, found);
  else if (properties) {
    for (const name of Object.keys(properties)) {
      valueViolations(
        `${pointer}/${name}`,
        ownField(value as object, name),
        properties[name]!,
        found,
      );
    }
  }
  if (items) {
    (value as unknown[]).forEach((item, index) =>
      valueViolations(`${pointer}/${index}`, item, items, found),
    );
  }
  return found;
}

/** The values that the contract marks as sensitive: they are kept out of every text. */
export function sensitiveValues(value: unknown, table: ValueTable): unknown[] {
  const { sensitive, items, properties = {} } = table;
  if (sensitive) return [value];
  if (items) return (value as unknown[]).flatMap((item) => sensitiveValues(item, items));
  return Object.entries(properties).flatMap(([name, field]) => {
    const inner = ownField(value as object, name);
    return inner === undefined ? [] : sensitiveValues(inner, field);
  });
}
