import type { ValueTable } from "../../generated/operations.js";
import type { Violation } from "../contract/violations.js";
import { isObject } from "../http/is-object.js";
import { own } from "../http/own.js";
import { violation } from "../http/violation.js";

/** Whether a value of JSON has a type of the table. */
export function hasType(value: unknown, type: ValueTable["type"]): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  return type === "object" ? isObject(value) : typeof value === type;
}

/** The end of the limits' keywords, and what they count; numbers count themselves. */
const measures: Partial<Record<ValueTable["type"], readonly [string, string]>> = {
  string: ["Length", " characters"],
  array: ["Items", " items"],
};

/** Finds a limit that a value is past; a text's length counts code points, as iteration does. */
function limitViolations(pointer: string, value: unknown, table: ValueTable): Violation[] {
  const [keyword, unit] = measures[table.type] ?? ["imum", ""];
  const limits = table as unknown as Record<string, number | undefined>;
  const [low = -Infinity, high = Infinity] = [limits[`min${keyword}`], limits[`max${keyword}`]];
  let size = unit ? (value as string | unknown[]).length : (value as number);
  // There are as many code points as units, or fewer, but at least half as many.
  if (table.type === "string" && (size > high || size < 2 * low))
    size = Array.from(value as string).length;
  if (size >= low && size <= high) return [];
  const [end, word, limit] = size < low ? ["min", "least", low] : ["max", "most", high];
  return violation(
    pointer,
    `${end}${keyword}`,
    `must ${unit ? "have" : "be"} at ${word} ${limit}${unit}`,
  );
}

/**
 * Finds each place where a value of JSON violates the contract; it never repeats the value.
 *
 * It finds what `generated/validators.js` finds, in the same words (a test compares them), in a
 * fraction of the code, which whoever bundles the client carries along.
 */
export function valueViolations(pointer: string, value: unknown, table: ValueTable): Violation[] {
  const { type, enum: allowed, names, items, properties = {} } = table;
  if (value === undefined) {
    return table.required ? violation(pointer, "required", "is required") : [];
  }
  if (allowed) {
    if (allowed.includes(value as never)) return [];
    const words = allowed.map((one, index) => (names ? `${one} (${names[index]})` : one));
    return violation(pointer, "enum", `must be ${words.join(" or ")}`);
  }
  if (!hasType(value, type)) return violation(pointer, "type", `must be of type ${type}`);
  if (type === "object") {
    const fields = own(value as Record<string, unknown>);
    return Object.entries(properties).flatMap(([name, field]) =>
      valueViolations(`${pointer}/${name}`, fields[name], field),
    );
  }
  return [
    ...limitViolations(pointer, value, table),
    ...(items ? (value as unknown[]) : []).flatMap((item, index) =>
      valueViolations(`${pointer}/${index}`, item, items!),
    ),
  ];
}

/** The values that the contract marks as sensitive: they are kept out of every text. */
export function sensitiveValues(value: unknown, table: ValueTable): unknown[] {
  const { sensitive, items, properties = {} } = table;
  if (sensitive) return [value];
  if (items) return (value as unknown[]).flatMap((item) => sensitiveValues(item, items));
  return Object.entries(properties).flatMap(([name, field]) => {
    const inner = own(value as Record<string, unknown>)[name];
    return inner === undefined ? [] : sensitiveValues(inner, field);
  });
}
