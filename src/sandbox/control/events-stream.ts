import type { Reply } from "../core/reply.js";
import { newRequestId } from "../core/request-id.js";
import { headerOf, type SandboxRequest } from "../core/request.js";
import { every } from "../core/timers.js";
import type { SandboxEvent } from "../state/events.js";
import type { SandboxState } from "../state/state.js";
import { describeState } from "./describe-state.js";

/** How often a comment keeps the connection alive, in milliseconds. */
const heartbeatMs = 15_000;

/** How long a reader waits before it connects again, in milliseconds. */
const retryMs = 1000;

/** An event that readers are told of. */
type ToldEvent = Extract<SandboxEvent, { kind: "message" | "request" | "state" }>;

const isTold = (event: SandboxEvent): event is ToldEvent =>
  event.kind === "message" || event.kind === "request" || event.kind === "state";

function dataOf(state: SandboxState, event: ToldEvent): unknown {
  if (event.kind === "message") return event.message;
  if (event.kind === "request") return event.request;
  return describeState(state);
}

/** What is sent of an event; made once for all who read. */
const texts = new WeakMap<SandboxEvent, string>();

function textOf(state: SandboxState, event: ToldEvent): string {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const data = JSON.stringify(dataOf(state, event));
  const text = `event: ${event.kind}\nid: ${state.events.run}-${event.number}\ndata: ${data}\n\n`;
  texts.set(event, text);
  return text;
}

/** What came after the event that a reader saw last; all that is kept when that was another run's. */
function missed(state: SandboxState, lastEventId: string | undefined): ToldEvent[] {
  if (lastEventId === undefined) return [];
  const [of, last] = lastEventId.split("-");
  const number = of === state.events.run ? Number(last) || 0 : 0;
  const { session } = state.events;
  const messages = state.inbox
    .after(number)
    .map((one) => ({ kind: "message" as const, session, ...one }));
  const requests = state.requests
    .after(number)
    .map((one) => ({ kind: "request" as const, session, ...one }));
  return [...messages, ...requests].toSorted((a, b) => a.number - b.number);
}

/** A reply that streams what happens in the sandbox until the reader leaves. */
export function eventsReply(state: SandboxState, { headers }: SandboxRequest): Reply {
  return {
    status: 200,
    headers: {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
      // Without this, nginx keeps events back until its buffer is full.
      "X-Accel-Buffering": "no",
      "X-Request-Id": newRequestId(),
    },
    body: "",
    stream(sink) {
      const { session, last } = state.events;
      const end = () => {
        stop();
        sink.end();
      };
      const write = (text: string) => {
        if (!sink.write(text)) end();
      };
      const unlisten = state.events.listen((event) => {
        if (event.kind === "end") end();
        else if (isTold(event)) write(textOf(state, event));
      });
      const stopHeartbeat = every(heartbeatMs, () => write(": alive\n\n"));
      const stop = () => {
        unlisten();
        stopHeartbeat();
      };
      for (const event of missed(state, headerOf(headers, "last-event-id"))) {
        write(textOf(state, event));
      }
      const now = textOf(state, { kind: "state", session, number: last });
      write(now.replace("\n", `\nretry: ${retryMs}\n`));
      return stop;
    },
  };
}
