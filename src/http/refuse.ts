import type { Violation } from "../contract/violations.js";
import { RequestInvalidError } from "../errors/RequestInvalidError.js";

/** Ends a call before anything is sent when something is wrong with it. */
export function refuse(violations: readonly Violation[]): void {
  if (violations.length > 0) throw new RequestInvalidError(violations);
}
