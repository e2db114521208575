import type { Reply } from "../core/reply.js";
import type { SandboxRequest } from "../core/request.js";
import type { Target } from "../core/target.js";
import type { Sessions } from "../state/sessions.js";
import type { SandboxState } from "../state/state.js";
import { controlError } from "./control-reply.js";
import { createHandlers } from "./handlers.js";
import { carryOutControl, shareHandlers } from "./shared-handlers.js";
import type { CarryOut, Shared } from "../store/shared.js";
import { findControl, type ControlOperation } from "./operations.js";
import { readCall } from "./read-request.js";

/** Answers a request in a session; undefined when the path is another's. */
export type Room = (
  target: Target,
  request: SandboxRequest,
  state: SandboxState,
) => Reply | undefined | Promise<Reply | undefined>;

/** Makes what carries out a visit to the control API in a session that is shared. */
export function createCarryOut(sessions: Sessions): CarryOut {
  const handlers = createHandlers(sessions);
  return (state, visit) => carryOutControl(handlers, state, visit);
}

/** Whether a call begins the session that it names: to read what is not there, as a probe does, begins none. */
const begins = ({ id, method }: ControlOperation) =>
  method !== "GET" || id === "waitForMessage" || id === "streamEvents";

/** Makes what answers the control API and the stand-in for IAM. */
export function createControl(sessions: Sessions, shared?: Shared): Room {
  const own = createHandlers(sessions);
  const handlers = shared === undefined ? own : shareHandlers(own, sessions, shared);
  return (target, request, state) => {
    const { path, query } = target;
    const route = findControl(target);
    if (route === undefined) return path.startsWith("/_sandbox/") ? controlError(404) : undefined;
    const method = request.method === "HEAD" ? "GET" : request.method;
    const operation = route.byMethod.get(method);
    if (operation === undefined) {
      return controlError(405, { allow: [...route.byMethod.keys()].join(", ") });
    }
    const read = readCall(operation, query, route.parameters);
    if ("refusal" in read) return read.refusal;
    if (begins(operation)) sessions.keep(state);
    return handlers[operation.id]({ state, request, parameters: read.value });
  };
}
