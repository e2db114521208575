import type { Context, Hono } from "hono";
import {
  clockChange,
  listMessagesParameters,
  newFault,
  tokenRequest,
  waitForMessageParameters,
} from "../../../generated/sandbox/validators.js";
import type { Violation } from "../../contract/violations.js";
import type { ClockChange } from "../../../generated/sandbox/schema.js";
import { resetState, type SandboxState } from "../state.js";
import { isoTime } from "../text/iso-time.js";
import { controlError, controlReply } from "./control-reply.js";
import { describeClock, describeState } from "./describe-state.js";
import { eventsResponse } from "./events-stream.js";
import { readBody, readQuery } from "./read-request.js";

type Handler = (context: Context) => Response | Promise<Response>;

/** Path to method to handler: what is not here gets 405 on a path that is, 404 on another. */
type Routes = Record<string, Record<string, Handler>>;

/** Does what can be done with the clock in whole, or nothing: then it gives the violation. */
function changeClock({ clock }: SandboxState, change: ClockChange): Violation | undefined {
  const before = clock.now();
  try {
    if (change.now !== undefined) clock.set(timeOf(change.now));
  } catch {
    const message = "must be a date-time of RFC 3339 of the years 0 to 9999";
    return { pointer: "/now", rule: "format", message };
  }
  try {
    if (change.advance_ms !== undefined) clock.advance(change.advance_ms);
  } catch {
    clock.set(before);
    const message = "must not lead beyond the year 9999";
    return { pointer: "/advance_ms", rule: "maximum", message };
  }
  if (change.frozen === true) clock.freeze();
  if (change.frozen === false) clock.resume();
  return undefined;
}

const changed = (state: SandboxState) => state.events.emit(() => ({ kind: "state" }));

/** RFC 3339, section 5.6; `Date.parse` alone reads much more than that. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i;

const leapSecond = /(?<=T\d\d:\d\d):60/i;

function timeOf(text: string): string {
  if (!dateTime.test(text)) throw new RangeError("not RFC 3339");
  // RFC 3339 has leap seconds, JavaScript has not.
  return text.replace(leapSecond, ":59");
}

const clockRoutes = (state: SandboxState): Record<string, Handler> => ({
  GET: () => controlReply(200, describeClock(state.clock)),
  PUT: async (context) => {
    const read = await readBody(context, clockChange);
    if ("refusal" in read) return read.refusal;
    const violation = changeClock(state, read.value);
    if (violation !== undefined) return controlError(400, { details: [violation] });
    changed(state);
    return controlReply(200, describeClock(state.clock));
  },
});

const faultRoutes = (state: SandboxState): Record<string, Handler> => ({
  GET: () => controlReply(200, { faults: state.faults.list() }),
  POST: async (context) => {
    const read = await readBody(context, newFault);
    if ("refusal" in read) return read.refusal;
    if (state.faults.full)
      return controlError(400, { message: "There are too many faults; delete some." });
    const fault = state.faults.add(read.value);
    changed(state);
    return controlReply(201, fault);
  },
  DELETE: () => {
    state.faults.clear();
    changed(state);
    return controlReply(204);
  },
});

const messageRoutes = (state: SandboxState): Record<string, Handler> => ({
  GET: (context) => {
    const read = readQuery(context, listMessagesParameters);
    if ("refusal" in read) return read.refusal;
    const messages = state.inbox.list(read.value.contact as string | undefined);
    return controlReply(200, { messages, dropped: state.inbox.dropped });
  },
  DELETE: () => {
    state.inbox.clear();
    changed(state);
    return controlReply(204);
  },
});

async function waitForMessage(state: SandboxState, context: Context): Promise<Response> {
  const read = readQuery(context, waitForMessageParameters, ["timeout_ms"]);
  if ("refusal" in read) return read.refusal;
  const { contact, timeout_ms: timeoutMs, after } = read.value;
  const waiting = state.inbox.wait(String(contact), {
    ...(timeoutMs !== undefined && { timeoutMs: Number(timeoutMs) }),
    ...(after !== undefined && { after: String(after) }),
    signal: context.req.raw.signal,
  });
  // The caller has left: nobody reads the reply.
  const message = await waiting.catch(() => undefined);
  if (message === undefined) {
    return controlError(404, { message: "No message to this contact came in time." });
  }
  return controlReply(200, message);
}

async function createToken(state: SandboxState, context: Context): Promise<Response> {
  const read = await readBody(context, tokenRequest);
  if ("refusal" in read) return read.refusal;
  const { token, issuedAt, expiresAt } = state.tokens.issue();
  const body = {
    token: {
      expires_at: isoTime(expiresAt),
      issued_at: isoTime(issuedAt),
      methods: read.value.auth.identity.methods,
    },
  };
  return controlReply(201, body, { "X-Subject-Token": token });
}

const routesOf = (state: SandboxState): Routes => ({
  "/_sandbox/messages": messageRoutes(state),
  "/_sandbox/messages/wait": { GET: (context) => waitForMessage(state, context) },
  "/_sandbox/state": { GET: () => controlReply(200, describeState(state)) },
  "/_sandbox/events": { GET: (context) => eventsResponse(state, context.req.raw.signal) },
  "/_sandbox/requests": {
    GET: () =>
      controlReply(200, { requests: state.requests.list(), dropped: state.requests.dropped }),
  },
  "/_sandbox/clock": clockRoutes(state),
  "/_sandbox/faults": faultRoutes(state),
  "/_sandbox/faults/:fault_id": {
    DELETE: (context) => {
      if (!state.faults.remove(context.req.param("fault_id")!)) return controlError(404);
      changed(state);
      return controlReply(204);
    },
  },
  "/_sandbox/tokens": {
    DELETE: () => {
      state.tokens.revokeIssued();
      return controlReply(204);
    },
  },
  "/_sandbox/reset": {
    POST: () => {
      resetState(state);
      return controlReply(204);
    },
  },
  "/healthz": { GET: () => controlReply(200, { status: "ok" }) },
  "/v3/auth/tokens": { POST: (context) => createToken(state, context) },
});

/** Adds the control API and the stand-in for IAM to an app. */
export function addControlRoutes(app: Hono, state: SandboxState): void {
  for (const [path, handlers] of Object.entries(routesOf(state))) {
    for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler);
    const allow = Object.keys(handlers).join(", ");
    app.all(path, () => controlError(405, { allow }));
  }
}
