import type { NewFault } from "../../../generated/sandbox/schema.js";

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
