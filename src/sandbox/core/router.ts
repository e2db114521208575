import type { Target } from "./target.js";

/** An operation of a contract, as far as a path and a method find it. */
export interface Routed {
  method: string;
  /** With `{name}` for a segment that is a parameter. */
  path: string;
}

/** The operations of a path by their methods, and what stands in the place of its parameters. */
export interface Route<T> {
  byMethod: ReadonlyMap<string, T>;
  parameters: Readonly<Record<string, string>>;
}

type Place = Pick<Target, "path" | "segments">;

/** Makes the function that finds the operations of a path; undefined where there is none. */
export function createRouter<T extends Routed>(operations: readonly T[]) {
  const paths = new Map<string, Map<string, T>>();
  for (const operation of operations) {
    const byMethod = paths.get(operation.path) ?? new Map<string, T>();
    paths.set(operation.path, byMethod.set(operation.method, operation));
  }
  const templates = [...paths]
    .filter(([path]) => path.includes("{"))
    .map(([path, byMethod]) => ({ segments: path.split("/"), byMethod }));
  return ({ path, segments: decoded }: Place): Route<T> | undefined => {
    const byMethod = paths.get(path);
    if (byMethod !== undefined) return { byMethod, parameters: {} };
    const sent = decoded ?? path.split("/");
    for (const { segments, byMethod: found } of templates) {
      const parameters = parametersIn(segments, sent);
      if (parameters !== undefined) return { byMethod: found, parameters };
    }
    return undefined;
  };
}

function parametersIn(
  segments: readonly string[],
  sent: readonly string[],
): Record<string, string> | undefined {
  if (segments.length !== sent.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = sent[index]!;
    if (segment.startsWith("{") && value !== "") parameters[segment.slice(1, -1)] = value;
    else if (segment !== value) return undefined;
  }
  return parameters;
}
