import { violationsOf, type Violation } from "../../contract/violations.js";
import { errorReply } from "../core/error-replies.js";
import { parseBody } from "../core/json/parse-body.js";
import { readParameters } from "../core/parameters.js";
import type { Reply } from "../core/reply.js";
import { headerOf, type RequestHeaders, type SandboxRequest } from "../core/request.js";
import type { Route } from "../core/router.js";
import { acceptsJson, declaresJson } from "../core/text/negotiation.js";
import type { SandboxState } from "../state/state.js";
import { checkCaller } from "./check-caller.js";
import { headerViolations } from "./header-violations.js";
import { allowOf, operationFor, type Operation } from "./operations.js";

/** A request that keeps to the contract, or the reply and the violations of one that does not. */
export type Checked =
  | { operation: Operation; body: unknown }
  | { refusal: Reply; body?: unknown; details?: readonly Violation[] };

/** A signature stands in for the token; the headers are then checked as if one were there. */
const withToken = (headers: RequestHeaders, { tokenHeader }: Operation): RequestHeaders =>
  tokenHeader === undefined || headers[tokenHeader] !== undefined
    ? headers
    : { ...headers, [tokenHeader]: "-" };

/** Checks what stands in the path and the query; a name that the contract does not know is let pass. */
function parameterViolations(
  { parameters, parameterTypes }: Operation,
  query: string,
  inPath: Readonly<Record<string, string>>,
): Violation[] {
  if (parameters === undefined) return [];
  if (parameters(readParameters(parameterTypes, query, inPath).values)) return [];
  return violationsOf(parameters.errors).map(({ pointer, rule, message }) => {
    const name = pointer.slice(1);
    return { pointer: `${Object.hasOwn(inPath, name) ? "path" : "query"}:${name}`, rule, message };
  });
}

/** Whether there is a body for an operation to look at. */
const takesBody = ({ body, bodyIsOptional }: Operation, { size }: SandboxRequest) =>
  body !== undefined && !(bodyIsOptional && size === 0);

/** The name of a coding has no case (RFC 9110, section 8.4.1). */
function declaresPlainJson(headers: RequestHeaders, { mediaType }: Operation): boolean {
  const coding = headerOf(headers, "content-encoding")?.trim().toLowerCase() ?? "identity";
  return coding === "identity" && declaresJson(headerOf(headers, "content-type"), mediaType);
}

/** Reads the body and checks it with the headers and the parameters. */
function checkContent(
  operation: Operation,
  request: SandboxRequest,
  query: string,
  inPath: Readonly<Record<string, string>>,
) {
  const details = [
    ...headerViolations(operation, withToken(request.headers, operation)),
    ...parameterViolations(operation, query, inPath),
  ];
  if (operation.body === undefined || !takesBody(operation, request)) {
    return { body: undefined, details };
  }
  const parsed = parseBody(request.body, request.size);
  if ("violation" in parsed) return { body: undefined, details: [...details, parsed.violation] };
  if (!operation.body(parsed.value)) details.push(...violationsOf(operation.body.errors));
  return { body: parsed.value, details };
}

const invalid = { code: "OSM.01010001", message: "Param validation failed." };

/**
 * Checks a request in the order in which the gateway and then the service look at it: the method, the
 * caller and the types cost nothing, and only then the body is read.
 */
export function checkRequest(
  state: SandboxState,
  { byMethod, parameters }: Route<Operation>,
  request: SandboxRequest,
  query: string,
  requestId: string,
): Checked {
  const { headers, method } = request;
  const operation = operationFor(byMethod, method);
  if (operation === undefined) {
    return { refusal: errorReply(405, requestId, { allow: allowOf(byMethod) }) };
  }
  const unauthorized = checkCaller(state, operation, request, requestId);
  if (unauthorized !== undefined) return { refusal: unauthorized };
  if (!acceptsJson(headerOf(headers, "accept"))) return { refusal: errorReply(406, requestId) };
  if (takesBody(operation, request) && !declaresPlainJson(headers, operation)) {
    return { refusal: errorReply(415, requestId) };
  }
  const { body, details } = checkContent(operation, request, query, parameters);
  if (details.length === 0) return { operation, body };
  return { refusal: errorReply(400, requestId, { ...invalid, details }), body, details };
}
