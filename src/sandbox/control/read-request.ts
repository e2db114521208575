import type { Validator } from "../../../generated/sandbox/validators.js";
import * as validators from "../../../generated/sandbox/validators.js";
import { violationsOf, type Violation } from "../../contract/violations.js";
import { longestJson, parseBody } from "../core/json/parse-body.js";
import { readParameters } from "../core/parameters.js";
import type { Reply } from "../core/reply.js";
import { headerOf, type SandboxRequest } from "../core/request.js";
import { declaresJson } from "../core/text/negotiation.js";
import type { ControlCall } from "./call.js";
import { controlError } from "./control-reply.js";
import type { ControlOperation } from "./operations.js";

/** A value that keeps to the contract, or the reply to one that does not. */
export type Read<T> = { value: T } | { refusal: Reply };

const refuse = (details: readonly Violation[]) => ({ refusal: controlError(400, { details }) });

/** Reads the JSON body of a request and checks it. */
export function readJson<T>(
  request: SandboxRequest,
  violationsIn: (value: unknown) => Violation[],
): Read<T> {
  if (!declaresJson(headerOf(request.headers, "content-type"))) {
    return { refusal: controlError(415) };
  }
  if (request.size > longestJson) return { refusal: controlError(413) };
  const parsed = parseBody(request.body, request.size);
  if ("violation" in parsed) return refuse([parsed.violation]);
  const details = violationsIn(parsed.value);
  return details.length === 0 ? { value: parsed.value as T } : refuse(details);
}

/** Checks a body by a schema of the contract. */
export const bySchema =
  (isValid: Validator<unknown>) =>
  (value: unknown): Violation[] =>
    isValid(value) ? [] : violationsOf(isValid.errors);

const inQuery = (name: string, rule: string, message: string): Violation => ({
  pointer: `query:${name}`,
  rule,
  message,
});

/** The validators of parameters, by the names that they have in the generated module. */
const byName = validators as unknown as Record<string, Validator<unknown> | undefined>;

/** Reads the parameters of a request and checks them; a name that the operation does not know is refused. */
export function readCall(
  operation: ControlOperation,
  query: string,
  inPath: Readonly<Record<string, string>>,
): Read<ControlCall["parameters"]> {
  const { values, unknown, repeated } = readParameters(operation.parameters, query, inPath);
  const details = [
    ...unknown.map((name) => inQuery(name, "additionalProperties", "is not a parameter of it")),
    ...repeated.map((name) => inQuery(name, "duplicate", "is given twice")),
  ];
  const isValid = byName[`${operation.id}Parameters`];
  if (isValid?.(values) === false) {
    const found = violationsOf(isValid.errors);
    details.push(...found.map((one) => inQuery(one.pointer.slice(1), one.rule, one.message)));
  }
  return details.length === 0 ? { value: values } : refuse(details);
}
