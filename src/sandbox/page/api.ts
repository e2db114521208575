import type {
  ClockChange,
  LoggedRequest,
  Message,
  MessageList,
  NewFault,
  RequestList,
  SandboxError,
  SessionList,
  State,
} from "../../../generated/sandbox/schema.js";
import { adminHeaders } from "../form/admin-token.js";
import { streamEvents } from "./event-stream.js";

const unauthorized = 401;

/** Whether the control API answers this tab: it has no admin token, or the tab knows it. */
export const isAdmin = async () =>
  (await fetch("_sandbox/state", { headers: adminHeaders() })).status !== unauthorized;

/** The session that the page shows; the default one when its address names none. */
export const session = new URLSearchParams(location.search).get("session") ?? "default";

/** The header that names it. */
export const sessionHeaders = { "X-Sandbox-Session": session };

/** What the sandbox says of a request that it refuses. */
function refusalOf({ error_msg: message, details }: SandboxError): Error {
  const first = details?.[0];
  return new Error(first === undefined ? message : `${first.pointer} ${first.message}`);
}

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method,
    headers: {
      ...sessionHeaders,
      ...adminHeaders(),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.status === 204) return undefined;
  const reply: unknown = await response.json();
  if (!response.ok) throw refusalOf(reply as SandboxError);
  return reply;
}

/** The control API, as far as the page uses it. */
export const api = {
  messages: async () => (await call("GET", "_sandbox/messages")) as MessageList,
  requests: async () => (await call("GET", "_sandbox/requests")) as RequestList,
  sessions: async () => (await call("GET", "_sandbox/sessions")) as SessionList,
  state: async () => (await call("GET", "_sandbox/state")) as State,
  emptyInbox: () => call("DELETE", "_sandbox/messages"),
  changeClock: (change: ClockChange) => call("PUT", "_sandbox/clock", change),
  addFault: (fault: NewFault) => call("POST", "_sandbox/faults", fault),
  removeFault: (id: string) => call("DELETE", `_sandbox/faults/${id}`),
  clearFaults: () => call("DELETE", "_sandbox/faults"),
  reset: () => call("POST", "_sandbox/reset"),
};

/** What a reader of the events does with each kind. */
export interface Readers {
  message: (message: Message) => void;
  request: (request: LoggedRequest) => void;
  state: (state: State) => void;
  connected: (connected: boolean) => void;
}

/** Reads the stream of events, and connects again when it ends. */
export function readEvents(readers: Readers): void {
  void streamEvents("_sandbox/events", {
    headers: { ...sessionHeaders, ...adminHeaders() },
    connected: readers.connected,
    event(kind, data) {
      if (kind === "message") readers.message(data as Message);
      else if (kind === "request") readers.request(data as LoggedRequest);
      else if (kind === "state") readers.state(data as State);
    },
  });
}
