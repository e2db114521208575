import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import { answerOf, control, email, goodHeaders, send, token } from "../src/sandbox/support/send.js";
import { reads } from "../src/sandbox/support/reads.js";
import { expectedOf, hasBody, textOf, verdictOf } from "../src/sandbox/support/verdict.js";
import { longestToken, verdictTable } from "../src/sandbox/support/verdict-table.js";
import { PATH } from "../support/operation.js";
import { startStore, type TestStore } from "./support/redis.js";
import { hasStore, team } from "./support/team.js";

const contact = "user@example.com";

const waitPath = (more = "") =>
  `/_sandbox/messages/wait?contact=${encodeURIComponent(contact)}&timeout_ms=5000${more}`;

const begin = (sandbox: Sandbox, name: string) =>
  send(sandbox, email(contact), { "X-Sandbox-Session": name });

describe.runIf(hasStore)("processes that share their state", () => {
  let store: TestStore;
  const open: Sandbox[] = [];
  const start = (count: number, options = {}) => {
    const made = team(store.url, count, options);
    open.push(...made);
    return made;
  };

  beforeAll(async () => {
    store = await startStore();
  });

  afterAll(async () => {
    await Promise.all(open.map((sandbox) => sandbox.close()));
    await store?.stop();
  });

  describe("give the contract's verdict, as one in memory does", () => {
    let sandbox: Sandbox;
    beforeAll(() => {
      const options = { token: [token, longestToken], cooldown: false, statePrefix: "verdicts" };
      [sandbox] = start(1, options) as [Sandbox];
    });
    test.each(verdictTable)("$name", async (row) => {
      const response = await sandbox.fetch(`http://sandbox${row.path ?? PATH}`, {
        method: row.method ?? "POST",
        headers: row.headers ?? goodHeaders,
        ...(hasBody(row) && { body: textOf(row) }),
      });
      expect(verdictOf(await answerOf(response))).toEqual(expectedOf(row));
    });
  });

  test("send a contact one code, however many are asked at once", async () => {
    const shared = start(3, { statePrefix: "at-once" });
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, index) => send(shared[index % 3]!, email(contact))),
    );
    expect(answers.filter(({ text }) => text === "{}")).toHaveLength(1);
  });

  test("wake a wait in one for a message that another sent, within 20 ms at the median", async () => {
    const [one, two] = start(2, { cooldown: false, statePrefix: "waits" }) as [Sandbox, Sandbox];
    const times: number[] = [];
    for (let round = 0; round < 30; round++) {
      const { body } = await control(one, "GET", "/_sandbox/state");
      const waiting = control(one, "GET", waitPath(`&after=${String(body.mark)}`));
      await control(one, "GET", "/_sandbox/clock");
      await send(two, email(contact));
      const sentAt = performance.now();
      expect((await waiting).status).toBe(200);
      times.push(performance.now() - sentAt);
    }
    expect(times.toSorted((a, b) => a - b)[15]).toBeLessThan(20);
  });

  const listeners = async () =>
    Number((await store.command("PUBSUB NUMSUB {told:default}:hints")).split(":").at(-1));

  test("are told of a session only while somebody waits in it", async () => {
    const [one, two] = start(2, { cooldown: false, statePrefix: "told" }) as [Sandbox, Sandbox];
    await Promise.all([one, two].map((sandbox) => send(sandbox, email(contact))));
    expect(await listeners()).toBe(0);
    const { body } = await control(one, "GET", "/_sandbox/state");
    const waiting = control(one, "GET", waitPath(`&after=${String(body.mark)}`));
    await expect.poll(listeners).toBe(1);
    await send(two, email(contact));
    expect((await waiting).status).toBe(200);
    await expect.poll(listeners, { timeout: 5000 }).toBe(0);
  });

  test("wake a wait that began beside the first request of its session", async () => {
    const [one, two] = start(2, { statePrefix: "first" }) as [Sandbox, Sandbox];
    const headers = { "X-Sandbox-Session": "w1" };
    await send(two, email("first@example.com"), headers);
    const reading = one.fetch("http://sandbox/_sandbox/messages", { headers });
    const waiting = one.fetch(`http://sandbox${waitPath()}`, { headers });
    expect((await reading).status).toBe(200);
    await send(two, email(contact), headers);
    expect((await waiting).status).toBe(200);
  });

  test("give a message that is taken to one of those who wait for it", async () => {
    const shared = start(2, { statePrefix: "take" });
    const waiting = shared.map((sandbox) =>
      control(sandbox, "GET", waitPath("&take=true").replace("5000", "1500")),
    );
    await send(shared[0]!, email(contact));
    const statuses = (await Promise.all(waiting)).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 404]);
  });

  test("tell a reader of events in one what happens in another, and what it missed", async () => {
    const [one, two] = start(2, { cooldown: false, statePrefix: "events" }) as [Sandbox, Sandbox];
    const read = async (sandbox: Sandbox, headers: Record<string, string>, until: string) => {
      const stream = await sandbox.fetch("http://sandbox/_sandbox/events", { headers });
      const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
      let text = (await reader.read()).value!;
      if (until === "third@example.com") await send(two, email("third@example.com"));
      while (!text.includes(until)) text += (await reader.read()).value!;
      await reader.cancel();
      return text;
    };
    await send(one, email("first@example.com"));
    const first = await read(one, {}, "third@example.com");
    expect(first).not.toContain("first@example.com");
    const [id] = [...first.matchAll(/event: message\nid: (\S+)/g)].map(([, found]) => found!);
    await send(two, email("fourth@example.com"));
    const missed = await read(two, { "Last-Event-ID": id! }, "fourth@example.com");
    expect(missed).not.toContain('"contact_value":"third@example.com","contact_way"');
  });

  test("know each other's sessions, tokens and faults, and end a session for all", async () => {
    const [one, two] = start(2, { statePrefix: "sessions" }) as [Sandbox, Sandbox];
    const given = await one.fetch("http://sandbox/v3/auth/tokens", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Sandbox-Session": "w1" },
      body: JSON.stringify({ auth: { identity: { methods: ["password"] } } }),
    });
    const issued = given.headers.get("x-subject-token")!;
    expect((await send(two, email(contact), { "X-Auth-Token": issued })).text).toBe("{}");
    expect((await names(one)).map(({ name }) => name)).toContain("w1");
    expect((await control(two, "DELETE", "/_sandbox/sessions/w1")).status).toBe(204);
    expect((await send(one, email(contact), { "X-Auth-Token": issued })).status).toBe(401);
  });

  test.each(["/healthz", "/readyz", ...reads])("begin no session at GET %s", async (path) => {
    const [one, two] = start(2, { statePrefix: "reads" }) as [Sandbox, Sandbox];
    const headers = { "X-Sandbox-Session": "probe" };
    for (const sandbox of [one, two, one]) {
      const response = await sandbox.fetch(`http://sandbox${path}`, { headers });
      expect(response.status).toBe(200);
    }
    expect((await names(one)).map(({ name }) => name)).toEqual(["default"]);
    expect(await store.command("KEYS {reads:probe}*")).toBe("*0\r\n");
  });

  test("hold 100 sessions beside the default one; the idlest goes, and is counted", async () => {
    const [one, two] = start(2, { statePrefix: "many" }) as [Sandbox, Sandbox];
    await begin(two, "first");
    await begin(one, "second");
    const waiting = two.fetch(`http://sandbox${waitPath("&after=m-1").replace("5000", "3000")}`, {
      headers: { "X-Sandbox-Session": "first" },
    });
    for (let count = 3; count <= 100; count++) await begin([one, two][count % 2]!, `s${count}`);
    await expect.poll(async () => (await names(one)).length).toBe(101);
    // Somebody waits in the first, so that it is in use.
    await expect.poll(async () => (await names(two)).at(-2)?.name).toBe("second");
    await begin(one, "s101");
    const { body } = await control(two, "GET", "/_sandbox/sessions");
    const left = (body.sessions as { name: string }[]).map(({ name }) => name);
    expect(left).toHaveLength(101);
    expect(left).toContain("first");
    expect(left).not.toContain("second");
    expect(body.dropped).toBe(1);
    const metrics = await Promise.all(
      [one, two].map((sandbox) => control(sandbox, "GET", "/_sandbox/metrics")),
    );
    expect(metrics.map(({ text }) => /sessions_dropped_total (\d+)/.exec(text)![1])).toEqual([
      "1",
      "0",
    ]);
    expect((await waiting).status).toBe(404);
    expect((await begin(two, "second")).text).toBe("{}");
  });

  test("hold a long run in bounded memory, and let one that joins late know all that is left", async () => {
    const options = { cooldown: false, statePrefix: "long" };
    const [one] = start(1, options) as [Sandbox];
    for (let round = 0; round < 20; round++) {
      await Promise.all(Array.from({ length: 200 }, () => send(one, email(contact))));
    }
    const length = Number((await store.command("XLEN {long:default}:log")).slice(1));
    expect(length).toBeLessThan(2500);
    const [late] = start(1, options) as [Sandbox];
    const [mine, theirs] = await Promise.all(
      [one, late].map((sandbox) => control(sandbox, "GET", "/_sandbox/messages")),
    );
    expect(theirs!.body).toEqual(mine!.body);
    expect(theirs!.body.dropped).toBe(3000);
  });

  test("hold a run of large bodies in bounded memory", async () => {
    const [one] = start(1, { statePrefix: "large" }) as [Sandbox];
    const body = { ...email(contact), time_zone: "x".repeat(100_000) };
    for (let count = 0; count < 60; count++) await send(one, body);
    const used = await store.command("MEMORY USAGE {large:default}:log");
    expect(Number(used.slice(1))).toBeLessThan(2_000_000);
  });

  test("begin no session for a caller without a valid token, and log it in one that is there", async () => {
    const [one, two] = start(2, { statePrefix: "guest" }) as [Sandbox, Sandbox];
    const headers = { "X-Auth-Token": "wrong", "X-Sandbox-Session": "w1" };
    expect((await send(one, email(contact), headers)).status).toBe(401);
    expect((await names(two)).map(({ name }) => name)).toEqual(["default"]);
    await begin(two, "w1");
    expect((await send(one, email(contact), headers)).status).toBe(401);
    const logged = await two.fetch("http://sandbox/_sandbox/requests", { headers });
    const { requests } = (await logged.json()) as { requests: { status: number }[] };
    expect(requests.map(({ status }) => status)).toEqual([401, 200]);
  });

  test("name what is only in memory, and what has no effect", () => {
    const [one] = start(1) as [Sandbox];
    expect(() => one.inbox).toThrow(
      'With shared state, "inbox" is not in this process: use GET /_sandbox/messages of the control API',
    );
    expect(() => createSandbox({ statePrefix: "a" })).toThrow('has no effect without "state"');
    expect(() => createSandbox({ state: "http://x" })).toThrow("must be the address of a Valkey");
    expect(() => createSandbox({ state: store.url, statePrefix: "{a}" })).toThrow(
      "must be 1 to 64",
    );
  });
});

const names = async (sandbox: Sandbox) =>
  (await control(sandbox, "GET", "/_sandbox/sessions")).body.sessions as { name: string }[];
