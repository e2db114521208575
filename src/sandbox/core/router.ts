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
    .map(([path, byMethod]) => ({ parametersIn: templateOf(path), byMethod }));
  return ({ path, segments: decoded }: Place): Route<T> | undefined => {
    const byMethod = paths.get(path);
    if (byMethod !== undefined) return { byMethod, parameters: {} };
    const sent = decoded ?? path.split("/");
    for (const { parametersIn, byMethod: found } of templates) {
      const parameters = parametersIn(sent);
      if (parameters !== undefined) return { byMethod: found, parameters };
    }
    return undefined;
  };
}

/** A segment as a pattern: a parameter may have letters before and behind it, as in `{id}.json`. */
function patternOf(segment: string): RegExp {
  const parts = segment.split(/\{([^}]*)\}/);
  const patterns = parts.map((part, index) =>
    // The captured name of a parameter stands between two texts.
    index % 2 === 1 ? "([^]+)" : part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`),
  );
  return new RegExp(`^${patterns.join("")}$`);
}

/** Makes what finds the parameters of a path in the segments that were sent. */
function templateOf(path: string) {
  const segments = path.split("/").map((segment) => ({
    pattern: patternOf(segment),
    names: [...segment.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name),
  }));
  return (sent: readonly string[]): Record<string, string> | undefined => {
    if (segments.length !== sent.length) return undefined;
    const parameters: Record<string, string> = {};
    for (const [index, { pattern, names }] of segments.entries()) {
      const found = pattern.exec(sent[index]!);
      if (found === null) return undefined;
      for (const [place, name] of names.entries()) parameters[name] = found[place + 1]!;
    }
    return parameters;
  };
}
