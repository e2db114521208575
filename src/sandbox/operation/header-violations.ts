import { violationsOf, type Violation } from "../../contract/violations.js";
import type { RequestHeaders } from "../core/request.js";
import type { Operation } from "./operations.js";

/** A header is a text: a number or a boolean is read where the contract asks for one. */
function readAs(type: string, text: string): unknown {
  if (type === "boolean") return text === "true" || (text === "false" ? false : text);
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text);
  return isNumber ? Number(text) : text;
}

/** Checks headers; `header:` and the name take the place of the pointer. */
export function headerViolations(operation: Operation, sent: RequestHeaders): Violation[] {
  const { headers, typedHeaders } = operation;
  if (headers === undefined) return [];
  const values: Record<string, unknown> = typedHeaders.length === 0 ? sent : { ...sent };
  for (const [name, type] of typedHeaders) {
    const text = sent[name];
    if (typeof text === "string") values[name] = readAs(type, text);
  }
  if (headers(values)) return [];
  return violationsOf(headers.errors).map(({ pointer, rule, message }) => ({
    pointer: `header:${pointer.slice(1)}`,
    rule,
    message,
  }));
}
