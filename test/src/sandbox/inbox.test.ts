import { expect, test } from "vitest";
import { createClock, createSandbox } from "../../../src/sandbox/index.js";
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
