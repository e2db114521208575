import type { Target } from "./target.js";

/** How many nodes a document may have with its references expanded; Spectral visits each of them. */
const most = 2_000_000;

/** From which size on what a reference leads to stays behind it, tried one after the other. */
const caps = [1000, 10, 0];

/** How many nodes a document has when it is walked as a tree, as Spectral does: what is shared counts each time. */
function sizeOf(node: unknown, sizes: Map<object, number>): number {
  if (typeof node !== "object" || node === null) return 1;
  const known = sizes.get(node);
  if (known !== undefined) return known;
  let size = 1;
  for (const member of Object.values(node)) size += sizeOf(member, sizes);
  sizes.set(node, size);
  return size;
}

type Resolve = (targets: ReadonlyMap<object, Target>) => {
  result: unknown;
  /** What each node of the document became. */
  done: ReadonlyMap<object, unknown>;
};

/**
 * A document with its references expanded, but no further than can be walked: where each of twenty levels
 * refers twice to the next, the whole has a million times its own nodes. Then what leads to a large part
 * stays a reference; that part is judged where it is written.
 */
export function bounded(resolve: Resolve, targets: ReadonlyMap<object, Target>): unknown {
  let kept = targets;
  for (const cap of caps) {
    const { result, done } = resolve(kept);
    const sizes = new Map<object, number>();
    if (sizeOf(result, sizes) <= most) return result;
    const isSmall = ({ node }: Target) => sizeOf(done.get(node as object) ?? node, sizes) <= cap;
    kept = new Map([...kept].filter(([, target]) => isSmall(target)));
  }
  return resolve(kept).result;
}
