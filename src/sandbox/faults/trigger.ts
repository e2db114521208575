import type { NewFault } from "../../../generated/sandbox/schema.js";

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Whether a fault fires for the request that it is asked about now.
 *
 * @param matched how many requests it was asked about, this one counted
 */
export function fires(fault: NewFault, matched: number, random: () => number): boolean {
  if (fault.nth !== undefined && matched !== fault.nth) return false;
  if (fault.every !== undefined && matched % fault.every !== 0) return false;
  return fault.probability === undefined || random() < fault.probability;
}
