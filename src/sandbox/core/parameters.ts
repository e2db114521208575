/** The value of a parameter. */
export type ParameterValue = string | number | boolean;

/** What was sent in the place of parameters. */
export interface SentParameters {
  values: Record<string, ParameterValue>;
  /** Names that are not among the parameters. */
  unknown: readonly string[];
  /** Names that came more than once; the first value counts. */
  repeated: readonly string[];
}

const integer = /^-?(?:0|[1-9]\d{0,15})$/;

/** A text as a value of a type; as it is when it is not one. */
function typed(text: string, type: string): ParameterValue {
  if (type === "integer" && integer.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/**
 * Reads the parameters of a request.
 *
 * @param types their names and the types of their values
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
    if (!Object.hasOwn(types, name) || Object.hasOwn(inPath, name)) unknown.push(name);
    else if (Object.hasOwn(values, name)) repeated.push(name);
    else values[name] = typed(text, types[name]!);
  }
  return { values, unknown, repeated };
}
