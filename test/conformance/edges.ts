import type { Field, Value } from "../../scripts/contract-table/table.js";
import { enumValues, fieldsOf, plainText, sample, textOf, type Samples } from "./samples.js";

/** A value at, or one past, a limit. */
export interface Edge {
  name: string;
  /** Where it stands. */
  path: readonly (string | number)[];
  /** The same as a JSON pointer. */
  pointer: string;
  value: unknown;
  isValid: boolean;
  /** Whether a typed language need not be able to express it. */
  isTyped?: true;
}

type Found = Omit<Edge, "path" | "pointer">;

/** Lengths over that are not tried: the request would say more about the machine than of the limit. */
const longest = 20_000;

function textEdges({ minLength, maxLength, sensitive }: Value): Found[] {
  const found: Found[] = [];
  const text = (length: number) => plainText(length, sensitive);
  if (minLength !== false) {
    found.push({ name: `at-${minLength}`, value: text(minLength), isValid: true });
    if (minLength > 0) {
      found.push({ name: "too-short", value: text(minLength - 1), isValid: false });
    }
  }
  if (maxLength !== false && maxLength <= longest) {
    found.push(
      { name: `at-most-${maxLength}`, value: text(maxLength), isValid: true },
      { name: "too-long", value: text(maxLength + 1), isValid: false },
      { name: "astral-at-most", value: textOf(maxLength, "😀"), isValid: true },
      { name: "astral-too-long", value: textOf(maxLength + 1, "😀"), isValid: false },
    );
  }
  found.push({ name: "as-number", value: 5, isValid: false, isTyped: true });
  return found;
}

/** A number just outside a limit: where numbers are far apart, half of one more is the limit itself. */
function past(limit: number, step: number): number {
  return limit + step === limit
    ? limit + Math.sign(step) * Math.abs(limit) * 2 ** -50
    : limit + step;
}

function numberEdges({ minimum, maximum, isInteger }: Value): Found[] {
  const step = isInteger ? 1 : 0.5;
  const found: Found[] = [];
  if (minimum !== false) {
    found.push(
      { name: "at-minimum", value: minimum, isValid: true },
      // A language may have a type without the values below.
      { name: "under", value: past(minimum, -step), isValid: false, isTyped: true },
    );
  }
  if (maximum !== false) {
    found.push(
      { name: "at-maximum", value: maximum, isValid: true },
      { name: "over", value: past(maximum, step), isValid: false, isTyped: true },
    );
  }
  found.push({ name: "as-text", value: "5", isValid: false, isTyped: true });
  if (isInteger) found.push({ name: "fraction", value: 0.5, isValid: false, isTyped: true });
  return found;
}

function enumEdges(samples: Samples, value: Value): Found[] {
  const values = enumValues(samples, value);
  const next =
    typeof values[0] === "number"
      ? Math.max(...(values as number[])) + 1
      : `${values.map(String).join("")}x`;
  return [
    ...values.map((one): Found => ({
      name: `value-${index(values, one)}`,
      value: one,
      isValid: true,
    })),
    { name: "next-value", value: next, isValid: false, isTyped: true },
  ];
}

const index = (values: readonly unknown[], one: unknown) => values.indexOf(one) + 1;

function arrayEdges(samples: Samples, value: Value): Found[] {
  const { minItems, maxItems } = value;
  const items = (count: number) =>
    Array.from({ length: count }, () => sample(samples, value.items as Value, "all"));
  const found: Found[] = [];
  if (minItems !== false && minItems > 0) {
    found.push(
      { name: `at-${minItems}-items`, value: items(minItems), isValid: true },
      { name: "too-few-items", value: items(minItems - 1), isValid: false },
    );
  }
  if (maxItems !== false && maxItems <= 1000) {
    found.push(
      { name: `at-most-${maxItems}-items`, value: items(maxItems), isValid: true },
      { name: "too-many-items", value: items(maxItems + 1), isValid: false },
    );
  }
  found.push({ name: "as-text", value: "x", isValid: false, isTyped: true });
  return found;
}

/** What the service checks more of: an edge may break that, and only what clients refuse is known. */
function ownEdges(samples: Samples, value: Value): Found[] {
  if (!value.leftToService) return limitEdges(samples, value);
  return [
    { name: "example", value: sample(samples, value, "all"), isValid: true },
    ...limitEdges(samples, value).filter(({ isValid }) => !isValid),
  ];
}

function limitEdges(samples: Samples, value: Value): Found[] {
  if (value.isEnum) return enumEdges(samples, value);
  if (value.isInteger || value.isNumber) return numberEdges(value);
  if (value.isArray) return arrayEdges(samples, value);
  if (value.isBoolean) {
    return [
      { name: "true", value: true, isValid: true },
      { name: "false", value: false, isValid: true },
      { name: "as-text", value: "true", isValid: false, isTyped: true },
    ];
  }
  return value.isObject
    ? [{ name: "as-text", value: "x", isValid: false, isTyped: true }]
    : textEdges(value);
}

const nameOf = (path: readonly (string | number)[]) =>
  path.join("-").replaceAll(/[^A-Za-z0-9]+/g, "-");

/**
 * Every edge of a value and of what is in it.
 *
 * @param path where it stands; empty: it is the whole
 */
export function edgesOf(
  samples: Samples,
  value: Value,
  path: readonly (string | number)[],
): Edge[] {
  const pointer = path.map((step) => `/${step}`).join("");
  const prefix = path.length === 0 ? "" : `${nameOf(path)}-`;
  const own = value.isObject && path.length === 0 ? [] : ownEdges(samples, value);
  const edges = own.map((edge): Edge => ({ ...edge, name: prefix + edge.name, path, pointer }));
  if (value.isArray && value.items !== false) {
    const inner = edgesOf(samples, value.items, [...path, 0]);
    // A list that may be empty has no first item to be in the sample.
    if ((sample(samples, value, "all") as unknown[]).length > 0) edges.push(...inner);
  }
  if (value.isObject) {
    for (const field of fieldsOf(samples, value)) edges.push(...fieldEdges(samples, field, path));
  }
  return edges;
}

function fieldEdges(samples: Samples, field: Field, path: readonly (string | number)[]): Edge[] {
  const inner = [...path, field.wire];
  const edges = edgesOf(samples, field, inner);
  const pointer = inner.map((step) => `/${step}`).join("");
  const missing = { path: inner, pointer, value: undefined };
  return field.required
    ? [...edges, { ...missing, name: `${nameOf(inner)}-missing`, isValid: false, isTyped: true }]
    : [...edges, { ...missing, name: `${nameOf(inner)}-absent`, isValid: true }];
}
