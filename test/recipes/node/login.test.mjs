import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createClient, email } from "verifycodes";
import { createClock, createSandbox } from "verifycodes/sandbox";

const clock = createClock({ frozen: true });
const sandbox = createSandbox({ clock });
after(() => sandbox.close());

await test("a second code comes after a minute", async () => {
  const { url } = await sandbox.listen();
  const client = createClient({ baseUrl: url, token: "sandbox-token" });
  await client.sendVerifyCodes(email("user@example.com"));
  await assert.rejects(client.sendVerifyCodes(email("user@example.com")), {
    errorCode: "OSM.01010024",
  });
  clock.advance(60_000);
  await client.sendVerifyCodes(email("user@example.com"));
  assert.equal(sandbox.inbox.list().length, 2);
});
