import { describe, expect, test } from "vitest";
import { createClock, createSandbox, type Sandbox } from "../../../src/sandbox/index.js";
import { control, email, send } from "./support/send.js";

test("waitForCode gives the code that is there", async () => {
  const sandbox = createSandbox();
  await send(sandbox, email("a@example.com"));
  expect(await sandbox.waitForCode("a@example.com")).toBe(sandbox.inbox.list()[0]!.code);
});

test("waitForCode waits for the code to come, and for that contact alone", async () => {
  const sandbox = createSandbox();
  const code = sandbox.waitForCode("a@example.com");
  await send(sandbox, email("b@example.com"));
  await send(sandbox, email("a@example.com"));
  expect(await code).toBe(sandbox.inbox.list("a@example.com")[0]!.code);
});

test("waitForCode passes over a code that is no longer valid", async () => {
  const clock = createClock({ now: "2026-01-01T00:00:00Z", frozen: true });
  const sandbox = createSandbox({ clock });
  await send(sandbox, email("a@example.com"));
  clock.advance(5 * 60_000 - 1);
  await sandbox.waitForCode("a@example.com", { timeoutMs: 0 });
  clock.advance(1);
  await expect(sandbox.waitForCode("a@example.com", { timeoutMs: 0 })).rejects.toThrow(
    'No code for "a@example.com" came within 0 ms. The inbox holds m-1 whose code is no longer valid.',
  );
});

test("waitForCode can ask for a newer code than the last", async () => {
  const sandbox = createSandbox({ cooldown: false });
  await send(sandbox, email("a@example.com"));
  const after = sandbox.inbox.list()[0]!.message_id;
  const second = sandbox.waitForCode("a@example.com", { after });
  await send(sandbox, email("a@example.com"));
  expect(await second).toBe(sandbox.inbox.list()[0]!.code);
});

