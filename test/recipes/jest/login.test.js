const { createClient, email } = require("verifycodes");
const { createSandbox } = require("verifycodes/sandbox");

const sandbox = createSandbox();
const client = createClient({
  baseUrl: "http://sandbox.example",
  token: "sandbox-token",
  fetch: sandbox.fetch,
});

beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

test("a user gets a code, and the inbox shows it", async () => {
  await client.sendVerifyCodes(email("user@example.com"));
  const code = await sandbox.waitForCode("user@example.com");
  const inbox = await sandbox.fetch("http://sandbox.example/_sandbox/messages");
  expect((await inbox.json()).messages).toMatchObject([{ code }]);
});

test("a code ends after five minutes", async () => {
  await client.sendVerifyCodes(email("user@example.com"));
  sandbox.clock.advance(5 * 60_000);
  const late = sandbox.waitForCode("user@example.com", { timeoutMs: 0 });
  await expect(late).rejects.toThrow("whose code is no longer valid");
});

test("a second code comes after a minute, under fake timers", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
  await client.sendVerifyCodes(email("user@example.com"));
  const refused = client.sendVerifyCodes(email("user@example.com"));
  await expect(refused).rejects.toMatchObject({ errorCode: "OSM.01010024" });
  const after = sandbox.inbox.mark();
  jest.advanceTimersByTime(60_000);
  await client.sendVerifyCodes(email("user@example.com"));
  expect(await sandbox.waitForCode("user@example.com", { after })).toMatch(/^\d{6}$/);
  jest.useRealTimers();
});
