import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClient, email } from "verifycodes";
import { createSandbox } from "verifycodes/sandbox";

const sandbox = createSandbox();
const client = createClient({
  baseUrl: "http://sandbox.example",
  token: "sandbox-token",
  fetch: sandbox.fetch,
});

beforeEach(() => {
  sandbox.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test("a code ends after five minutes", async () => {
  await client.sendVerifyCodes(email("user@example.com"));
  vi.advanceTimersByTime(5 * 60_000);
  const late = sandbox.waitForCode("user@example.com", { timeoutMs: 0 });
  await expect(late).rejects.toThrow("whose code is no longer valid");
});

test("a second code comes after a minute", async () => {
  await client.sendVerifyCodes(email("user@example.com"));
  const after = sandbox.inbox.mark();
  vi.advanceTimersByTime(60_000);
  await client.sendVerifyCodes(email("user@example.com"));
  expect(await sandbox.waitForCode("user@example.com", { after })).toMatch(/^\d{6}$/);
});

test("an outage that nobody hears of ends at the program's time-out", async () => {
  sandbox.faults.add({ kind: "no_reply" });
  const signal = AbortSignal.timeout(50);
  await expect(client.sendVerifyCodes(email("user@example.com"), { signal })).rejects.toThrow(
    /time/,
  );
});
