import { beforeEach, describe, expect, test } from "vitest";
import { createClient, email } from "verifycodes";
import { createSandbox } from "verifycodes/sandbox";

// In a real suite one sandbox serves all workers: `npx verifycodes sandbox` in a global setup.
const url = process.env.SANDBOX_URL ?? (await createSandbox().listen({ unref: true })).url;

/** One session a worker: none sees the codes, the faults and the clock of another. */
const session = `worker-${process.env.VITEST_POOL_ID}`;

const client = createClient({ baseUrl: url, token: `sandbox-token@${session}` });

const control = (method: string, path: string, body?: object) =>
  fetch(`${url}/_sandbox/${path}`, {
    method,
    headers: { "X-Sandbox-Session": session, "Content-Type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

beforeEach(() => control("POST", "reset"));

describe("beside other workers", () => {
  test("a user gets a code", async () => {
    await client.sendVerifyCodes(email("user@example.com"));
    const message = await control("GET", "messages/wait?contact=user%40example.com");
    expect(await message.json()).toMatchObject({ code: expect.stringMatching(/^\d{6}$/) });
  });

  test("a user gets the next code after a minute, which takes no minute", async () => {
    await client.sendVerifyCodes(email("user@example.com"));
    await control("PUT", "clock", { advance_ms: 60_000 });
    await client.sendVerifyCodes(email("user@example.com"));
    const inbox = await control("GET", "messages");
    expect(await inbox.json()).toMatchObject({ messages: [{}, {}] });
  });
});
