import type { Validator, ValidationError } from "../../../generated/sandbox/validators.js";
import * as validators from "../../../generated/sandbox/validators.js";
import { violationsOf, type Violation } from "../../contract/violations.js";
import { longestJson, parseBody } from "../core/json/parse-body.js";
import type { Reply } from "../core/reply.js";
import { headerOf, type SandboxRequest } from "../core/request.js";
import { declaresJson } from "../core/text/negotiation.js";
import type { Call } from "./call.js";
import { controlError } from "./control-reply.js";
import type { ControlOperation } from "./operations.js";

/** A value that keeps to the contract, or the reply to one that does not. */
export type Read<T> = { value: T } | { refusal: Reply };

const refuse = (details: readonly Violation[]) => ({ refusal: controlError(400, { details }) });

/** Reads the JSON body of a request and checks it. */
export function readBody<T>(
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

const integer = /^-?(?:0|[1-9]\d{0,15})$/;

/** A text of a query as a value of a type; as it is when it is not one. */
function typed(text: string, type: string): string | number | boolean {
  if (type === "integer" && integer.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

const inQuery = (name: string, rule: string, message: string): Violation => ({
  pointer: `query:${name}`,
  rule,
  message,
});

type ParameterValidator = Validator<unknown> & { errors?: ValidationError[] | null };

/** Reads the parameters of a request and checks them; a name that the operation does not know is refused. */
export function readParameters(
  operation: ControlOperation,
  query: string,
  inPath: Readonly<Record<string, string>>,
): Read<Call["parameters"]> {
  const types: Readonly<Record<string, string>> = operation.parameters;
  const values: Record<string, string | number | boolean> = { ...inPath };
  const details: Violation[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    if (!Object.hasOwn(types, name) || Object.hasOwn(inPath, name)) {
      details.push(inQuery(name, "additionalProperties", "is not a parameter of it"));
    } else if (Object.hasOwn(values, name)) {
      details.push(inQuery(name, "duplicate", "is given twice"));
    } else values[name] = typed(text, types[name]!);
  }
  const isValid = (validators as unknown as Record<string, ParameterValidator>)[
    `${operation.id}Parameters`
  ];
  if (isValid?.(values) === false) {
    const found = violationsOf(isValid.errors);
    details.push(...found.map((one) => inQuery(one.pointer.slice(1), one.rule, one.message)));
  }
  return details.length === 0 ? { value: values } : refuse(details);
}
