import { expect, onTestFinished, test, vi } from "vitest";
import { createClient, email, type ClientOptions } from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";

const contact = email("a@example.com");
const refused = () =>
  Promise.reject(Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" }));
const throttled = (headers: Record<string, string> = {}) =>
  Promise.resolve(new Response("{}", { status: 429, headers }));

/** Calls with fake timers; the random part of pauses is in the middle. */
function start(answers: (() => Promise<Response>)[], options: Partial<ClientOptions> = {}) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const sentAt: number[] = [];
  const startedAt = performance.now();
  const fetch = async () => {
    sentAt.push(Math.round(performance.now() - startedAt));
    return answers[Math.min(sentAt.length, answers.length) - 1]!();
  };
  const client = createClient({
    baseUrl: "http://h.example",
    token: "t",
    fetch,
    timeoutMs: 60_000,
    ...options,
  });
  return { client, sentAt };
}

const finish = async <T>(promise: Promise<T>) => {
  const settled = promise.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return settled;
};

test("nothing is repeated unless that was asked for", async () => {
  const { client, sentAt } = start([refused]);
  await finish(client.sendVerifyCodes(contact));
  expect(sentAt).toEqual([0]);
});

test("what was provably not sent is repeated, in pauses that double", async () => {
  const { client, sentAt } = start([refused, refused, refused, async () => new Response("{}")], {
    retry: 3,
  });
  expect(await finish(client.sendVerifyCodes(contact))).toMatchObject({ status: 200 });
  expect(sentAt).toEqual([0, 500, 1500, 3500]);
});

test("Retry-After is followed, and a call's number of tries goes before the client's", async () => {
  const { client, sentAt } = start([() => throttled({ "Retry-After": "7" })], { retry: 5 });
  expect(await finish(client.sendVerifyCodes(contact, { retry: 1 }))).toMatchObject({
    code: "rate_limited",
  });
  expect(sentAt).toEqual([0, 7000]);
});

test("a wait that would end after the deadline is not begun", async () => {
  const { client, sentAt } = start([() => throttled({ "Retry-After": "60" })], { retry: 5 });
  const error = rejectionOf(client.sendVerifyCodes(contact));
  await vi.advanceTimersByTimeAsync(0);
  expect(await error).toMatchObject({ code: "rate_limited" });
  expect(sentAt).toEqual([0]);
  expect(vi.getTimerCount()).toBe(0);
});

test.each<[string, () => Promise<Response>]>([
  ["a broken connection", () => Promise.reject(new Error("reset"))],
  ["500", async () => new Response("{}", { status: 500 })],
  [
    "503 with Retry-After",
    async () => new Response("{}", { status: 503, headers: { "Retry-After": "0" } }),
  ],
  ["the cool-down", async () => new Response('{"error_code":"OSM.01010024"}')],
  ["400", async () => new Response("{}", { status: 400 })],
  ["a page", async () => new Response("<html>")],
])("%s is not repeated", async (_name, answer) => {
  const { client, sentAt } = start([answer], { retry: 5 });
  await finish(client.sendVerifyCodes(contact));
  expect(sentAt).toEqual([0]);
});

test("an abort ends a pause, and leaves no timer", async () => {
  const { client, sentAt } = start([refused], { retry: 5 });
  const controller = new AbortController();
  const rejection = rejectionOf(client.sendVerifyCodes(contact, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(100);
  controller.abort("enough");
  expect(await rejection).toBe("enough");
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sentAt).toEqual([0]);
});

test("a time-out in the second try tells that the second try may have been sent", async () => {
  const { client } = start([refused, () => new Promise(() => {})], { retry: 1, timeoutMs: 2000 });
  expect(await finish(client.sendVerifyCodes(contact))).toMatchObject({
    code: "timeout",
    sent: "unknown",
  });
});

test("a time-out while the token is waited for tells that nothing was sent", async () => {
  const { client } = start([refused], { token: () => new Promise(() => {}), timeoutMs: 2000 });
  expect(await finish(client.sendVerifyCodes(contact))).toMatchObject({
    code: "timeout",
    sent: "no",
  });
});
