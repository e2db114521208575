import { defaultSession } from "../sandbox/state/state.js";
import type { LoggedRequest, SandboxAddress, SandboxEvent } from "../sandbox/index.js";

/** How each request is printed. */
export type LogForm = "off" | "text" | "json";

/** Prints what happens, one line each. */
export interface Logger {
  event(this: void, event: SandboxEvent): void;
  listening(address: SandboxAddress): void;
}

/** Where lines go. */
export interface Output {
  write(text: string): unknown;
}

const microsecond = 1000;

const rounded = (milliseconds: number) => Math.round(milliseconds * microsecond) / microsecond;

/** What could end a line, steer a terminal, or turn the direction of writing. */
// oxlint-disable-next-line no-control-regex
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A text as one line: what could steer is written as an escape. */
const oneLine = (text: string) =>
  text.replace(
    steering,
    (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0"),
  );

const jsonLine = (level: string, event: string, fields: object) =>
  `${oneLine(JSON.stringify({ level, event, ...fields }))}\n`;

/** The line of a request: what kind of verdict and how long, nothing of a person or a secret. */
function lineOf(session: string, request: LoggedRequest, form: LogForm): string {
  const { contact_value: _contact, body: _body, duration_ms, ...rest } = request;
  const named = session === defaultSession ? {} : { session };
  const loggable = { ...rest, ...named, duration_ms: rounded(duration_ms) };
  if (form === "json") return jsonLine("info", "request", loggable);
  const { at, method, path, status, error_code = "", fault_id, details = [] } = loggable;
  const fault = fault_id === undefined ? "" : ` fault ${fault_id}`;
  const why = details.map(({ pointer, rule }) => ` ${pointer} ${rule}`).join("");
  const where = session === defaultSession ? "" : ` session ${session}`;
  const line = `${at} ${method} ${path} ${status} ${error_code}${why}${fault}${where} ${loggable.duration_ms} ms`;
  return `${oneLine(line)}\n`;
}

/** The line of a failure: its kind and its place in the code. Its message may hold what was sent. */
function failureLine(requestId: string, error: unknown): string {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error("unknown");
  const places = stack.replace(message, "").split("\n").slice(1);
  const fields = { request_id: requestId, error: name, at: places.map((place) => place.trim()) };
  return jsonLine("error", "failure", fields);
}

/**
 * Makes a logger.
 *
 * @param out where requests are told of
 * @param err where failures are told of, whatever the form
 */
export function createLogger(form: LogForm, out: Output, err: Output): Logger {
  return {
    event(event) {
      if (event.kind === "failure") err.write(failureLine(event.requestId, event.error));
      else if (form !== "off" && event.kind === "request")
        out.write(lineOf(event.session, event.request, form));
    },
    listening({ url }) {
      out.write(jsonLine("info", "listening", { url }));
    },
  };
}
