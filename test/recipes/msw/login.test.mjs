import assert from "node:assert/strict";
import { test } from "node:test";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createSandbox } from "verifycodes/sandbox";

const service = "https://osm.ap-southeast-3.myhuaweicloud.com";
const sandbox = createSandbox();
const server = setupServer(
  http.all(`${service}/*`, ({ request }) =>
    // MSW makes a 500 of what a handler throws, and a connection that fails of this.
    sandbox.fetch(request).catch(() => HttpResponse.error()),
  ),
);
server.listen({ onUnhandledRequest: "error" });

/** What the program under test does: it knows nothing of MSW, nor of the sandbox. */
const sendCode = (contact) =>
  fetch(`${service}/v2/servicerequest/verifycodes/send`, {
    method: "POST",
    headers: { "X-Auth-Token": "sandbox-token", "Content-Type": "application/json" },
    body: JSON.stringify({ contact_value: contact, contact_way: 1, area_code: "" }),
  });

const checkCode = async (contact, code) => {
  const response = await fetch(`${service}/v2/servicerequest/verifycodes`, {
    method: "POST",
    headers: { "X-Auth-Token": "sandbox-token", "Content-Type": "application/json" },
    body: JSON.stringify({ verify_code: code, contact_value: contact, contact_way: 1 }),
  });
  return (await response.json()).error_code;
};

await test("a user gets a code, and logs in with it once", async () => {
  assert.equal((await sendCode("user@example.com")).status, 200);
  const code = await sandbox.waitForCode("user@example.com");
  assert.equal(await checkCode("user@example.com", code), undefined);
  assert.equal(await checkCode("user@example.com", code), "OSM.01010010");
});

await test("an outage is told apart from a wrong address", async () => {
  sandbox.faults.add({ kind: "error", status: 503, times: 1 });
  const response = await sendCode("other@example.com");
  assert.equal(response.status, 503);
  assert.equal(response.headers.get("Retry-After"), "1");
});

await test("a connection that is reset is one for the program, too", async () => {
  sandbox.faults.add({ kind: "reset", times: 1 });
  await assert.rejects(sendCode("third@example.com"), TypeError);
});

server.close();
