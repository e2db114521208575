import { clockChange, tokenRequest } from "../../../generated/sandbox/validators.js";
import type { ClockChange, NewFault, TokenRequest } from "../../../generated/sandbox/schema.js";
import { isoTime } from "../core/text/iso-time.js";
import type { Reply } from "../core/reply.js";
import { faultViolations } from "../faults/check-fault.js";
import type { Sessions } from "../state/sessions.js";
import { defaultSession, resetState, type SandboxState } from "../state/state.js";
import type { ControlCall, Handler } from "./call.js";
import { changeClock } from "./change-clock.js";
import { controlError, controlReply } from "./control-reply.js";
import { describeClock, describeState } from "./describe-state.js";
import { eventsReply } from "./events-stream.js";
import type { ControlId } from "./operations.js";
import { bySchema, readJson } from "./read-request.js";

/** Whose messages a request means. */
const addresseeOf = ({ parameters }: ControlCall) => ({
  contact: parameters.contact as string | undefined,
  areaCode: parameters.area_code as string | undefined,
});

async function waitForMessage(call: ControlCall): Promise<Reply> {
  const { contact = "", areaCode } = addresseeOf(call);
  const { timeout_ms: timeoutMs, after, take } = call.parameters;
  const options = {
    ...(timeoutMs !== undefined && { timeoutMs: Number(timeoutMs) }),
    ...(after !== undefined && { after: String(after) }),
    ...(areaCode !== undefined && { areaCode }),
    take: take === true,
  };
  try {
    const message = await call.state.inbox.next(contact, options, call.request.onLeave);
    if (message !== undefined) return controlReply(200, message);
    // The caller has left: nobody reads the reply.
    return controlError(404);
  } catch (error) {
    return controlError(404, { message: (error as Error).message });
  }
}

function createToken({ state, request }: ControlCall): Reply {
  const read = readJson<TokenRequest>(request, bySchema(tokenRequest));
  if ("refusal" in read) return read.refusal;
  const { token, issuedAt, expiresAt } = state.tokens.issue(state.chance.token());
  const body = {
    token: {
      expires_at: isoTime(expiresAt),
      issued_at: isoTime(issuedAt),
      methods: read.value.auth.identity.methods,
    },
  };
  return controlReply(201, body, { "X-Subject-Token": token });
}

function setClock({ state, request }: ControlCall): Reply {
  const read = readJson<ClockChange>(request, bySchema(clockChange));
  if ("refusal" in read) return read.refusal;
  const violation = changeClock(state.clock, read.value);
  if (violation !== undefined) return controlError(400, { details: [violation] });
  state.events.changed();
  return controlReply(200, describeClock(state.clock));
}

function addFault({ state, request }: ControlCall): Reply {
  const read = readJson<NewFault>(request, faultViolations);
  if ("refusal" in read) return read.refusal;
  if (state.faults.full) {
    return controlError(400, { message: "There are too many faults; delete some." });
  }
  const fault = state.faults.add(read.value);
  state.events.changed();
  return controlReply(201, fault);
}

/** Does something that listeners are told of. */
const change = (act: (call: ControlCall) => void) => (call: ControlCall) => {
  act(call);
  call.state.events.changed();
  return controlReply(204);
};

function deleteSession(sessions: Sessions, { parameters }: ControlCall): Reply {
  const name = String(parameters.session);
  if (name === defaultSession) {
    return controlError(400, { message: "The default session cannot end; reset it." });
  }
  return sessions.end(name) ? controlReply(204) : controlError(404);
}

const metricsReply = ({ metrics }: SandboxState): Reply => ({
  ...controlReply(200, undefined, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" }),
  body: metrics.text(),
});

/** What each operation of the control API does. */
export const createHandlers = (sessions: Sessions): Record<ControlId, Handler> => ({
  listMessages: (call) => {
    const { contact, areaCode } = addresseeOf(call);
    const { inbox } = call.state;
    return controlReply(200, { messages: inbox.list(contact, areaCode), dropped: inbox.dropped });
  },
  deleteMessages: change((call) => {
    const { contact, areaCode } = addresseeOf(call);
    call.state.inbox.clear(contact, areaCode);
  }),
  waitForMessage,
  readState: ({ state }) => controlReply(200, describeState(state)),
  streamEvents: ({ state, request }) => eventsReply(state, request),
  listRequests: ({ state: { requests } }) =>
    controlReply(200, { requests: requests.list(), dropped: requests.dropped }),
  readClock: ({ state }) => controlReply(200, describeClock(state.clock)),
  setClock,
  listFaults: ({ state }) => controlReply(200, { faults: state.faults.list() }),
  addFault,
  deleteFaults: change(({ state }) => state.faults.clear()),
  deleteFault: ({ state, parameters }) => {
    if (!state.faults.remove(String(parameters.fault_id))) return controlError(404);
    state.events.changed();
    return controlReply(204);
  },
  revokeTokens: ({ state }) => {
    state.tokens.revokeIssued();
    return controlReply(204);
  },
  resetSandbox: ({ state }) => {
    resetState(state);
    return controlReply(204);
  },
  listSessions: () => controlReply(200, { sessions: sessions.list(), dropped: sessions.dropped }),
  deleteSession: (call) => deleteSession(sessions, call),
  readMetrics: ({ state }) => metricsReply(state),
  readReadiness: ({ state }) =>
    state.waits.closing ? controlError(503) : controlReply(200, { status: "ok" }),
  readHealth: () => controlReply(200, { status: "ok" }),
  createToken,
});
