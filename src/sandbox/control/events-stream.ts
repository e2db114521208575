import type { SandboxEvent } from "../events.js";
import { newRequestId } from "../request-id.js";
import type { SandboxState } from "../state.js";
import { describeState } from "./describe-state.js";

/** How often a comment keeps the connection alive, in milliseconds. */
const heartbeatMs = 15_000;

/** A reader that does not read is dropped when this many events wait for it. */
const longestQueue = 1000;

function dataOf(state: SandboxState, event: Exclude<SandboxEvent, { kind: "end" }>): unknown {
  if (event.kind === "message") return event.message;
  if (event.kind === "request") return event.request;
  return describeState(state);
}

const encoder = new TextEncoder();

/** What is sent of an event; made once for all who read. */
const encoded = new WeakMap<SandboxEvent, Uint8Array>();

function bytesOf(state: SandboxState, event: Exclude<SandboxEvent, { kind: "end" }>): Uint8Array {
  const known = encoded.get(event);
  if (known !== undefined) return known;
  const bytes = encoder.encode(
    `event: ${event.kind}\ndata: ${JSON.stringify(dataOf(state, event))}\n\n`,
  );
  encoded.set(event, bytes);
  return bytes;
}

/** A response that streams what happens in the sandbox until the reader leaves. */
export function eventsResponse(state: SandboxState, signal: AbortSignal): Response {
  const stopping: (() => void)[] = [];
  const stop = () => {
    for (const undo of stopping.splice(0)) undo();
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = () => {
          const open = stopping.length > 0;
          stop();
          if (open) controller.close();
        };
        const write = (bytes: Uint8Array) => {
          if ((controller.desiredSize ?? 0) <= 0) end();
          else controller.enqueue(bytes);
        };
        const unlisten = state.events.listen((event) => {
          if (event.kind === "end") end();
          else write(bytesOf(state, event));
        });
        const heartbeat = setInterval(() => write(encoder.encode(": alive\n\n")), heartbeatMs);
        heartbeat.unref();
        signal.addEventListener("abort", end);
        stopping.push(unlisten, () => clearInterval(heartbeat));
        stopping.push(() => signal.removeEventListener("abort", end));
        write(bytesOf(state, { kind: "state" }));
      },
      // The reader left: the stream is closed already.
      cancel: stop,
    },
    { highWaterMark: longestQueue },
  );
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
      "X-Request-Id": newRequestId(),
    },
  });
}
