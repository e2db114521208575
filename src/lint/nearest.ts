import { distance } from "fastest-levenshtein";

/** The most letters that a slip changes, for a name of so many. */
const slips = (length: number) => Math.max(1, Math.floor(length / 3));

/** The name that is most like another one, if it is like enough to be what was meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const ranked = [...names]
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ far }) => far <= slips(name.length))
    .toSorted((one, other) => one.far - other.far);
  return ranked[0]?.other;
}
