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

/** A response that streams what happens in the sandbox until the reader leaves. */
export function eventsResponse(state: SandboxState, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
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
        const write = (text: string) => {
          if ((controller.desiredSize ?? 0) <= 0) end();
          else controller.enqueue(encoder.encode(text));
        };
        const unlisten = state.events.listen((event) => {
          if (event.kind === "end") end();
          else write(`event: ${event.kind}\ndata: ${JSON.stringify(dataOf(state, event))}\n\n`);
        });
        const heartbeat = setInterval(() => write(": alive\n\n"), heartbeatMs);
        heartbeat.unref();
        signal.addEventListener("abort", end);
        stopping.push(unlisten, () => clearInterval(heartbeat));
        stopping.push(() => signal.removeEventListener("abort", end));
        write(`event: state\ndata: ${JSON.stringify(describeState(state))}\n\n`);
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
