import { METHOD } from "../../../generated/constants.js";
import type { SendVerifyCodesRequest } from "../../../generated/schema.js";
import { sendVerifyCodesHeaders, sendVerifyCodesRequest } from "../../../generated/validators.js";
import { violationsOf, type Violation } from "../../contract/violations.js";
import type { ParsedBody } from "../body/parse-body.js";
import { errorReply } from "../errors.js";
import type { Reply } from "../reply.js";
import type { SandboxState } from "../state.js";
import { acceptsJson, declaresJson } from "../text/negotiation.js";
import { checkCaller } from "./check-caller.js";
import { headerViolations } from "./header-violations.js";
import { headerOf, type OperationRequest, type RequestHeaders } from "./request.js";

/** A request that keeps to the contract, or the reply and the violations of one that does not. */
export type Checked =
  | { body: SendVerifyCodesRequest }
  | { reply: Reply; details?: readonly Violation[] };

/** A signature stands in for the token; the headers are then checked as if one were there. */
const withToken = (headers: RequestHeaders): RequestHeaders =>
  headers["x-auth-token"] === undefined ? { ...headers, "x-auth-token": "-" } : headers;

function violationsIn(headers: RequestHeaders, parsed: ParsedBody): Violation[] {
  const inHeaders = sendVerifyCodesHeaders(withToken(headers)) ? [] : headerViolations();
  if ("violation" in parsed) return [...inHeaders, parsed.violation];
  if (sendVerifyCodesRequest(parsed.value)) return inHeaders;
  return [...inHeaders, ...violationsOf(sendVerifyCodesRequest.errors)];
}

function declaresPlainJson(headers: RequestHeaders): boolean {
  const encoding = headerOf(headers, "content-encoding") ?? "identity";
  return encoding === "identity" && declaresJson(headerOf(headers, "content-type"));
}

/** Checks a request in the order in which the gateway and then the service look at it. */
export function checkRequest(
  state: SandboxState,
  request: OperationRequest,
  parsed: ParsedBody,
  requestId: string,
): Checked {
  const { headers } = request;
  if (request.method !== METHOD) return { reply: errorReply(405, requestId) };
  const unauthorized = checkCaller(state, request, requestId);
  if (unauthorized !== undefined) return { reply: unauthorized };
  if (!acceptsJson(headerOf(headers, "accept"))) return { reply: errorReply(406, requestId) };
  if (!declaresPlainJson(headers)) return { reply: errorReply(415, requestId) };
  const details = violationsIn(headers, parsed);
  if (details.length === 0) {
    return { body: (parsed as { value: SendVerifyCodesRequest }).value };
  }
  const code = "OSM.01010001";
  const message = "Param validation failed.";
  return { reply: errorReply(400, requestId, { code, message, details }), details };
}
