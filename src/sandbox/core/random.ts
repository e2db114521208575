/** What each number adds to the state. */
const step = 0x6d2b79f5;

/** Numbers from 0 to 1 that a seed decides (mulberry32), from the one after so many. */
export function seededRandom(seed: number, drawn = 0): () => number {
  let state = (seed + Math.imul(step, drawn)) | 0;
  return () => {
    state = (state + step) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed that a text decides (FNV-1a over its UTF-16 units). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
