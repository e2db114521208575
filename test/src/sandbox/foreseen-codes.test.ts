import { describe, expect, test } from "vitest";
import { createSandbox, type NewFault, type SandboxOptions } from "../../../src/sandbox/index.js";
import { check, email, send } from "./support/send.js";

const sms = { contact_value: "13800000000", contact_way: 0, area_code: "86" };

/** The codes that contacts are sent, in this order. */
async function codesOf(options: SandboxOptions, ...contacts: object[]): Promise<string[]> {
  const sandbox = createSandbox({ cooldown: false, ...options });
  for (const contact of contacts) await send(sandbox, contact);
  return sandbox.inbox
    .list()
    .map(({ code }) => code)
    .toReversed();
}

test("one code for all, which passes", async () => {
  expect(await codesOf({ code: "012345" }, email("a"), sms)).toEqual(["012345", "012345"]);
  const sandbox = createSandbox({ code: "012345" });
  await send(sandbox, sms);
  expect((await check(sandbox, sms, "012345")).body).toEqual({});
});

test("codes by contact; the others get random ones", async () => {
  const code = { "review@EXAMPLE.com": "111111", "13800000000": "222222", constructor: "333333" };
  const contacts = [email("review@example.com"), sms, email("constructor"), email("toString")];
  const [mail, phone, odd, other] = await codesOf({ code }, ...contacts);
  expect([mail, phone, odd]).toEqual(["111111", "222222", "333333"]);
  expect(other).toMatch(/^\d{6}$/);
});

describe("a seed", () => {
  const [a, b] = [email("a@example.com"), email("b@example.com")];

  test("gives a contact the same codes in each run, whatever others are sent", async () => {
    const alone = await codesOf({ seed: 7 }, a, a, a);
    const [first, , second, , third] = await codesOf({ seed: 7 }, a, b, a, sms, a);
    expect([first, second, third]).toEqual(alone);
    expect(new Set(alone).size).toBe(3);
    expect(await codesOf({ seed: 8 }, a, a, a)).not.toEqual(alone);
    expect(await codesOf({ seed: 7 }, b, b, b)).not.toEqual(alone);
  });

  test("begins again after a reset", async () => {
    const sandbox = createSandbox({ seed: 7 });
    await send(sandbox, a);
    const [{ code } = { code: "" }] = sandbox.inbox.list();
    sandbox.reset();
    await send(sandbox, a);
    expect(sandbox.inbox.list()[0]!.code).toBe(code);
  });

  test("spreads codes over all six digits", async () => {
    const contacts = Array.from({ length: 900 }, (_, index) => email(`${index}@example.com`));
    const codes = await codesOf({ seed: 0 }, ...contacts);
    expect(new Set(codes).size).toBeGreaterThan(890);
    expect(new Set(codes.map((code) => code[0])).size).toBe(10);
  });

  test("is for those that no code is given", async () => {
    const [given, seeded] = await codesOf({ seed: 7, code: { "a@example.com": "111111" } }, a, b);
    expect(given).toBe("111111");
    expect(seeded).toBe((await codesOf({ seed: 7 }, b))[0]);
  });
});

test.each<[unknown, RegExp]>([
  [{ code: "12345" }, /"code" of createSandbox must be six digits.*not a text of length 5/],
  [{ code: "١٢٣٤٥٦" }, /six digits/],
  [{ code: 123_456 }, /not a value of type number/],
  [{ code: null }, /not null/],
  [{ code: ["123456"] }, /not an array/],
  [{ code: new Map([["a", "123456"]]) }, /six digits/],
  [
    { code: { "a@example.com": "12" } },
    /not a text of length 2 as in entry 1 of 1 \(\*\*\*@\*\*\*\)\.$/,
  ],
  [{ code: { a: undefined } }, /not undefined as in entry 1 of 1 \(\*\*\*\)/],
  [{ seed: -1 }, /"seed" of createSandbox must be a whole number from 0 to 2147483647/],
  [{ seed: 1.5 }, /"seed"/],
  [{ seed: "7" }, /"seed"/],
  [{ seed: 1, code: "123456" }, /"seed" of createSandbox has no effect beside one "code" for all/],
  [{ maxTries: 0 }, /"maxTries" of createSandbox must be a whole number from 1 to 1000000, or Inf/],
  [{ maxTries: 2.5 }, /"maxTries"/],
  [{ maxTries: Number.NaN }, /"maxTries"/],
  [{ keyLock: "no" }, /"keyLock" of createSandbox must be true or false/],
])("%o is refused, by name", (options, message) => {
  expect(() => createSandbox(options as SandboxOptions)).toThrow(RangeError);
  expect(() => createSandbox(options as SandboxOptions)).toThrow(message);
});

test.each<[unknown]>([
  [{ "a@example.com": "123456", "user@example.com": "12" }],
  [{ "123456": "user@example.com" }],
  ["user@example.com=123456"],
  [["user@example.com"]],
  [{ "user@example.com": { code: "user@example.com" } }],
  [new Map([["user@example.com", "123456"]])],
])("the error for %o names the entry, and no contact", (code) => {
  const attempt = () => createSandbox({ code } as SandboxOptions);
  expect(attempt).toThrow(/six digits/);
  expect(attempt).not.toThrow(/user|example/);
});

test("a contact in the place of a name is not shown", () => {
  const codes = { "user@example.com": "123456" } as SandboxOptions;
  expect(() => createSandbox(codes)).toThrow(/createSandbox has no option "\*\*\*"; it has clock/);
  const fault = { kind: "error", "user@example.com": 1 } as unknown as NewFault;
  expect(() => createSandbox().faults.add(fault)).toThrow(/^The fault's \*\*\* is not a field/);
});
