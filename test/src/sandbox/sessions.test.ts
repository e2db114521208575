import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { createClock, createSandbox, type SandboxEvent } from "../../../src/sandbox/index.js";
import { readOptions } from "../../../src/sandbox/options.js";
import { createState } from "../../../src/sandbox/state/state.js";
import { idleMs, Sessions } from "../../../src/sandbox/state/sessions.js";
import { PATH } from "../../support/operation.js";
import { control, email, goodHeaders, send } from "./support/send.js";
import { reads } from "./support/reads.js";

const contact = "user@example.com";

const note = (list: string[]) => (event: SandboxEvent) => list.push(event.session);

const inSession = (name: string) => ({ "X-Sandbox-Session": name });

describe("a session", () => {
  test("has its own inbox, codes, cool-down, clock, faults and request log", async () => {
    const sandbox = createSandbox();
    const one = sandbox.session("one");
    const two = sandbox.session("two");
    one.clock.set("2001-01-01T00:00:00Z");
    two.faults.add({ kind: "error", status: 503, times: 1 });
    expect((await send(sandbox, email(contact), inSession("one"))).body).toEqual({});
    expect((await send(sandbox, email(contact), inSession("two"))).status).toBe(503);
    expect((await send(sandbox, email(contact), inSession("two"))).body).toEqual({});
    expect((await send(sandbox, email(contact), inSession("one"))).body).toMatchObject({
      error_code: "OSM.01010024",
    });
    expect((await send(sandbox, email(contact))).body).toEqual({});
    expect(one.inbox.list()[0]!.sent_at).toMatch(/^2001/);
    expect(two.inbox.list()[0]!.sent_at).not.toMatch(/^2001/);
    expect([one, two, sandbox].map(({ requests }) => requests.list().length)).toEqual([2, 2, 1]);
    one.reset();
    expect(one.inbox.list()).toEqual([]);
    expect([two, sandbox].map(({ inbox }) => inbox.list().length)).toEqual([1, 1]);
  });

  test("begins as the sandbox did: with its clock, its faults and its tokens", async () => {
    const sandbox = createSandbox({
      clock: createClock({ now: 0, frozen: true }),
      faults: [{ kind: "error", status: 429, times: 1 }],
      token: "secret",
    });
    sandbox.clock.advance(5000);
    const session = sandbox.session("one");
    expect(session.clock.now()).toBe(0);
    expect(session.clock.frozen).toBe(true);
    expect(session.faults.list()).toHaveLength(1);
    expect(session.token).toBe("secret@one");
    expect(sandbox.token).toBe("secret");
  });

  test("is reached by its fetch, which takes a whole client there", async () => {
    const sandbox = createSandbox();
    const session = sandbox.session("one");
    await session.fetch(`http://sandbox${PATH}`, {
      method: "POST",
      headers: goodHeaders,
      body: JSON.stringify(email(contact)),
    });
    expect(await session.waitForCode(contact, { timeoutMs: 0 })).toMatch(/^\d{6}$/);
    expect(sandbox.inbox.list()).toEqual([]);
  });

  test("is named by the token that it gives out, and by each token of the start", async () => {
    const sandbox = createSandbox({ cooldown: false });
    const session = sandbox.session("one");
    const issued = session.issueToken();
    for (const token of [issued, session.token, "sandbox-token@one"]) {
      expect((await send(sandbox, email(contact), { "X-Auth-Token": token })).status).toBe(200);
    }
    expect(session.inbox.list()).toHaveLength(3);
    expect(sandbox.inbox.list()).toEqual([]);
    session.revokeTokens();
    expect((await send(sandbox, email(contact), { "X-Auth-Token": issued })).status).toBe(401);
    const given = await sandbox.fetch("http://sandbox/v3/auth/tokens", {
      method: "POST",
      headers: { "Content-Type": "application/json", ...inSession("one") },
      body: JSON.stringify({ auth: { identity: { methods: ["password"] } } }),
    });
    const token = given.headers.get("x-subject-token")!;
    expect((await send(sandbox, email(contact), { "X-Auth-Token": token })).status).toBe(200);
    expect(session.inbox.list()).toHaveLength(4);
  });

  test("an @ in a token that was given names no session", async () => {
    const sandbox = createSandbox({ token: "me@corp" });
    await send(sandbox, email(contact), { "X-Auth-Token": "me@corp" });
    expect(sandbox.inbox.list()).toHaveLength(1);
    await send(sandbox, email(contact), { "X-Auth-Token": "me@corp@one" });
    expect(sandbox.session("one").inbox.list()).toHaveLength(1);
  });

  test("is not begun by whoever may not call", async () => {
    const sandbox = createSandbox();
    const wrong = { "X-Auth-Token": "wrong" };
    expect((await send(sandbox, email(contact), { ...wrong, ...inSession("one") })).status).toBe(
      401,
    );
    const asked = await sandbox.fetch(`http://sandbox${PATH}`, { headers: inSession("one") });
    expect(asked.status).toBe(405);
    const { body } = await control(sandbox, "GET", "/_sandbox/sessions");
    expect(body).toEqual({ sessions: [{ name: "default", messages: 0, requests: 0 }], dropped: 0 });
  });

  test.each(["/healthz", "/readyz", ...reads])("is not begun by GET %s", async (path) => {
    const sandbox = createSandbox();
    const response = await sandbox.fetch(`http://sandbox${path}`, { headers: inSession("one") });
    expect(response.status).toBe(200);
    const { body } = await control(sandbox, "GET", "/_sandbox/sessions");
    expect(body.sessions).toEqual([{ name: "default", messages: 0, requests: 0 }]);
  });

  test.each(["", "a b", "-a", "a/b", "é", "x".repeat(65), "a, b"])(
    "cannot be named %o",
    async (name) => {
      const sandbox = createSandbox();
      expect(() => sandbox.session(name)).toThrow(
        'The name of a session must have 1 to 64 letters, digits, ".", "_" or "-", the first a letter or a digit.',
      );
      if (name === "é") return;
      const headers = inSession(name);
      const answer = await send(sandbox, email(contact), headers);
      expect(answer.status).toBe(400);
      expect(answer.body.error_msg).toMatch("The name of a session must have 1 to 64");
      const asked = await sandbox.fetch("http://sandbox/_sandbox/messages", { headers });
      expect(asked.status).toBe(400);
    },
  );

  test("of the header and of the token that disagree is refused", async () => {
    const sandbox = createSandbox();
    const headers = { "X-Auth-Token": "sandbox-token@one", ...inSession("two") };
    const answer = await send(sandbox, email(contact), headers);
    expect(answer.status).toBe(400);
    expect(answer.body.error_msg).toBe(
      'The request names two sessions, "two" and another: give the same in X-Sandbox-Session and behind the @ of the token, or one alone.',
    );
    const same = { "X-Auth-Token": "sandbox-token@one", ...inSession("one") };
    expect((await send(sandbox, email(contact), same)).status).toBe(200);
  });

  test("tells what happens in it; the sandbox tells what happens in all", async () => {
    const sandbox = createSandbox();
    const seen: Record<string, string[]> = { own: [], all: [] };
    sandbox.session("one").onEvent(note(seen.own!), ["message"]);
    sandbox.onEvent(note(seen.all!), ["message"]);
    for (const name of ["one", "two", "default"])
      await send(sandbox, email(contact), inSession(name));
    expect(seen).toEqual({ own: ["one"], all: ["one", "two", "default"] });
  });

  test("streams its events to a browser, which can send no header", async () => {
    const sandbox = createSandbox();
    const stream = await sandbox.fetch("http://sandbox/_sandbox/events?session=one");
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    await send(sandbox, email("other@example.com"));
    await send(sandbox, email(contact), inSession("one"));
    expect((await reader.read()).value).toContain(contact);
    await control(sandbox, "DELETE", "/_sandbox/sessions/one");
    let done = false;
    while (!done) ({ done } = await reader.read());
  });
});

