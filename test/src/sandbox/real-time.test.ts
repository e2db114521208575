import { afterEach, describe, expect, test, vi } from "vitest";
import { PATH } from "../../support/operation.js";
import { createSandbox } from "../../../src/sandbox/index.js";
import { email, goodHeaders, pageExample, send } from "./support/send.js";

const post = { method: "POST", headers: goodHeaders, body: JSON.stringify(pageExample) };

afterEach(() => {
  vi.useRealTimers();
});

describe("under fake timers", () => {
  test("waits end, delays pass, and closing ends", async () => {
    const sandbox = createSandbox({ faults: [{ kind: "latency", delay_ms: 20 }] });
    const { url } = await sandbox.listen();
    const poll = fetch(`${url}/_sandbox/messages/wait?contact=q&timeout_ms=50000`);
    await (await fetch(`${url}/healthz`)).text();
    vi.useFakeTimers();
    await expect(sandbox.waitForCode("q", { timeoutMs: 20 })).rejects.toThrow("came within 20 ms");
    expect((await sandbox.fetch(url + PATH, post)).status).toBe(200);
    await sandbox.close();
    expect((await poll).status).toBe(404);
  });

  test("a wait that began before them ends after they came", async () => {
    const wait = createSandbox().waitForCode("q", { timeoutMs: 50 });
    vi.useFakeTimers();
    await expect(wait).rejects.toThrow("came within 50 ms");
  });

  test("what follows the date follows the faked one", async () => {
    vi.useFakeTimers({ now: Date.parse("2026-01-01T00:00:00Z") });
    const sandbox = createSandbox();
    await send(sandbox, email("a@example.com"));
    const again = async () => (await send(sandbox, email("a@example.com"))).body.error_code;
    expect(await again()).toBe("OSM.01010024");
    vi.advanceTimersByTime(60_000);
    expect(await again()).toBeUndefined();
    vi.advanceTimersByTime(5 * 60_000);
    await expect(sandbox.waitForCode("a@example.com", { timeoutMs: 0 })).rejects.toThrow(
      "whose code is no longer valid",
    );
  });
});

test("a wait of Infinity waits, and so does one longer than a timer takes", async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on("warning", listen);
  const sandbox = createSandbox();
  const codes = [Infinity, 2 ** 31, 1e300].map((timeoutMs) =>
    sandbox.waitForCode("a@example.com", { timeoutMs }),
  );
  await new Promise((resolve) => setImmediate(resolve));
  await send(sandbox, email("a@example.com"));
  expect(new Set(await Promise.all(codes)).size).toBe(1);
  process.off("warning", listen);
  expect(warnings).toEqual([]);
});

describe("what waits ends", () => {
  const ends = {
    reset: (sandbox: ReturnType<typeof createSandbox>) => sandbox.reset(),
    close: (sandbox: ReturnType<typeof createSandbox>) => sandbox.close(),
  };

  test.each(["reset", "close"] as const)("a wait, by %s, with what ended it", async (how) => {
    const sandbox = createSandbox();
    const wait = sandbox.waitForCode("q", { timeoutMs: Infinity });
    const poll = sandbox.fetch("http://sandbox/_sandbox/messages/wait?contact=q");
    await sandbox.fetch("http://sandbox/healthz");
    void ends[how](sandbox);
    const message = `No code for "q" had come when the sandbox was ${how === "reset" ? "reset" : "closed"}. The inbox holds no message.`;
    await expect(wait).rejects.toThrow(message);
    const reply = await poll;
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ error_msg: message });
  });

  test.each(["reset", "close"] as const)("by %s, a late reply comes now", async (how) => {
    const sandbox = createSandbox({ faults: [{ kind: "latency", delay_ms: 600_000 }] });
    const { url } = await sandbox.listen();
    const replies = [sandbox.fetch(url + PATH, post), fetch(url + PATH, post)];
    await vi.waitFor(() => expect(sandbox.requests.list()).toHaveLength(2));
    const ending = ends[how](sandbox);
    for (const reply of replies) expect((await reply).status).toBe(200);
    await ending;
    await sandbox.close();
  });

  test.each(["reset", "close"] as const)("by %s, a withheld reply ends its call", async (how) => {
    const sandbox = createSandbox({ faults: [{ kind: "no_reply" }] });
    const { url } = await sandbox.listen();
    const replies = [sandbox.fetch(url + PATH, post), fetch(url + PATH, post)];
    const failed = replies.map((reply) => expect(reply).rejects.toThrow(TypeError));
    await vi.waitFor(() => expect(sandbox.requests.list()).toHaveLength(2));
    const ending = ends[how](sandbox);
    await Promise.all(failed);
    await ending;
    await sandbox.close();
  });

  test("streams of events live through a reset", async () => {
    const sandbox = createSandbox();
    const response = await sandbox.fetch("http://sandbox/_sandbox/events");
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    sandbox.reset();
    expect((await reader.read()).value).toMatch(/^event: state\n/);
    await reader.cancel();
  });

  test("what waits is let go of: its caller leaves, its time is over, it gets what it waits for", async () => {
    await using sandbox = createSandbox({ faults: [{ kind: "no_reply", contact: "none" }] });
    const { url } = await sandbox.listen();
    const leaving = AbortSignal.timeout(50);
    await expect(
      fetch(`${url}/_sandbox/messages/wait?contact=q`, { signal: leaving }),
    ).rejects.toThrow("aborted due to timeout");
    await expect(
      fetch(url + PATH, {
        ...post,
        body: JSON.stringify(email("none")),
        signal: AbortSignal.timeout(50),
      }),
    ).rejects.toThrow("aborted due to timeout");
    const startedAt = performance.now();
    await sandbox.close();
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

test("a reply to whoever still calls while the server closes says that the connection ends", async () => {
  const sandbox = createSandbox({ faults: [{ kind: "latency", delay_ms: 600_000 }] });
  const { url } = await sandbox.listen();
  const reply = fetch(url + PATH, post);
  await vi.waitFor(() => expect(sandbox.requests.list()).toHaveLength(1));
  await sandbox.close();
  expect((await reply).headers.get("connection")).toBe("close");
});
