import { expect, onTestFinished, test } from "vitest";
import { createClient, email } from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";
import { answering, startServer } from "./support/server.js";

const contact = email("a@example.com");

/** Puts properties on Object.prototype until the test ends. */
function pollute(properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    // oxlint-disable-next-line no-extend-native -- this is the attack
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  }
  onTestFinished(() => {
    for (const name of Object.keys(properties)) {
      delete (Object.prototype as Record<string, unknown>)[name];
    }
  });
}

test("a reply cannot pollute Object.prototype", async () => {
  const { url } = await startServer(
    answering(
      200,
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    ),
  );
  await createClient({ baseUrl: url, token: "a-token" }).sendVerifyCodes(contact);
  expect({}).not.toHaveProperty("polluted");
});

test("an error_code inside __proto__ is not one of the reply", async () => {
  const { url } = await startServer(
    answering(200, '{"__proto__": {"error_code": "OSM.01010024"}}'),
  );
  const { status } = await createClient({ baseUrl: url, token: "a-token" }).sendVerifyCodes(
    contact,
  );
  expect(status).toBe(200);
});

test("a polluted Object.prototype adds nothing to a reply", async () => {
  const { url } = await startServer(answering(200, {}));
  const client = createClient({ baseUrl: url, token: "a-token" });
  pollute({ error_code: "OSM.01010024", error_msg: "polluted" });
  expect(await client.sendVerifyCodes(contact)).toMatchObject({ status: 200 });
});

test("a polluted Object.prototype sends the token nowhere else, and no other headers", async () => {
  const other = await startServer(answering(200, {}));
  const { url, received } = await startServer(answering(200, {}));
  pollute({
    baseUrl: other.url,
    url: other.url,
    language: "polluted",
    timeZone: "polluted",
    headers: { "X-Polluted": "1" },
    params: { query: { polluted: "1" }, header: { "X-Polluted": "1" } },
    timeoutMs: 1,
  });
  const client = createClient({ baseUrl: url, token: "a-token" });
  await client.sendVerifyCodes(contact);
  await client.sendVerifyCodes(contact, { signal: new AbortController().signal });
  expect(other.received).toEqual([]);
  expect(received).toHaveLength(2);
  expect(JSON.stringify(received)).not.toContain("olluted");
});

test("a field on Object.prototype does not make a body complete", async () => {
  const client = createClient({ baseUrl: "http://service.example", token: "a-token" });
  pollute({ area_code: "" });
  const body = { contact_value: "a@example.com", contact_way: 1 } as never;
  expect(await rejectionOf(client.sendVerifyCodes(body))).toMatchObject({
    message: "/area_code is required",
  });
});
