import type { LoggedRequest, SandboxAddress, SandboxEvent } from "../sandbox/index.js";

/** How each request is printed. */
export type LogForm = "off" | "text" | "json";

/** Prints what happens, one line each. */
export interface Logger {
  event(this: void, event: SandboxEvent): void;
  listening(address: SandboxAddress): void;
}

const microsecond = 1000;

const rounded = (milliseconds: number) => Math.round(milliseconds * microsecond) / microsecond;

/** The line of a request: what kind of verdict and how long, nothing of a person or a secret. */
function lineOf(request: LoggedRequest, form: LogForm): string {
  const { contact_value: _contact, body: _body, duration_ms, ...rest } = request;
  const loggable = { ...rest, duration_ms: rounded(duration_ms) };
  if (form === "json")
    return `${JSON.stringify({ level: "info", event: "request", ...loggable })}\n`;
  const { at, method, path, status, error_code = "", fault_id } = loggable;
  const fault = fault_id === undefined ? "" : ` fault ${fault_id}`;
  return `${at} ${method} ${path} ${status} ${error_code}${fault} ${loggable.duration_ms} ms\n`;
}

/** Makes a logger that writes lines. */
export function createLogger(form: LogForm, write: (text: string) => void): Logger {
  return {
    event(event) {
      if (form !== "off" && event.kind === "request") write(lineOf(event.request, form));
    },
    listening({ url }) {
      write(`${JSON.stringify({ level: "info", event: "listening", url })}\n`);
    },
  };
}