describe("the end of a session", () => {
  test("is told to what waits in it, and leaves the others alone", async () => {
    const sandbox = createSandbox();
    const wait = sandbox.session("one").waitForCode(contact, { timeoutMs: Infinity });
    const other = sandbox.session("two").waitForCode(contact, { timeoutMs: Infinity });
    expect((await control(sandbox, "DELETE", "/_sandbox/sessions/one")).status).toBe(204);
    expect((await control(sandbox, "DELETE", "/_sandbox/sessions/one")).status).toBe(404);
    expect((await control(sandbox, "DELETE", "/_sandbox/sessions/default")).status).toBe(400);
    await expect(wait).rejects.toThrow("had come when its session was ended");
    await sandbox.close();
    await expect(other).rejects.toThrow("had come when the sandbox was closed");
  });

  const { beginning } = readOptions({});

  test("comes half an hour after its last use, unless somebody waits in it", async () => {
    let now = 0;
    const sessions = new Sessions(beginning, createState, () => now);
    const first = sessions.open("first");
    const waited = sessions.open("waited");
    waited.inbox.wait(contact, { timeoutMs: Infinity }).catch(() => {});
    now += idleMs - 1;
    expect(sessions.open("first")).toBe(first);
    now += idleMs;
    expect(sessions.open("first")).not.toBe(first);
    expect(sessions.open("waited")).toBe(waited);
    expect(sessions.dropped).toBe(0);
    sessions.close();
  });

  test("does not come to one that is kept when another of its name was asked beside it", () => {
    const sessions = new Sessions(beginning, createState, () => 0);
    const asked = sessions.find("one");
    const waited = sessions.open("one");
    sessions.keep(asked);
    expect(sessions.find("one")).toBe(waited);
    sessions.close();
  });

  test("comes to the one that is idle for the longest when there are more than 100", () => {
    const sessions = new Sessions(beginning, createState, () => 0);
    const first = sessions.open("s-0");
    first.inbox.wait(contact, { timeoutMs: Infinity }).catch(() => {});
    for (let index = 1; index < 103; index++) sessions.open(`s-${index}`);
    const names = sessions.list().map(({ name }) => name);
    expect(names).toHaveLength(101);
    expect(names.slice(0, 2)).toEqual(["s-102", "s-101"]);
    expect(names.slice(-3)).toEqual(["s-4", "s-0", "default"]);
    expect(sessions.dropped).toBe(3);
    sessions.close();
  });
});

test("parallel workers that reset, travel in time and add faults never see each other", async () => {
  const sandbox = createSandbox();
  const { url } = await sandbox.listen();
  const file = new URL("support/session-worker.mjs", import.meta.url);
  const seen = await Promise.all(
    Array.from({ length: 4 }, async (_, index) => {
      const workerData = { url, send: PATH, session: `worker-${index}`, index, rounds: 20 };
      const worker = new Worker(file, { workerData });
      const [rounds] = (await once(worker, "message")) as [unknown[]];
      await worker.terminate();
      return rounds;
    }),
  );
  for (const [index, rounds] of seen.entries()) {
    const moment = `${2001 + index}-01-01T00:01:00.000Z`;
    const sends = [
      `OSM.01010014 worker-${index}`,
      "sent",
      expect.stringMatching(/^OSM\.01010024/),
      "sent",
    ];
    expect(rounds).toEqual([[sends, moment, 2, 4, 1, moment]]);
  }
  expect(sandbox.requests.list()).toEqual([]);
  await sandbox.close();
});
