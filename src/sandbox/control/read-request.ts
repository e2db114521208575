import type { Context } from "hono";
import type { Violation } from "../../contract/violations.js";
import type { Validator } from "../../../generated/sandbox/validators.js";
import { parseBody } from "../body/parse-body.js";
import { declaresJson } from "../text/negotiation.js";
import { controlError } from "./control-reply.js";
import { controlViolationsOf } from "./violations.js";

/** No body of the control API comes near this many bytes. */
const bodyLimitBytes = 64 * 1024;

/** A value that keeps to the contract, or the reply to one that does not. */
export type Read<T> = { value: T } | { refusal: Response };

const refuse = (details: readonly Violation[]): { refusal: Response } => ({
  refusal: controlError(400, { details }),
});

/** Reads the JSON body of a request and checks it. */
export async function readBody<T>(context: Context, isValid: Validator<T>): Promise<Read<T>> {
  if (!declaresJson(context.req.header("content-type"))) return { refusal: controlError(415) };
  const body = new Uint8Array(await context.req.arrayBuffer());
  if (body.length > bodyLimitBytes) return { refusal: controlError(413) };
  const parsed = parseBody(body);
  if ("violation" in parsed) return refuse([parsed.violation]);
  if (isValid(parsed.value)) return { value: parsed.value };
  return refuse(controlViolationsOf(isValid.errors));
}

const integer = /^-?(?:0|[1-9]\d{0,15})$/;

/**
 * Reads the query of a request and checks it.
 *
 * @param integers the names of the parameters that are whole numbers
 */
export function readQuery(
  context: Context,
  isValid: Validator<Record<string, string | number>>,
  integers: readonly string[] = [],
): Read<Record<string, string | number>> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(context.req.query())) {
    values[name] = integers.includes(name) && integer.test(value) ? Number(value) : value;
  }
  if (isValid(values)) return { value: values };
  const violations = controlViolationsOf(isValid.errors);
  return refuse(
    violations.map(({ pointer, rule, message }) => ({
      pointer: `query:${pointer.slice(1)}`,
      rule,
      message,
    })),
  );
}
