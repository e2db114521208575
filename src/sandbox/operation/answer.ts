import { METHOD, REQUEST_LIMITS } from "../../../generated/constants.js";
import { parseBody, type ParsedBody } from "../body/parse-body.js";
import type { Violation } from "../../contract/violations.js";
import { replyInstead, spoil } from "../faults/fault-reply.js";
import type { FiredFault } from "../faults/faults.js";
import { magicFaultOf } from "../faults/magic-contacts.js";
import type { Reply } from "../reply.js";
import { newRequestId } from "../request-id.js";
import { describeRequest, excerptOf, type RequestNote } from "../request-log.js";
import type { SandboxState } from "../state.js";
import { checkRequest } from "./check-request.js";
import type { OperationRequest } from "./request.js";
import { send } from "./send.js";

/** A reply and what the request log says beside it. */
interface Outcome {
  reply: Reply;
  fired?: FiredFault | undefined;
  details?: readonly Violation[] | undefined;
  messageNumber?: number | undefined;
}

function contactOf(parsed: ParsedBody): string | undefined {
  if ("violation" in parsed) return undefined;
  const contact = (parsed.value as { contact_value?: unknown } | null)?.contact_value;
  if (typeof contact !== "string") return undefined;
  return contact.length <= REQUEST_LIMITS.contact_value.maxLength ? contact : undefined;
}

function outcomeOf(
  state: SandboxState,
  request: OperationRequest,
  parsed: ParsedBody,
  requestId: string,
): Outcome {
  let fired =
    state.faults.any && request.method === METHOD
      ? state.faults.fireFor(contactOf(parsed))
      : undefined;
  let instead = fired?.fault && replyInstead(fired.fault, requestId);
  if (instead !== undefined) return { reply: instead, fired };
  const checked = checkRequest(state, request, parsed, requestId);
  if ("reply" in checked) return { reply: checked.reply, details: checked.details, fired };
  if (fired?.fault === undefined) {
    fired = magicFaultOf(checked.body, fired?.delayMs) ?? fired;
    instead = fired?.fault && replyInstead(fired.fault, requestId);
    if (instead !== undefined) return { reply: instead, fired };
  }
  const { reply, messageNumber } = send(state, request.headers, checked.body, requestId);
  return { reply, messageNumber, fired };
}

function withFault(reply: Reply, fired: FiredFault | undefined): Reply {
  if (fired === undefined) return reply;
  const spoilt = fired.fault === undefined ? reply : spoil(fired.fault, reply);
  return fired.delayMs > 0 ? { ...spoilt, delayMs: fired.delayMs } : spoilt;
}

function log(state: SandboxState, note: RequestNote): void {
  state.requests.add(note);
  state.events.emit(() => ({ kind: "request", request: describeRequest(note) }));
}

/** Answers one request to the operation. It knows of no socket and no framework: adapters carry it. */
export function answerOperation(state: SandboxState, request: OperationRequest): Reply {
  const startedAt = performance.now();
  const requestId = newRequestId();
  const parsed = parseBody(request.body);
  const outcome = outcomeOf(state, request, parsed, requestId);
  const reply = withFault(outcome.reply, outcome.fired);
  log(state, {
    requestId,
    at: state.clock.now(),
    method: request.method,
    target: request.target,
    status: reply.status,
    durationMs: performance.now() - startedAt,
    errorCode: reply.errorCode,
    contact: contactOf(parsed),
    messageNumber: outcome.messageNumber,
    faultId: outcome.fired?.fault_id,
    details: outcome.details,
    body: outcome.details && excerptOf(request.body),
  });
  return reply;
}
