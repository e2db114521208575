import { EventEmitter, once } from "node:events";
import type { Message } from "../../../src/sandbox/index.js";
import type { Member } from "./processes.js";

/** Who reads the events of a session, and connects again as a browser does. */
export interface EventReader {
  /** The request ids of the messages that it was told of. */
  ids: ReadonlySet<string>;
  /** Ends when it is connected for the first time. */
  connected: Promise<void>;
  stop: () => void;
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Reads the events of a process until it is told to stop. */
export function readEvents(member: Member): EventReader {
  const ids = new Set<string>();
  const stop = new AbortController();
  const opening = new EventEmitter();
  const connected = once(opening, "connected").then(() => undefined);
  let last: string | undefined;

  const take = (event: string) => {
    last = /^id: (.*)$/m.exec(event)?.[1] ?? last;
    if (!event.startsWith("event: message")) return;
    const { request_id: id } = JSON.parse(/^data: (.*)$/m.exec(event)![1]!) as Message;
    ids.add(id);
  };

  const readOnce = async () => {
    const headers = last === undefined ? {} : { "Last-Event-ID": last };
    const { signal } = stop;
    const response = await member.fetch("http://sandbox/_sandbox/events", { headers, signal });
    if (response.status !== 200) return;
    let rest = "";
    for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
      opening.emit("connected");
      const events = (rest + text).split("\n\n");
      rest = events.pop()!;
      for (const event of events) take(event);
    }
  };

  const read = async () => {
    while (!stop.signal.aborted) {
      await readOnce().catch(() => {});
      await pause(50);
    }
  };

  void read();
  return { ids, connected, stop: () => stop.abort() };
}
