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

/** Reads the stream of events; the browser connects again by itself. */
export function readEvents(readers: Readers): void {
  const source = new EventSource(`_sandbox/events?session=${encodeURIComponent(session)}`);
  const on = <T>(kind: string, reader: (data: T) => void) =>
    source.addEventListener(kind, (event: MessageEvent<string>) =>
      reader(JSON.parse(event.data) as T),
    );
  on("message", readers.message);
  on("request", readers.request);
  on("state", readers.state);
  source.addEventListener("open", () => readers.connected(true));
  source.addEventListener("error", () => readers.connected(false));
}
