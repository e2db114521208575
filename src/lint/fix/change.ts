/** What a rule's repair does to a document, in terms of its data. */
export type Edit =
  | { do: "append"; at: Path; text: string }
  | { do: "set"; at: Path; value: string | readonly string[] }
  | { do: "rename"; at: Path; key: string }
  | { do: "remove"; at: Path }
  | { do: "add"; at: Path; key: string; value: boolean };

export type Path = readonly (string | number)[];

/** The same as a change of the text: what stands from one offset to another, and what is to. */
export interface Change {
  from: number;
  to: number;
  text: string;
}

/** A text with changes that do not overlap. */
export function applied(text: string, changes: readonly Change[]): string {
  let result = text;
  for (const { from, to, text: replacement } of changes.toSorted(
    (one, other) => other.from - one.from,
  ))
    result = result.slice(0, from) + replacement + result.slice(to);
  return result;
}

/** True when two changes touch the same part of a text. */
export const overlap = (one: Change, other: Change): boolean =>
  one.from <= other.to && other.from <= one.to;
