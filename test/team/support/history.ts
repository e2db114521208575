import type { Message } from "../../../src/sandbox/index.js";
import { check, control, email, send, type Answer } from "../../src/sandbox/support/send.js";
import { readEvents, type EventReader } from "./event-reader.js";
import type { Member } from "./processes.js";

const kinds = ["send", "check", "wait", "clock", "faults"] as const;

/** One call of a load, and what came of it. */
export interface Call {
  kind: (typeof kinds)[number];
  member: Member;
  /** Whose code it was about, or which fault. */
  about: string;
  startedAt: number;
  endedAt: number;
  /** 0 when the connection was cut. */
  status: number;
  text: string;
  requestId: string;
}

/** The deadline of a request, in milliseconds, with what a busy machine needs. */
const deadlineMs = 2000 + 500;

const recoveryMs = 5000;

const cooldownMs = 60_000;

const waitMs = 1000;

const stepMs = 20_000;

/** After how long a test gives up to wait for something, in milliseconds. */
const patienceMs = 60_000;

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits until something is so. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const startedAt = performance.now(); ;) {
    if (await isSo()) return;
    if (performance.now() - startedAt > patienceMs) throw new Error(`It never came: ${what}.`);
    await pause(10);
  }
}

const contactOf = (turn: number) => `c${turn % 7}@example.com`;

const waitPath = (contact: string) =>
  `/_sandbox/messages/wait?contact=${contact.replace("@", "%40")}&timeout_ms=${waitMs}`;

const isOutage = ({ status }: Call) => status === 503 || status === 0;

/** What a load did, and goes on to do until its end. */
export class Load {
  readonly calls: Call[] = [];
  readonly readers: readonly EventReader[];
  #aheadMs = 0;
  readonly #stop = new AbortController();
  #loops: Promise<void>[] = [];

  constructor(readonly team: readonly Member[]) {
    this.readers = team.map(readEvents);
  }

  /** Begins to call all processes of the team; the clock moves on, so that codes are sent. */
  async start(): Promise<void> {
    await Promise.all(this.readers.map(({ connected }) => connected));
    this.#aheadMs = await this.#clock();
    this.#loops = this.team.flatMap((member, index) => [
      this.#loop(index, (turn) => this.#send(member, contactOf(turn))),
      this.#loop(index + 3, (turn) => this.#waitAndCheck(member, contactOf(turn))),
      this.#loop(0, () => this.#addFault(member)),
    ]);
    this.#loops.push(this.#loop(0, () => this.#moveClock(this.team[0]!)));
  }

  /** Waits until each process answered each kind of call so many times more. */
  async untilAnswered(times: number): Promise<void> {
    const from = this.calls.length;
    const answered = (member: Member, kind: string) =>
      this.calls
        .slice(from)
        .filter((call) => call.member === member && call.kind === kind && !isOutage(call)).length >=
      times;
    await until("answers to all kinds of calls", () =>
      this.team.every((member) =>
        kinds.every((kind) => kind === "clock" || answered(member, kind)),
      ),
    );
  }

  /** Waits until each process told of an outage. */
  async untilFelt(): Promise<void> {
    const from = this.calls.length;
    await until("an outage in each process", () =>
      this.team.every((member) =>
        this.calls.slice(from).some((call) => call.member === member && call.status === 503),
      ),
    );
  }

  async end(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#loops);
  }

  async #loop(first: number, act: (turn: number) => Promise<unknown>): Promise<void> {
    for (let turn = first; !this.#stop.signal.aborted; turn++) await act(turn);
  }

  async #note(kind: Call["kind"], member: Member, about: string, call: () => Promise<Answer>) {
    const startedAt = performance.now();
    const answer = await call().catch(() => undefined);
    const { status = 0, text = "" } = answer ?? {};
    const requestId = answer?.headers.get("x-request-id") ?? "";
    const endedAt = performance.now();
    this.calls.push({ kind, member, about, startedAt, endedAt, status, text, requestId });
    // A machine that is shared has other work, too.
    await pause(status === 503 ? 50 : 5);
    return answer;
  }

  #send(member: Member, contact: string) {
    return this.#note("send", member, contact, () => send(member, email(contact)));
  }

  async #waitAndCheck(member: Member, contact: string) {
    const waited = await this.#note("wait", member, contact, () =>
      control(member, "GET", waitPath(contact)),
    );
    if (waited?.status !== 200) return;
    const { code, request_id: id } = waited.body as unknown as Message;
    await this.#note("check", member, id, () => check(member, email(contact), code));
  }

  async #addFault(member: Member) {
    const fault = { kind: "error", status: 500, header: "X-Nobody-Sends-This" };
    const added = await this.#note("faults", member, "", () =>
      control(member, "POST", "/_sandbox/faults", fault),
    );
    if (added?.status !== 201) return;
    const id = String(added.body.fault_id);
    await this.#note("faults", member, id, () =>
      control(member, "DELETE", `/_sandbox/faults/${id}`),
    );
  }

  async #moveClock(member: Member) {
    await pause(100);
    await this.#note("clock", member, "", () =>
      control(member, "PUT", "/_sandbox/clock", { advance_ms: stepMs }),
    );
  }

  /** How far the clock of the team is ahead of this machine's. */
  async #clock(): Promise<number> {
    const { body } = await control(this.team[0]!, "GET", "/_sandbox/clock");
    return Date.parse(String(body.now)) - Date.now();
  }

  /** How many milliseconds the clock was moved. */
  async moved(): Promise<number> {
    return (await this.#clock()) - this.#aheadMs;
  }

  stop(): void {
    for (const reader of this.readers) reader.stop();
  }
}