test("a wait ends with its signal, with the signal's reason", async () => {
  const sandbox = createSandbox();
  const controller = new AbortController();
  const wait = sandbox.waitForCode("a@example.com", { signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(wait).rejects.toThrow("enough");
  await expect(sandbox.waitForCode("a@example.com", { signal: controller.signal })).rejects.toThrow(
    "enough",
  );
});

test("a long poll over HTTP gives the message, or 404 when none came", async () => {
  const sandbox = createSandbox();
  const path = "/_sandbox/messages/wait?contact=a%40example.com";
  const none = await control(sandbox, "GET", `${path}&timeout_ms=0`);
  expect(none.status).toBe(404);
  const message = control(sandbox, "GET", path);
  await send(sandbox, email("a@example.com"));
  expect((await message).body).toEqual(sandbox.inbox.list()[0]);
  const newer = await control(sandbox, "GET", `${path}&timeout_ms=0&after=m-1`);
  expect(newer.status).toBe(404);
});

test("a long poll in process ends with its signal, as any fetch", async () => {
  const sandbox = createSandbox();
  const controller = new AbortController();
  const poll = sandbox.fetch("http://sandbox/_sandbox/messages/wait?contact=a", {
    signal: controller.signal,
  });
  controller.abort(new Error("enough"));
  await expect(poll).rejects.toThrow("enough");
});

test("the stream of events tells of messages, requests and changes", async () => {
  const sandbox = createSandbox();
  const response = await sandbox.fetch("http://sandbox/_sandbox/events");
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader.read()).value;
  expect(await next()).toMatch(/^event: state\nretry: 1000\nid: \w+-0\ndata: \{"clock":/);
  await send(sandbox, email("a@example.com"));
  expect(await next()).toMatch(/^event: message\nid: \w+-1\ndata: \{"message_id":"m-1"/);
  expect(await next()).toMatch(/^event: request\nid: \w+-2\ndata: \{"request_id":/);
  await control(sandbox, "PUT", "/_sandbox/clock", { frozen: true });
  expect(await next()).toContain('"frozen":true');
  await sandbox.close();
  expect((await reader.read()).done).toBe(true);
});

test("a reader that does not read is let go, not stored up for", async () => {
  const sandbox = createSandbox({ cooldown: false });
  const response = await sandbox.fetch("http://sandbox/_sandbox/events");
  for (let count = 0; count < 1200; count++) await send(sandbox);
  const text = await response.text();
  expect(text.split("\n\n").length).toBeLessThanOrEqual(1002);
});

const sms = (areaCode: string) => ({
  contact_value: "123",
  contact_way: 0,
  area_code: areaCode,
});

test("a mark lets a test wait for the next code, whichever comes first", async () => {
  const sandbox = createSandbox({ cooldown: false });
  await send(sandbox, email("a@example.com"));
  const after = sandbox.inbox.mark();
  await expect(sandbox.waitForCode("a@example.com", { after, timeoutMs: 0 })).rejects.toThrow(
    "The inbox holds m-1 which is not newer than the mark.",
  );
  await send(sandbox, email("a@example.com"));
  const [second] = sandbox.inbox.list();
  expect(await sandbox.waitForCode("a@example.com", { after })).toBe(second!.code);
  const state = await control(sandbox, "GET", "/_sandbox/state");
  expect(state.body.mark).toBe(second!.message_id);
});

test("what is taken is gone, and goes to one wait alone", async () => {
  const sandbox = createSandbox({ cooldown: false });
  const waits = [1, 2].map(() => sandbox.inbox.wait("a@example.com", { take: true }));
  await send(sandbox, email("a@example.com"));
  await send(sandbox, email("a@example.com"));
  const ids = (await Promise.all(waits)).map((message) => message.message_id);
  expect(ids.toSorted()).toEqual(["m-1", "m-2"]);
  expect(sandbox.inbox.list()).toEqual([]);
  await send(sandbox, email("a@example.com"));
  const path = "/_sandbox/messages/wait?contact=a%40example.com&take=true&timeout_ms=0";
  expect((await control(sandbox, "GET", path)).status).toBe(200);
  expect((await control(sandbox, "GET", path)).status).toBe(404);
});

test("the same number in two countries is told apart", async () => {
  const sandbox = createSandbox();
  await send(sandbox, sms("86"));
  await send(sandbox, sms("1"));
  for (const areaCode of ["86", "1"]) {
    const message = await sandbox.inbox.wait("123", { areaCode });
    expect(message.area_code).toBe(areaCode);
    const path = `/_sandbox/messages/wait?contact=123&area_code=${areaCode}`;
    expect((await control(sandbox, "GET", path)).body.area_code).toBe(areaCode);
  }
  await expect(sandbox.waitForCode("123", { areaCode: "49", timeoutMs: 0 })).rejects.toThrow(
    'No code for "123" with area code "49" came within 0 ms. The inbox holds m-2 to "123" with area code "1", m-1 to "123" with area code "86".',
  );
});

test("a wait that is over says for whom it was, as it was understood, and what came", async () => {
  const sandbox = createSandbox();
  for (let count = 1; count <= 7; count++) await send(sandbox, email(`user${count}@example.com`));
  const path = "/_sandbox/messages/wait?contact=user+1@example.com&timeout_ms=0";
  const answer = await control(sandbox, "GET", path);
  expect(answer.body.error_msg).toBe(
    'No code for "user 1@example.com" came within 0 ms. The inbox holds m-7 to "user7@example.com", m-6 to "user6@example.com", m-5 to "user5@example.com", m-4 to "user4@example.com", m-3 to "user3@example.com", and 2 more.',
  );
});

test("the domain of an address has no case; what stands before it may have", async () => {
  const sandbox = createSandbox();
  await send(sandbox, email("User@Example.COM"));
  expect(await sandbox.waitForCode("User@example.com")).toMatch(/^\d{6}$/);
  await expect(sandbox.waitForCode("user@example.com", { timeoutMs: 0 })).rejects.toThrow(
    "No code",
  );
  expect((await send(sandbox, email("User@EXAMPLE.com"))).body.error_code).toBe("OSM.01010024");
});

test("a code can be foreseen", async () => {
  const sandbox = createSandbox({ code: "000042" });
  await send(sandbox, email("a@example.com"));
  expect(await sandbox.waitForCode("a@example.com")).toBe("000042");
});

/** Reads events until the state comes. */
async function read(sandbox: Sandbox, lastEventId?: string) {
  const headers = lastEventId === undefined ? {} : { "Last-Event-ID": lastEventId };
  const response = await sandbox.fetch("http://sandbox/_sandbox/events", { headers });
  expect(response.headers.get("x-accel-buffering")).toBe("no");
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const events: { kind: string; id: string }[] = [];
  while (events.at(-1)?.kind !== "state") {
    const { value = "" } = await reader.read();
    for (const [, kind = "", id = ""] of value.matchAll(
      /event: (\w+)\n(?:retry: \d+\n)?id: (\S+)/g,
    ))
      events.push({ kind, id });
  }
  await reader.cancel();
  return events;
}

describe("a reader of events that comes back", () => {
  test("gets what it has missed, in order, and then the state", async () => {
    const sandbox = createSandbox();
    const [{ id } = { id: "" }] = await read(sandbox);
    await send(sandbox, email("a@example.com"));
    await send(sandbox, email("b@example.com"));
    const missed = await read(sandbox, id);
    expect(missed.map(({ kind }) => kind)).toEqual([
      "message",
      "request",
      "message",
      "request",
      "state",
    ]);
    const later = await read(sandbox, missed[1]!.id);
    expect(later.map(({ kind }) => kind)).toEqual(["message", "request", "state"]);
    expect((await read(sandbox, missed.at(-1)!.id)).map(({ kind }) => kind)).toEqual(["state"]);
  });

  test.each(["other-1", "nonsense", "-", "999999999"])(
    "with an id of another run, %s, gets all that is kept",
    async (id) => {
      const sandbox = createSandbox();
      await send(sandbox, email("a@example.com"));
      expect((await read(sandbox, id)).map(({ kind }) => kind)).toEqual([
        "message",
        "request",
        "state",
      ]);
    },
  );
});
