import { expect, test } from "vitest";
import { createClock, createSandbox } from "../../../src/sandbox/index.js";
import { email, send } from "./support/send.js";

const start = Date.parse("2026-01-01T00:00:00Z");

const sms = (areaCode: string) => ({
  contact_value: "13800000000",
  contact_way: 0,
  area_code: areaCode,
});

function frozenSandbox() {
  const clock = createClock({ now: start, frozen: true });
  return { clock, sandbox: createSandbox({ clock }) };
}

test("a code has six digits, leading zeros kept, and is another each time", async () => {
  const sandbox = createSandbox({ cooldown: false });
  for (let count = 0; count < 300; count++) await send(sandbox, email("a@example.com"));
  const codes = sandbox.inbox.list().map(({ code }) => code);
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBeGreaterThan(290);
  expect(codes.some((code) => code.startsWith("0"))).toBe(true);
});

test("a contact is sent one code a minute, on the sandbox's clock", async () => {
  const { clock, sandbox } = frozenSandbox();
  expect((await send(sandbox, email("a@example.com"))).body).toEqual({});
  clock.advance(59_999);
  const early = await send(sandbox, email("a@example.com"));
  expect(early.status).toBe(200);
  expect(early.body).toEqual({
    error_code: "OSM.01010024",
    error_msg: "Code resent too frequently.",
  });
  expect((await send(sandbox, email("b@example.com"))).body).toEqual({});
  clock.advance(1);
  expect((await send(sandbox, email("a@example.com"))).body).toEqual({});
  expect(sandbox.inbox.list("a@example.com")).toHaveLength(2);
});

test("the same number in two countries is two contacts", async () => {
  const { sandbox } = frozenSandbox();
  expect((await send(sandbox, sms("86"))).body).toEqual({});
  expect((await send(sandbox, sms("49"))).body).toEqual({});
  expect((await send(sandbox, sms("86"))).body.error_code).toBe("OSM.01010024");
});

test("a clock that is set back locks nobody out", async () => {
  const { clock, sandbox } = frozenSandbox();
  await send(sandbox, email("a@example.com"));
  clock.set(start - 3_600_000);
  expect((await send(sandbox, email("a@example.com"))).body).toEqual({});
});

test("a refused request starts no cool-down", async () => {
  const { sandbox } = frozenSandbox();
  await send(sandbox, email("a@example.com"), { Accept: "text/html" });
  expect((await send(sandbox, email("a@example.com"))).body).toEqual({});
});

test("codes stay out of a long run's way: the newest 1000 are kept, the others counted", async () => {
  const sandbox = createSandbox();
  for (let count = 1; count <= 1003; count++) await send(sandbox, email(`${count}@example.com`));
  const messages = sandbox.inbox.list();
  expect(messages).toHaveLength(1000);
  expect(messages[0]!.contact_value).toBe("1003@example.com");
  expect(messages.at(-1)!.contact_value).toBe("4@example.com");
  expect(sandbox.inbox.dropped).toBe(3);
  expect(sandbox.requests.dropped).toBe(3);
});

test.each([
  {
    language: "zh-cn",
    zone: "GMT+8",
    text: /您的验证码为 \d{6}，有效期至 2026-01-01 08:05 \(GMT\+8\)/,
  },
  {
    language: "en-us",
    zone: "UTC-03:30",
    text: /code is \d{6}\. .* 2025-12-31 20:35 \(UTC-03:30\)/,
  },
  { language: "EN_GB", zone: "GMT", text: /code is \d{6}\. .* 2026-01-01 00:05 \(GMT\)/ },
  { language: "en", zone: "Europe/Berlin", text: /2026-01-01 01:05 \(Europe\/Berlin\)/ },
  { language: "en", zone: "GMT+0530", text: /2026-01-01 05:35 \(GMT\+0530\)/ },
])("the text follows $language and $zone", async ({ language, zone, text }) => {
  const { sandbox } = frozenSandbox();
  await send(sandbox, email("a@example.com"), { "X-Language": language, "X-Time-Zone": zone });
  const [message] = sandbox.inbox.list();
  expect(message!.text).toMatch(text);
  expect(message).toMatchObject({ language, time_zone: zone, text_time_zone: zone });
  expect(message).toMatchObject({
    sent_at: "2026-01-01T00:00:00.000Z",
    expires_at: "2026-01-01T00:05:00.000Z",
  });
});

test.each(["Mars/Olympus", "GMT+15", "GMT+8:99", "+", "\u00e9", "constructor"])(
  "a zone that does not exist, %s, falls back to the default and says so",
  async (zone) => {
    const { sandbox } = frozenSandbox();
    await send(sandbox, email("a@example.com"), { "X-Language": "xx", "X-Time-Zone": zone });
    const [message] = sandbox.inbox.list();
    expect(message).toMatchObject({ language: "xx", text_language: "zh-cn" });
    expect(message).toMatchObject({ time_zone: zone, text_time_zone: "GMT+8" });
  },
);