/** What must hold in one fault. */
export interface Expected {
  /** When the fault was over. */
  healedAt: number;
  /** Whether each acknowledged change must still be there. */
  isDurable: boolean;
  /** Whether connections of callers may be cut. */
  isCut: boolean;
}

async function messagesOf(team: readonly Member[]): Promise<Message[][]> {
  const lists = await Promise.all(
    team.map((member) => control(member, "GET", "/_sandbox/messages")),
  );
  return lists.map(({ body }) => body.messages as Message[]);
}

function* closeCodes(messages: readonly Message[]): Generator<string> {
  const last = new Map<string, number>();
  const sorted = messages.toSorted((a, b) => Date.parse(a.sent_at) - Date.parse(b.sent_at));
  for (const { contact_value: contact, sent_at: sentAt } of sorted) {
    const time = Date.parse(sentAt);
    const apart = time - (last.get(contact) ?? -Infinity);
    if (apart < cooldownMs) yield `two codes to ${contact} within ${apart} ms`;
    last.set(contact, time);
  }
}

/** The statuses of a call that the store's state explains. */
const expectedStatuses: Record<Call["kind"], readonly number[]> = {
  send: [200],
  check: [200],
  wait: [200, 404],
  clock: [200],
  faults: [201, 204],
};

function* wrongCalls(calls: readonly Call[], { healedAt, isDurable, isCut }: Expected) {
  for (const { kind, startedAt, endedAt, status, text } of calls) {
    const most = deadlineMs + (kind === "wait" ? waitMs : 0);
    if (endedAt - startedAt > most) yield `a ${kind} took ${endedAt - startedAt} ms`;
    const allowed = [...expectedStatuses[kind], 503, ...(isCut ? [0] : [])];
    // What a store lost can be deleted no more.
    if (!isDurable && kind === "faults") allowed.push(404);
    if (!allowed.includes(status)) yield `a ${kind} was answered with ${status}: ${text}`;
    if (status === 503 && startedAt > healedAt + recoveryMs) yield `a ${kind} got 503 after it`;
  }
}

function* lostChanges(load: Load, messages: readonly Message[], moved: number) {
  const known = new Set(messages.map(({ request_id: id }) => id));
  const { calls } = load;
  for (const { kind, text, requestId } of calls) {
    if (kind === "send" && text === "{}" && !known.has(requestId)) yield "a message is lost";
  }
  for (const { ids } of load.readers) {
    for (const id of known) if (!ids.has(id)) yield "a message is missing in the events";
  }
  const accepted = calls.filter(({ kind, text }) => kind === "check" && text === "{}");
  if (new Set(accepted.map(({ about }) => about)).size < accepted.length)
    yield "a code was good twice";
  const steps = calls.filter(({ kind, status }) => kind === "clock" && status === 200).length;
  // The clocks of the store and of the test are the same but for what their calls take.
  if (moved < steps * stepMs - stepMs / 2) yield `the clock moved ${moved} ms in ${steps} steps`;
}

/** Holds a history and what the team remembers now against what is promised: why it is broken. */
export async function judge(load: Load, expected: Expected): Promise<string[]> {
  const { team, calls, readers } = load;
  const [messages = [], ...others] = await messagesOf(team);
  if (expected.isDurable) {
    // Events come a moment after what they tell.
    await Promise.race([
      until("all events", () =>
        readers.every(({ ids }) => messages.every((one) => ids.has(one.request_id))),
      ),
      pause(recoveryMs),
    ]);
  }
  const differ = others.some((other) => JSON.stringify(other) !== JSON.stringify(messages));
  return [
    ...(differ ? ["two processes know other messages"] : []),
    ...closeCodes(messages),
    ...wrongCalls(calls, expected),
    ...(expected.isDurable ? lostChanges(load, messages, await load.moved()) : []),
  ];
}
