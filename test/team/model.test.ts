import { deepEqual } from "node:assert/strict";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox, type Message } from "../../src/sandbox/index.js";
import { check, control, email, send, type Caller } from "../src/sandbox/support/send.js";
import { startMember, type Member } from "./support/processes.js";
import { startStore, type TestStore } from "./support/redis.js";
import { hasStore } from "./support/team.js";

/** An answer without what is drawn by chance or measured. */
const comparable = ({ status, text }: { status: number; text: string }) => [
  status,
  text.replaceAll(/"(request_id|duration_ms)":("[^"]*"|[\d.e-]+)/g, '"$1":0'),
];

/** The processes of a team; which of them is asked, a command says. */
type Team = readonly Caller[];

/** Does the same to one sandbox in memory, which is the model, and to one process of a team. */
class Step implements fc.AsyncCommand<Caller, Team> {
  constructor(
    readonly name: string,
    readonly who: number,
    readonly act: (caller: Caller) => ReturnType<typeof control>,
  ) {}

  check = () => true;

  async run(model: Caller, team: Team): Promise<void> {
    const expected = await this.act(model);
    const answer = await this.act(team[this.who % team.length]!);
    deepEqual(comparable(answer), comparable(expected));
  }

  toString = () => `${this.name} at process ${this.who}`;
}

const who = fc.nat({ max: 2 });

const contacts = fc.constantFrom("a@example.com", "b@example.com");

const messagesPath = (contact: string) =>
  `/_sandbox/messages?contact=${encodeURIComponent(contact)}`;

/** Checks the last code of a contact, its first, or a wrong one. */
async function checkCode(caller: Caller, contact: string, which: string) {
  const { body } = await control(caller, "GET", messagesPath(contact));
  const codes = (body.messages as Message[]).map(({ code }) => code);
  const code = which === "last" ? codes[0] : codes.at(-1);
  return check(caller, email(contact), (which !== "wrong" && code) || "111111");
}

/** A call of the control API; a part of it is drawn. */
const controls = (method: string, path: string, bodies: fc.Arbitrary<unknown>) =>
  fc.tuple(who, bodies).map(([at, body]) => {
    const name = `${method} ${path} ${JSON.stringify(body) ?? ""}`;
    return new Step(name, at, (caller) => control(caller, method, `/_sandbox/${path}`, body));
  });

const nothing = fc.constant(undefined);

const frozen = { now: "2026-01-01T00:00:00Z", frozen: true };

const freeze = (caller: Caller) => control(caller, "PUT", "/_sandbox/clock", frozen);

/** A reset lets the clock run again. */
async function reset(caller: Caller) {
  await control(caller, "POST", "/_sandbox/reset");
  return freeze(caller);
}

const commands = [
  fc
    .tuple(who, contacts)
    .map(([at, to]) => new Step(`send ${to}`, at, (caller) => send(caller, email(to)))),
  fc
    .tuple(who, contacts, fc.constantFrom("last", "first", "wrong"))
    .map(
      ([at, to, which]) =>
        new Step(`check ${to} ${which}`, at, (caller) => checkCode(caller, to, which)),
    ),
  who.map((at) => new Step("reset", at, reset)),
  who.map((at) => new Step("send badly", at, (caller) => send(caller, { contact_way: 3 }))),
  controls("PUT", "clock", fc.record({ advance_ms: fc.constantFrom(1000, 60_000, 300_000) })),
  controls(
    "POST",
    "faults",
    fc.record({
      kind: fc.constant("ok_error"),
      probability: fc.constantFrom(0.3, 0.7),
      seed: fc.constant(3),
    }),
  ),
  controls("DELETE", "faults", nothing),
  controls("DELETE", "messages", nothing),
  controls("DELETE", "tokens", nothing),
  controls("GET", "messages/wait?contact=a%40example.com&timeout_ms=0&take=true", nothing),
  ...["faults", "messages", "requests", "state"].map((path) => controls("GET", path, nothing)),
];

describe.runIf(hasStore)("processes that share their state", () => {
  let store: TestStore;
  let members: Member[];

  beforeAll(async () => {
    store = await startStore();
    const flags = ["--state", store.url, "--seed", "7"];
    members = await Promise.all([startMember([...flags, "--workers", "2"]), startMember(flags)]);
  });

  afterAll(async () => {
    await Promise.all(members?.map((member) => member.stop()) ?? []);
    await store?.stop();
  });

  test("do what one in memory does, whichever of them is asked", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { size: "+1" }), async (steps) => {
        const session = `run-${++run}`;
        const team = members.map((member) => member.inSession(session));
        const model = createSandbox({ seed: 7 });
        for (const one of [model, team[0]!]) await freeze(one);
        await fc.asyncModelRun(() => ({ model, real: team }), steps);
        for (const path of ["messages", "requests", "state", "faults"]) {
          const read = async (one: Caller) =>
            comparable(await control(one, "GET", `/_sandbox/${path}`));
          const expected = await read(model);
          for (const one of team) expect(await read(one)).toEqual(expected);
        }
      }),
      { numRuns: 25, seed: 16 },
    );
  });
});
