import { violationsOf, type Violation } from "../../contract/violations.js";
import type { ValidationError } from "../../../generated/sandbox/validators.js";

/** The limits that only the control API states, in words; those of the operation are shared. */
function messageOf({ keyword, params }: ValidationError): string | undefined {
  switch (keyword) {
    case "minimum":
      return `must be at least ${String(params.limit)}`;
    case "maximum":
      return `must be at most ${String(params.limit)}`;
    case "minItems":
      return `must have at least ${String(params.limit)} entries`;
    case "maxItems":
      return `must have at most ${String(params.limit)} entries`;
    case "enum":
      return `must be one of ${(params.allowedValues as unknown[]).join(", ")}`;
    case "additionalProperties":
      return "is not a field of it";
    default:
      return undefined;
  }
}

/** Puts what a compiled validator of the control API found into words. */
export function controlViolationsOf(
  errors: readonly ValidationError[] | null | undefined,
): Violation[] {
  return violationsOf(errors).map(({ pointer, rule, message }, index) => ({
    pointer,
    rule,
    message: messageOf(errors![index]!) ?? message,
  }));
}
