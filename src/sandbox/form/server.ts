/** Carries the form's requests to the sandbox that serves the page. */
import type { Clock, Message } from "../../../generated/sandbox/schema.js";
import { adminHeaders } from "./admin-token.js";
import type { Transport } from "./request-form.js";

/** After how long a reply counts as none. */
const patience = 10_000;

/** Whether it is a sandbox that answers at an address: a host of files is none. */
async function isSandbox(base: string): Promise<boolean> {
  try {
    const reply = await fetch(new URL("healthz", base));
    const { status } = (await reply.json()) as { status?: string };
    return status === "ok";
  } catch {
    return false;
  }
}

/**
 * @param base the sandbox's address, with a slash at its end
 * @param common headers of every request
 */
export const serverTransport = (
  base: string,
  common: Readonly<Record<string, string>> = {},
): Transport => ({
  baseUrl: base,
  async call({ path, headers, body }) {
    if (!(await isSandbox(base))) return "unreachable";
    try {
      const reply = await fetch(new URL(path.slice(1), base), {
        method: "POST",
        headers: { ...common, ...headers },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patience),
      });
      const { status, statusText } = reply;
      return { status, statusText, headers: [...reply.headers], body: await reply.text() };
    } catch {
      return undefined;
    }
  },
  async messageOf(requestId) {
    const reply = await fetch(new URL("_sandbox/messages", base), {
      headers: { ...common, ...adminHeaders() },
    });
    if (!reply.ok) return undefined;
    const { messages } = (await reply.json()) as { messages: Message[] };
    return messages.find((message) => message.request_id === requestId);
  },
  async advance(milliseconds) {
    if (!(await isSandbox(base))) return undefined;
    const reply = await fetch(new URL("_sandbox/clock", base), {
      method: "PUT",
      headers: { ...common, ...adminHeaders(), "content-type": "application/json" },
      body: JSON.stringify({ advance_ms: milliseconds }),
    });
    if (!reply.ok) return undefined;
    return Date.parse(((await reply.json()) as Clock).now);
  },
});
