import type { Violation } from "../contract/violations.js";
import { VerifyCodesError } from "./VerifyCodesError.js";

/**
 * The request violates the contract, or an option cannot be used; nothing was sent.
 *
 * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requestinvaliderror
 */
export class RequestInvalidError extends VerifyCodesError {
  readonly code = "request_invalid" as const;

  /** Each violation, with its place: a JSON pointer, `header:NAME`, or `option:NAME`. */
  declare readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    const list = violations.map(({ pointer, message }) => `${pointer} ${message}`);
    super("no", list.join("; "));
    this.violations = violations;
  }
}
