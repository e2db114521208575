import { FAULT_FIELDS } from "../../../generated/sandbox/constants.js";
import type { NewFault } from "../../../generated/sandbox/schema.js";
import { newFault as isNewFault } from "../../../generated/sandbox/validators.js";
import { controlViolationsOf } from "../control/violations.js";

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
  for (const field of fields) {
    const [name = "", value] = field.split(/=(.*)/s);
    if (value === undefined) throw new TypeError(`"${field}" is not of the form name=value.`);
    const isNumber = ["integer", "number"].includes(fieldTypes[name] ?? "") && value !== "";
    fault[name] = isNumber ? Number(value) : value;
  }
  if (isNewFault(fault)) return fault;
  const [first] = controlViolationsOf(isNewFault.errors);
  throw new TypeError(`The fault's ${first!.pointer.slice(1)} ${first!.message}.`);
}
