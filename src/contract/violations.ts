import { ContactWay } from "../../generated/constants.js";
import type { ValidationError } from "../../generated/validators.js";

/** One place where a request violates the contract. */
export interface Violation {
  /** A JSON pointer into the body (RFC 6901), or `header:` and the name of a header. */
  pointer: string;
  /** The keyword of the contract that is violated, such as `maxLength`. */
  rule: string;
  /** What would be right. It never repeats the value, which may be a secret. */
  message: string;
}

const channels = Object.entries(ContactWay)
  .map(([name, value]) => `${value} (${name})`)
  .join(" or ");

/** The values of an enum; those of the channels have names. */
const choiceOf = (values: readonly unknown[]) =>
  values.join() === Object.values(ContactWay).join() ? channels : `one of ${values.join(", ")}`;

function messageOf(keyword: string, params: Record<string, unknown>): string {
  switch (keyword) {
    case "required":
      return "is required";
    case "type":
      return `must be of type ${String(params.type)}`;
    case "maxLength":
      return `must have at most ${String(params.limit)} characters`;
    case "minLength":
      return `must have at least ${String(params.limit)} characters`;
    case "enum":
      return `must be ${choiceOf(params.allowedValues as readonly unknown[])}`;
    case "minimum":
      return `must be at least ${String(params.limit)}`;
    case "maximum":
      return `must be at most ${String(params.limit)}`;
    case "minItems":
      return `must have at least ${String(params.limit)} entries`;
    case "maxItems":
      return `must have at most ${String(params.limit)} entries`;
    case "pattern":
      return `must match ${String(params.pattern)}`;
    case "additionalProperties":
      return "is not a field of it";
    default:
      return `violates ${keyword}`;
  }
}

/** The field that is missing, or that should be: it is not in the path of the object. */
function placeBelow(keyword: string, params: Record<string, unknown>): string {
  const name = keyword === "required" ? params.missingProperty : params.additionalProperty;
  if (typeof name !== "string") return "";
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Puts what a compiled validator found into words. */
export function violationsOf(errors: readonly ValidationError[] | null | undefined): Violation[] {
  return (errors ?? []).map(({ instancePath, keyword, params }) => ({
    pointer: instancePath + placeBelow(keyword, params),
    rule: keyword,
    message: messageOf(keyword, params),
  }));
}
