import type { Violation } from "../../contract/violations.js";
import { SANDBOX_LIMITS } from "../../../generated/sandbox/constants.js";
import { errorReply } from "../core/error-replies.js";
import type { Reply } from "../core/reply.js";
import type { SandboxRequest } from "../core/request.js";
import type { Route } from "../core/router.js";
import { readTarget, type Target } from "../core/target.js";
import { elapsed } from "../core/timers.js";
import { replyInstead, spoil } from "../faults/fault-reply.js";
import type { FiredFault } from "../faults/faults.js";
import { fieldsOf } from "../faults/match.js";
import { describeRequest, excerptOf, type RequestNote } from "../state/request-log.js";
import type { SandboxState } from "../state/state.js";
import { perform } from "./behaviours.js";
import { isCallerKnown } from "./check-caller.js";
import { checkRequest } from "./check-request.js";
import { allowOf, findOperations, operationFor, type Operation } from "./operations.js";

/** A reply and what the request log says beside it. */
interface Judged {
  operation: string | undefined;
  reply: Reply;
  body?: unknown;
  fired?: FiredFault | undefined;
  details?: readonly Violation[] | undefined;
  messageId?: string | undefined;
  /** Whether the body violates the contract: then the log shows it. */
  isInvalid: boolean;
}

const longestContact = SANDBOX_LIMITS.LoggedRequest.contact_value.maxLength;

/** The contact that a body names within the limits. */
function contactOf(body: unknown): string | undefined {
  const { contact_value: contact } = fieldsOf(body);
  return typeof contact === "string" && contact.length <= longestContact ? contact : undefined;
}

function judge(
  state: SandboxState,
  route: Route<Operation>,
  request: SandboxRequest,
  target: Target,
  requestId: string,
): Judged {
  const checked = checkRequest(state, route, request, target.query, requestId);
  const valid = "operation" in checked;
  const { body } = checked;
  const operation = operationFor(route.byMethod, request.method)?.id;
  const fired = state.faults.fireFor({ valid, operation, headers: request.headers, body });
  const { details } = valid ? { details: undefined } : checked;
  const instead = fired?.fault && replyInstead(fired.fault, requestId, allowOf(route.byMethod));
  const isInvalid = details !== undefined;
  if (instead !== undefined) return { operation, reply: instead, body, fired, details, isInvalid };
  if (!valid) return { operation, reply: checked.refusal, body, fired, details, isInvalid };
  // Field by field: to spread the outcome costs more than all checks together.
  const done = perform(state, checked.operation, request, { body, requestId });
  const { reply, messageId } = done;
  return { operation, reply, body, fired, details: done.details, messageId, isInvalid };
}

function withFault(reply: Reply, fired: FiredFault | undefined): Reply {
  if (fired === undefined) return reply;
  const spoilt = fired.fault === undefined ? reply : spoil(fired.fault, reply);
  return fired.delayMs > 0 ? { ...spoilt, delayMs: fired.delayMs } : spoilt;
}

function log(state: SandboxState, note: RequestNote): void {
  state.requests.add(note);
  const { number } = note;
  state.events.emit("request", number, () => ({ request: describeRequest(note) }));
}

/**
 * Answers one request to an operation of the contract. It knows of no socket and no framework:
 * adapters carry what it gives.
 */
export function answerOperation(state: SandboxState, request: SandboxRequest): Reply {
  const startedAt = elapsed();
  const requestId = state.chance.requestId();
  const target = readTarget(request.target);
  const route = target && findOperations(target);
  if (target === undefined || route === undefined) return errorReply(404, requestId);
  const judged = judge(state, route, request, target, requestId);
  const reply = withFault(judged.reply, judged.fired);
  const durationMs = elapsed() - startedAt;
  const { operation, messageId } = judged;
  state.metrics.add({ operation, status: reply.status, durationMs, sent: messageId !== undefined });
  log(state, {
    requestId,
    number: state.events.next(),
    at: state.clock.now(),
    method: request.method,
    path: target.path,
    status: reply.status,
    durationMs,
    errorCode: reply.errorCode,
    contact: contactOf(judged.body),
    messageId,
    faultId: judged.fired?.fault_id,
    details: judged.details,
    body: judged.isInvalid ? excerptOf(request.body) : undefined,
  });
  return reply;
}

/** Whether a request may begin a session: who may not call must not push out those of others. */
export function mayBegin(state: SandboxState, request: SandboxRequest, target: Target): boolean {
  const route = findOperations(target);
  const operation = route && operationFor(route.byMethod, request.method);
  return operation !== undefined && isCallerKnown(state, operation, request);
}

/** Whether a path is one of the contract's. */
export const isOperation = (target: Target) => findOperations(target) !== undefined;
