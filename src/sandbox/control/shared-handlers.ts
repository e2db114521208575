import { OPERATIONS, WAIT_DEFAULTS } from "../../../generated/sandbox/constants.js";
import { systemChance } from "../core/chance.js";
import type { Reply } from "../core/reply.js";
import { headerOf, type SandboxRequest } from "../core/request.js";
import { elapsed } from "../core/timers.js";
import type { Sessions } from "../state/sessions.js";
import { defaultSession, type SandboxState } from "../state/state.js";
import type { Visit } from "../store/replica.js";
import { outageReply, requestOf, visitOf, type Shared } from "../store/shared.js";
import { StoreError, type Use } from "../store/store.js";
import type { ControlCall, Handler } from "./call.js";
import { controlError, controlReply } from "./control-reply.js";
import type { ControlId } from "./operations.js";

/** A visit to the control API; its admin token does not go to the store. */
function controlVisitOf(request: SandboxRequest): Visit {
  const type = headerOf(request.headers, "content-type");
  const visit = visitOf(request);
  return {
    ...visit,
    headers: type === undefined ? {} : { "content-type": type },
    chance: { ...visit.chance, token: systemChance.token() },
  };
}

type Handlers = Record<ControlId, Handler>;

/** A wait that takes: of several that see a message, the one whose visit comes first has it. */
async function takeMessage(shared: Shared, wait: Handler, call: ControlCall, until: number) {
  const timeoutMs = Math.max(0, Math.ceil(until - elapsed()));
  const parameters = { ...call.parameters, take: false, timeout_ms: timeoutMs };
  const reply = await wait({ ...call, parameters });
  if (reply.status !== 200) return reply;
  const { message_id: take } = JSON.parse(String(reply.body)) as { message_id: string };
  const taken = await shared.submit(call.state, { ...controlVisitOf(call.request), take });
  if (taken.status === 404) return takeMessage(shared, wait, call, until);
  return taken.status === 204 ? reply : taken;
}

async function waitForMessage(shared: Shared, wait: Handler, call: ControlCall): Promise<Reply> {
  const { take, timeout_ms: timeoutMs = WAIT_DEFAULTS.timeout_ms } = call.parameters;
  const until = elapsed() + Number(timeoutMs);
  const reply = await (take === true ? takeMessage(shared, wait, call, until) : wait(call));
  // While the store is away, nobody knows whether a message came.
  return reply.status === 404 && !shared.store.isUp ? outageReply() : reply;
}

/** Learns of the sessions that others began, and of what is in each; that is no use of them. */
async function listSessions(shared: Shared, sessions: Sessions): Promise<Reply> {
  const { idleMs, dropped } = await shared.store.sessions();
  const states = [sessions.main, ...[...idleMs.keys()].map((name) => sessions.open(name))];
  await Promise.all(states.map((state) => shared.look(state, "look")));
  const lasting = sessions.list().flatMap((session) => {
    const idle = idleMs.get(session.name);
    return idle === undefined ? [] : [{ ...session, idle_ms: idle }];
  });
  const main = sessions.list().slice(-1);
  const sorted = lasting.toSorted((one, other) => one.idle_ms - other.idle_ms);
  return controlReply(200, { sessions: [...sorted, ...main], dropped });
}

async function deleteSession(shared: Shared, sessions: Sessions, call: ControlCall, own: Handler) {
  const name = String(call.parameters.session);
  if (name === defaultSession) return own(call);
  const wasThere = await shared.store.remove(name);
  sessions.end(name);
  return wasThere ? controlReply(204) : controlError(404);
}

/** The handlers of a process that shares its sessions: what changes one is carried out in each process. */
export function shareHandlers(own: Handlers, sessions: Sessions, shared: Shared): Handlers {
  const current =
    (handler: Handler, use: Use = "use"): Handler =>
    async (call) => {
      await shared.look(call.state, use);
      if (shared.isBegun(call.state)) sessions.keep(call.state);
      return handler(call);
    };
  const submitted =
    (control: ControlId): Handler =>
    ({ state, request, parameters }) =>
      shared.submit(state, { ...controlVisitOf(request), control, parameters });
  const special: Partial<Handlers> = {
    readHealth: own.readHealth,
    readMetrics: own.readMetrics,
    waitForMessage: current((call) => waitForMessage(shared, own.waitForMessage, call), "begin"),
    streamEvents: current(own.streamEvents, "begin"),
    listSessions: () => listSessions(shared, sessions),
    deleteSession: (call) => deleteSession(shared, sessions, call, own.deleteSession),
  };
  const ids = Object.keys(own) as ControlId[];
  const handlers = ids.map((id) => {
    const isRead = OPERATIONS[id].method === "GET";
    return [id, special[id] ?? (isRead ? current(own[id]) : submitted(id))] as const;
  });
  return Object.fromEntries(handlers.map(([id, handler]) => [id, orOutage(handler)])) as Handlers;
}

const orOutage =
  (handler: Handler): Handler =>
  async (call) => {
    try {
      return await handler(call);
    } catch (error) {
      if (error instanceof StoreError) return outageReply();
      throw error;
    }
  };

/** Carries out a visit to the control API; it is answered at once. */
export function carryOutControl(own: Handlers, state: SandboxState, visit: Visit): Reply {
  const { control, parameters = {}, take } = visit;
  if (take !== undefined) return state.inbox.take(take) ? controlReply(204) : controlError(404);
  return own[control as ControlId]({ state, request: requestOf(visit), parameters }) as Reply;
}
