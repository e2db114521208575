import { afterAll, beforeEach, expect, test } from "vitest";
import { createClient, email } from "verifycodes";
import { createSandbox } from "verifycodes/sandbox";

const sandbox = createSandbox();
const client = createClient({
  baseUrl: "http://sandbox.example",
  token: "sandbox-token",
  fetch: sandbox.fetch,
});

beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

test("a user gets a code", async () => {
  await client.sendVerifyCodes(email("user@example.com"));
  expect(await sandbox.waitForCode("user@example.com")).toMatch(/^\d{6}$/);
});

test("an outage is told apart from a wrong address", async () => {
  sandbox.faults.add({ kind: "error", status: 503, times: 1 });
  await expect(client.sendVerifyCodes(email("user@example.com"))).rejects.toMatchObject({
    status: 503,
  });
});
