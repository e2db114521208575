import type { Message, Sandbox } from "../../../src/sandbox/index.js";
import { answerOf, control, email, send } from "../../src/sandbox/support/send.js";

/** One call of a load, and what came of it. */
export interface Call {
  kind: "send" | "wait" | "clock";
  contact: string;
  startedAt: number;
  endedAt: number;
  status: number;
  text: string;
  requestId: string;
}

/** The deadline of a request, in milliseconds, with what a busy machine needs. */
const deadlineMs = 2000 + 500;

const recoveryMs = 5000;

const cooldownMs = 60_000;

const waitMs = 1000;

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const contactOf = (turn: number) => `c${turn % 7}@example.com`;

/** Calls all processes of a team, until it is told to end; the clock moves on, so that codes are sent. */
export function startLoad(team: readonly Sandbox[]): { end: () => Promise<readonly Call[]> } {
  const calls: Call[] = [];
  const load = { goesOn: true };
  const note = async (
    kind: Call["kind"],
    contact: string,
    call: () => ReturnType<typeof control>,
  ) => {
    const startedAt = performance.now();
    const { status, text, headers } = await call();
    const requestId = headers.get("x-request-id") ?? "";
    calls.push({ kind, contact, startedAt, endedAt: performance.now(), status, text, requestId });
    await pause(status === 503 ? 50 : 5);
  };
  const loops = team.flatMap((sandbox, index) => {
    const loop = async (act: (turn: number) => Promise<void>) => {
      for (let turn = index; load.goesOn; turn++) await act(turn);
    };
    return [
      loop((turn) => note("send", contactOf(turn), () => send(sandbox, email(contactOf(turn))))),
      loop((turn) =>
        note("wait", contactOf(turn), () =>
          control(
            sandbox,
            "GET",
            `/_sandbox/messages/wait?contact=${contactOf(turn).replace("@", "%40")}&timeout_ms=${waitMs}`,
          ),
        ),
      ),
      loop(async () => {
        await pause(200);
        await note("clock", "", () =>
          control(sandbox, "PUT", "/_sandbox/clock", { advance_ms: 20_000 }),
        );
      }),
    ];
  });
  return {
    async end() {
      load.goesOn = false;
      await Promise.all(loops);
      return calls;
    },
  };
}

/** What a history says. */
export interface Verdict {
  sent: number;
  outages: number;
  /** Why the promises are broken; empty when they hold. */
  broken: string[];
}

/**
 * Holds a history and what the team remembers now against what is promised.
 *
 * @param healedAt when the fault was over
 * @param isDurable whether each acknowledged message must still be there
 */
export async function judge(
  calls: readonly Call[],
  team: readonly Sandbox[],
  healedAt: number,
  isDurable: boolean,
): Promise<Verdict> {
  const broken: string[] = [];
  const lists = await Promise.all(
    team.map((sandbox) => control(sandbox, "GET", "/_sandbox/messages")),
  );
  const [messages = [], ...others] = lists.map(({ body }) => body.messages as Message[]);
  for (const other of others) {
    if (JSON.stringify(other) !== JSON.stringify(messages)) broken.push("two know other messages");
  }

  const contacts = new Set(messages.map(({ contact_value: contact }) => contact));
  for (const contact of contacts) {
    const times = messages
      .filter((one) => one.contact_value === contact)
      .map(({ sent_at: sentAt }) => Date.parse(sentAt))
      .toSorted((a, b) => a - b);
    for (const [index, time] of times.entries()) {
      if (index > 0 && time - times[index - 1]! < cooldownMs) {
        broken.push(`two codes to ${contact} within ${time - times[index - 1]!} ms`);
      }
    }
  }
  const acknowledged = calls.filter(({ kind, text }) => kind === "send" && text === "{}");
  const known = new Set(messages.map(({ request_id: id }) => id));
  const lost = acknowledged.filter(({ requestId }) => !known.has(requestId));
  if (isDurable && lost.length > 0) broken.push(`${lost.length} acknowledged messages are lost`);
  for (const { kind, startedAt, endedAt, status } of calls) {
    const most = deadlineMs + (kind === "wait" ? waitMs : 0);
    if (endedAt - startedAt > most) broken.push(`a ${kind} took ${endedAt - startedAt} ms`);
    if (status !== 200 && status !== 503 && !(kind === "wait" && status === 404)) {
      broken.push(`a ${kind} was answered with ${status}`);
    }
  }
  const late = calls.filter(
    ({ status, startedAt }) => status === 503 && startedAt > healedAt + recoveryMs,
  );
  if (late.length > 0) broken.push(`${late.length} outages long after the fault`);
  const outages = calls.filter(({ status }) => status === 503).length;
  return { sent: acknowledged.length, outages, broken };
}

/** Waits until a process answers again. */
export async function untilAnswered(sandbox: Sandbox): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await sandbox.fetch("http://sandbox/_sandbox/clock");
    const { status } = await answerOf(response);
    if (status === 200) return;
    await pause(50);
  }
}
