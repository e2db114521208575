import { FAULT_FIELDS } from "../../../generated/sandbox/constants.js";
import type { FaultKind, NewFault } from "../../../generated/sandbox/schema.js";
import { newFault as isNewFault } from "../../../generated/sandbox/validators.js";
import { violationsOf, type Violation } from "../../contract/violations.js";
import { shownName } from "../core/check-options.js";

const violation = (field: string, message: string): Violation => ({
  pointer: `/${field}`,
  rule: "noEffect",
  message,
});

/** The kinds that a field has an effect on; one that is not here has it on all. */
const kindsOf: Partial<Record<keyof NewFault, readonly FaultKind[]>> = {
  status: ["error"],
  error_code: ["error", "ok_error"],
  error_msg: ["error", "ok_error"],
  retry_after: ["error"],
  delay_ms: ["latency"],
  delay_max_ms: ["latency"],
};

/** The kinds that can meet a request which breaks the contract: they do not stand for a reply to a good one. */
const kindsForAny: readonly FaultKind[] = ["latency", "error", "reset", "no_reply"];

/** The statuses that carry `Retry-After`. */
const retriable: readonly unknown[] = [429, 503];

/** Fields that do nothing beside what else is given. */
function uselessPairs(fault: NewFault): Violation[] {
  const { kind, status, retry_after, delay_max_ms, seed, probability } = fault;
  const found: Violation[] = [];
  if (fault.requests === "any" && !kindsForAny.includes(kind)) {
    found.push(violation("requests", `can be "any" for ${kindsForAny.join(", ")} alone`));
  }
  if (retry_after !== undefined && !retriable.includes(status)) {
    found.push(
      violation("retry_after", `has an effect with status ${retriable.join(" or ")} alone`),
    );
  }
  if (seed !== undefined && probability === undefined && delay_max_ms === undefined) {
    found.push(violation("seed", "has an effect with probability or delay_max_ms alone"));
  }
  for (const name of ["times", "every"] as const) {
    if (fault.nth !== undefined && fault[name] !== undefined) {
      found.push(violation(name, "has no effect beside nth"));
    }
  }
  return found;
}

/** What in a fault can do nothing: the schema's `dependentSchemas`, in words. */
function useless(fault: NewFault): Violation[] {
  const fields = Object.keys(fault) as (keyof NewFault)[];
  const foreign = fields.filter((name) => kindsOf[name]?.includes(fault.kind) === false);
  if (foreign.length === 0) return uselessPairs(fault);
  return foreign.map((name) =>
    violation(name, `has an effect on ${kindsOf[name]!.join(" and ")} alone`),
  );
}

/** What is wrong with a fault: where it violates the schema NewFault, or what in it can do nothing. */
export const faultViolations = (fault: unknown): Violation[] =>
  isNewFault(fault) ? useless(fault) : violationsOf(isNewFault.errors);

/**
 * The fault, when it keeps to its schema.
 *
 * @throws {TypeError} that says where it does not
 */
export function checkedFault(fault: unknown): NewFault {
  const [first] = faultViolations(fault);
  if (first === undefined) return { ...(fault as NewFault) };
  throw new TypeError(
    `The fault's ${shownName(first.pointer.slice(1) || "value")} ${first.message}.`,
  );
}

const fieldTypes: Readonly<Record<string, string>> = FAULT_FIELDS;

/**
 * Reads a fault from a command line: its kind, then fields of the schema NewFault.
 *
 * @throws {TypeError} that says what is wrong with the text
 * @example
 * parseFault("error,status=503,times=1");
 * parseFault("latency,delay_ms=200,delay_max_ms=900,every=3");
 */
export function parseFault(text: string): NewFault {
  const [kind, ...fields] = text.split(",");
  const fault: Record<string, unknown> = { kind };
  for (const [index, field] of fields.entries()) {
    const [name = "", value] = field.split(/=(.*)/s);
    if (value === undefined) {
      throw new TypeError(`Field ${index + 1} after the kind is not of the form name=value.`);
    }
    if (Object.hasOwn(fault, name))
      throw new TypeError(`The fault's ${shownName(name)} is given twice.`);
    const isNumber = ["integer", "number"].includes(fieldTypes[name] ?? "") && value.trim() !== "";
    fault[name] = isNumber ? Number(value) : value;
  }
  return checkedFault(fault);
}
