import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Message, type Sandbox } from "../../src/sandbox/index.js";
import { check, control, email, send } from "../src/sandbox/support/send.js";
import { startProxy, type TestProxy } from "./support/proxy.js";
import { startStore, type TestStore } from "./support/redis.js";
import { hasStore } from "./support/team.js";

const contact = email("user@example.com");

async function messages(of: Sandbox) {
  const { body } = await control(of, "GET", "/_sandbox/messages");
  return body.messages as Message[];
}

describe.runIf(hasStore)("a request that was lost between a process and the store", () => {
  let store: TestStore;
  let proxy: TestProxy;
  let sandbox: Sandbox;
  let other: Sandbox;
  let count = 0;

  beforeAll(async () => {
    store = await startStore();
  });

  afterAll(() => store?.stop());

  beforeEach(async () => {
    const statePrefix = `repeat-${++count}`;
    proxy = await startProxy(store.port);
    sandbox = createSandbox({ state: proxy.url, statePrefix });
    other = createSandbox({ state: store.url, statePrefix });
    // Each process knows the script now.
    await Promise.all([sandbox, other].map((one) => control(one, "GET", "/_sandbox/messages")));
  });

  afterEach(async () => {
    await Promise.all([sandbox.close(), other.close()]);
    await proxy.stop();
  });

  test("gives the answer that was lost, and sends one code", async () => {
    proxy.loseNextAnswer();
    const answer = await send(sandbox, contact);
    expect(answer.text).toBe("{}");
    const [message, ...more] = await messages(other);
    expect(more).toEqual([]);
    expect(message!.request_id).toBe(answer.headers.get("x-request-id"));
    expect(await messages(sandbox)).toEqual([message]);
  });

  test("gives the answer of the check that used the code up", async () => {
    await send(sandbox, contact);
    const [{ code }] = (await messages(sandbox)) as [Message];
    proxy.loseNextAnswer();
    expect((await check(sandbox, contact, code)).text).toBe("{}");
    expect((await check(other, contact, code)).body.error_code).toBeDefined();
  });

  test("is carried out once when it comes after its repeat", async () => {
    await control(other, "POST", "/_sandbox/faults", {
      kind: "ok_error",
      error_code: "OSM.01010014",
      times: 1,
    });
    const letThrough = proxy.holdNextScript();
    const answer = await send(sandbox, contact);
    expect(answer.body.error_code).toBe("OSM.01010014");
    await letThrough();
    const { body } = await control(other, "GET", "/_sandbox/requests");
    expect(body.requests).toHaveLength(1);
    expect(await messages(sandbox)).toEqual([]);
  });

  test("is not carried out when it comes after a later one of its process", async () => {
    const letThrough = proxy.holdNextScript();
    proxy.isCut = true;
    expect((await send(sandbox, contact)).status).toBe(503);
    proxy.isCut = false;
    await expect.poll(async () => (await messages(sandbox)).length).toBe(0);
    expect((await send(sandbox, email("late@example.com"))).text).toBe("{}");
    await letThrough();
    expect((await messages(other)).map(({ contact_value: to }) => to)).toEqual([
      "late@example.com",
    ]);
    expect(await messages(sandbox)).toEqual(await messages(other));
  });
});
