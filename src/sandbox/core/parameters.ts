/** The value of a parameter. */
export type ParameterValue = string | number | boolean | ParameterValue[];

/** What was sent in the place of parameters. */
export interface SentParameters {
  values: Record<string, ParameterValue>;
  /** Names that are not among the parameters. */
  unknown: readonly string[];
  /** Names that came more than once; the first value counts. */
  repeated: readonly string[];
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

const integer = /^-?(?:0|[1-9]\d{0,15})$/;

/** A text as a value of a type; as it is when it is not one. */
function typed(text: string, type: string): ParameterValue {
  if (type === "integer" && integer.test(text)) return Number(text);
  if (type === "number" && number.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/**
 * Reads the parameters of a request. A list comes as one part of the query for each item.
 *
 * @param types their names and the types of their values; that of a list is the type of its items and `[]`
 * @param inPath what stands in the path
 */
export function readParameters(
  types: Readonly<Record<string, string>>,
  query: string,
  inPath: Readonly<Record<string, string>>,
): SentParameters {
  const values: Record<string, ParameterValue> = {};
  const unknown: string[] = [];
  const repeated: string[] = [];
  for (const [name, text] of Object.entries(inPath)) values[name] = typed(text, types[name]!);
  for (const [name, text] of query === "" ? [] : new URLSearchParams(query)) {
    const type = Object.hasOwn(types, name) && !Object.hasOwn(inPath, name) ? types[name]! : "";
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    if (type === "") unknown.push(name);
    else if (type.endsWith("[]")) {
      const item = typed(text, type.slice(0, -"[]".length));
      if (Array.isArray(before)) before.push(item);
      else values[name] = [item];
    } else if (before === undefined) values[name] = typed(text, type);
    else repeated.push(name);
  }
  return { values, unknown, repeated };
}
