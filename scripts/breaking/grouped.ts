import type { FileChange } from "./render.js";

/** A status as oasdiff names it, at the end or in the middle of its texts. */
const status =
  / (?:(?:for|from|to|of|in) )?(?:the response )?(?:with )?(?:the )?(?:response )?(?:status (?:code )?`(\w+)`|`(\w+)` (?:response )?status)/;

const statusIn = (text: string) => {
  const [, after, before] = status.exec(text) ?? [];
  return after ?? before;
};

const keyOf = ({ id, text, file, line, level }: FileChange) =>
  [id, text.replace(status, ""), file, line, level].join("\n");

/**
 * One row a change: a component that several operations or statuses use is told once, with all of
 * them.
 */
export function grouped(changes: readonly FileChange[]): FileChange[] {
  const groups = groupBy(changes);
  return [...groups.values()].map((group) => {
    const [first] = group;
    const statuses = [...new Set(group.flatMap(({ text }) => statusIn(text) ?? []))];
    const operations = new Set(group.map((one) => `${one.operation} ${one.path}`));
    const { operation: _operation, path: _path, ...rest } = first!;
    const text =
      statuses.length > 1
        ? `${rest.text.replace(status, "")} (${statuses.length} statuses: ${statuses.join(", ")})`
        : rest.text;
    if (operations.size === 1) return { ...first!, text };
    return { ...rest, text: `${text} (${operations.size} operations)` };
  });
}

function groupBy(changes: readonly FileChange[]): Map<string, FileChange[]> {
  const groups = new Map<string, FileChange[]>();
  for (const change of changes) {
    const key = keyOf(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return groups;
}
