import { getEventListeners } from "node:events";
import { expect, test, vi, onTestFinished } from "vitest";
import { createClient, email, isRequestTimeoutError, type Fetch } from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";
import { answering, startServer } from "./support/server.js";

const contact = email("a@example.com");
const never = new Promise<never>(() => {});
const baseUrl = "http://service.example";

const slow = <T>(value: T) =>
  new Promise<T>((resolve) => {
    setTimeout(() => {
      resolve(value);
    }, 600);
  });

function useFakeTimers(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

test("a server that never answers", async () => {
  const { url, received } = await startServer(() => {});
  const client = createClient({ baseUrl: url, token: "a-token", timeoutMs: 50 });
  const error = await rejectionOf(client.sendVerifyCodes(contact));
  expect(isRequestTimeoutError(error)).toBe(true);
  expect(error).toMatchObject({ code: "timeout", timeoutMs: 50 });
  expect(received.length).toBeLessThanOrEqual(1);
});

test("a body that never ends", async () => {
  const { url } = await startServer((_request, response) => {
    response.writeHead(200);
    response.write("{");
  });
  const client = createClient({ baseUrl: url, token: "a-token" });
  expect(await rejectionOf(client.sendVerifyCodes(contact, { timeoutMs: 50 }))).toMatchObject({
    code: "timeout",
  });
});

test.each<[string, { token?: () => Promise<string>; fetch?: Fetch }]>([
  ["the token", { token: () => never }],
  ["the headers, by a fetch that ignores its signal", { fetch: () => never }],
  [
    "the body, by a fetch that ignores its signal",
    { fetch: async () => new Response(new ReadableStream({ pull: () => never })) },
  ],
])("one deadline of ten seconds is over %s", async (_name, options) => {
  useFakeTimers();
  const client = createClient({ baseUrl, token: "a-token", ...options });
  const rejection = rejectionOf(client.sendVerifyCodes(contact));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await rejection).toMatchObject({ code: "timeout", timeoutMs: 10_000 });
});

test("the phases share the deadline", async () => {
  useFakeTimers();
  const client = createClient({
    baseUrl,
    timeoutMs: 1000,
    token: () => slow("a-token"),
    fetch: () => slow(new Response("{}")),
  });
  const rejection = rejectionOf(client.sendVerifyCodes(contact));
  await vi.advanceTimersByTimeAsync(1000);
  expect(await rejection).toMatchObject({ code: "timeout" });
});

test("nothing is sent with a token that comes after the deadline", async () => {
  useFakeTimers();
  const fetch = vi.fn<Fetch>(async () => new Response("{}"));
  let give!: (token: string) => void;
  const token = () =>
    new Promise<string>((resolve) => {
      give = resolve;
    });
  const client = createClient({ baseUrl, token, fetch });
  const rejection = rejectionOf(client.sendVerifyCodes(contact));
  await vi.advanceTimersByTimeAsync(10_000);
  await rejection;
  give("a-token");
  await vi.advanceTimersByTimeAsync(0);
  expect(fetch).not.toHaveBeenCalled();
});

test("no timer is left after a call", async () => {
  useFakeTimers();
  const client = createClient({ baseUrl, token: "a-token", fetch: async () => new Response("{}") });
  await client.sendVerifyCodes(contact);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([0, -1, 2 ** 31, Infinity, Number.NaN])("timeoutMs %d is refused", async (timeoutMs) => {
  const violations = [
    { pointer: "option:timeoutMs", rule: "range", message: "must be 1 to 2147483647" },
  ];
  expect(() => createClient({ baseUrl, token: "a-token", timeoutMs })).toThrow(
    expect.objectContaining({ violations }),
  );
  const client = createClient({ baseUrl, token: "a-token" });
  expect(await rejectionOf(client.sendVerifyCodes(contact, { timeoutMs }))).toMatchObject({
    violations,
  });
});

test("an abort rejects with the signal's own reason, whatever it is", async () => {
  const { url } = await startServer(() => {});
  for (const reason of [new Error("the user left"), "a text", { code: 1 }]) {
    const controller = new AbortController();
    const client = createClient({ baseUrl: url, token: "a-token" });
    const rejection = rejectionOf(client.sendVerifyCodes(contact, { signal: controller.signal }));
    setImmediate(() => {
      controller.abort(reason);
    });
    expect(await rejection).toBe(reason);
  }
});

test("a signal that is aborted already sends nothing", async () => {
  const { url, received } = await startServer(answering(200, {}));
  const token = vi.fn<() => string>(() => "a-token");
  const client = createClient({ baseUrl: url, token });
  const signal = AbortSignal.abort("the user left");
  expect(await rejectionOf(client.sendVerifyCodes(contact, { signal }))).toBe("the user left");
  expect(token).not.toHaveBeenCalled();
  expect(received).toEqual([]);
});

test("an abort while the body is read rejects with the reason", async () => {
  const controller = new AbortController();
  const { url } = await startServer((_request, response) => {
    response.writeHead(200);
    response.write("{", () => {
      controller.abort("enough");
    });
  });
  const client = createClient({ baseUrl: url, token: "a-token" });
  const { signal } = controller;
  expect(await rejectionOf(client.sendVerifyCodes(contact, { signal }))).toBe("enough");
});

test("no call leaves a listener on the caller's signal", async () => {
  const { url } = await startServer(answering(200, {}));
  const failing = await startServer(answering(500, {}));
  const silent = await startServer(() => {});
  const { signal } = new AbortController();
  const sendTo = (to: string, timeoutMs?: number) =>
    createClient({ baseUrl: to, token: "a-token" }).sendVerifyCodes(contact, { signal, timeoutMs });
  await sendTo(url);
  await rejectionOf(sendTo(failing.url));
  await rejectionOf(sendTo(silent.url, 20));
  await rejectionOf(
    createClient({ baseUrl, token: () => never }).sendVerifyCodes(contact, {
      signal,
      timeoutMs: 1,
    }),
  );
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
