import { describe, expect, test } from "vitest";
import { createClock, createSandbox, type Sandbox } from "../../../src/sandbox/index.js";
import { SentCodes } from "../../../src/sandbox/state/sent-codes.js";
import { check, control, email, send, type CheckedContact } from "./support/send.js";

const start = Date.parse("2026-01-01T00:00:00Z");
const minute = 60_000;

const user = email("user@example.com");
const sms = (areaCode?: string): CheckedContact => ({
  contact_value: "13800000000",
  contact_way: 0,
  ...(areaCode !== undefined && { area_code: areaCode }),
});

function frozen(options: Parameters<typeof createSandbox>[0] = {}) {
  const clock = createClock({ now: start, frozen: true });
  return { clock, sandbox: createSandbox({ clock, ...options }) };
}

/** A code that is not the given one. */
const another = (code: string) => ((Number(code) + 1) % 1_000_000).toString().padStart(6, "0");

const newestCode = (sandbox: Sandbox) => sandbox.inbox.list()[0]!.code;

async function sent(sandbox: Sandbox, contact: CheckedContact = user): Promise<string> {
  expect((await send(sandbox, { area_code: "", ...contact })).body).toEqual({});
  return newestCode(sandbox);
}

const passed = { status: 200, body: {} };
const notPassed = {
  status: 200,
  body: { error_code: "OSM.01010010", error_msg: "Verification not passed." },
};

/** Checks a code that must not pass; gives the reason that the request log has. */
async function refusal(sandbox: Sandbox, contact: CheckedContact, code: string) {
  const answer = await check(sandbox, contact, code);
  expect(answer).toMatchObject(notPassed);
  expect(Object.keys(answer.body)).toEqual(["error_code", "error_msg"]);
  const [request] = sandbox.requests.list();
  expect(request).toMatchObject({
    error_code: "OSM.01010010",
    path: "/v2/servicerequest/verifycodes",
  });
  expect(request).not.toHaveProperty("body");
  expect(request!.details).toHaveLength(1);
  return request!.details![0]!;
}

describe("a code", () => {
  test("is right once", async () => {
    const { sandbox } = frozen();
    const code = await sent(sandbox);
    expect(await check(sandbox, user, code)).toMatchObject(passed);
    expect(sandbox.requests.list()[0]).not.toHaveProperty("details");
    expect(await refusal(sandbox, user, code)).toEqual({
      pointer: "/verify_code",
      rule: "used",
      message: "has been used: a code passes once",
    });
  });

  test("that is wrong does not pass, and the right one still does", async () => {
    const { sandbox } = frozen();
    const code = await sent(sandbox);
    const reason = await refusal(sandbox, user, another(code));
    expect(reason).toMatchObject({ rule: "wrong", message: expect.stringContaining("1 of 5") });
    expect(await check(sandbox, user, code)).toMatchObject(passed);
  });

  test("that a newer one has replaced does not pass", async () => {
    const { clock, sandbox } = frozen({ seed: 1 });
    const first = await sent(sandbox);
    clock.advance(minute);
    const second = await sent(sandbox);
    clock.advance(minute);
    const third = await sent(sandbox);
    for (const older of [first, second]) {
      expect((await refusal(sandbox, user, older)).rule).toBe("replaced");
    }
    expect(await check(sandbox, user, third)).toMatchObject(passed);
  });

  test("expires after five minutes on the sandbox's clock, and follows it back", async () => {
    const { clock, sandbox } = frozen();
    const code = await sent(sandbox);
    clock.advance(5 * minute);
    expect(await refusal(sandbox, user, code)).toEqual({
      pointer: "/verify_code",
      rule: "expired",
      message: "has expired at 2026-01-01T00:05:00.000Z",
    });
    clock.set(start - 60 * minute);
    clock.resume();
    clock.set(start + 5 * minute - 5000);
    expect(await check(sandbox, user, code)).toMatchObject(passed);
  });

  test.each([1, 3, 5])("is dead after %s wrong tries", async (maxTries) => {
    const { clock, sandbox } = frozen({ maxTries });
    const code = await sent(sandbox);
    for (let count = 1; count <= maxTries; count++) {
      const { message } = await refusal(sandbox, user, another(code));
      expect(message).toContain(`wrong try ${count} of ${maxTries}`);
    }
    expect(await refusal(sandbox, user, code)).toMatchObject({
      rule: "tooManyTries",
      message: `is not compared: the code is dead after ${maxTries} wrong tries`,
    });
    clock.advance(minute);
    expect(await check(sandbox, user, await sent(sandbox))).toMatchObject(passed);
  });

  test("bears any number of wrong tries when it is told to", async () => {
    const { sandbox } = frozen({ maxTries: Infinity });
    const code = await sent(sandbox);
    for (let count = 0; count < 50; count++) await refusal(sandbox, user, another(code));
    expect(await check(sandbox, user, code)).toMatchObject(passed);
  });

  test("that was never sent", async () => {
    const { sandbox } = frozen();
    expect(await refusal(sandbox, user, "123456")).toEqual({
      pointer: "/contact_value",
      rule: "notSent",
      message: "has been sent no code",
    });
  });

  test("passes once of a thousand checks at the same time", async () => {
    const { sandbox } = frozen();
    const code = await sent(sandbox);
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () => check(sandbox, user, code)),
    );
    expect(answers.filter(({ body }) => body.error_code === undefined)).toHaveLength(1);
  });

  test("is gone after a reset, and stays when the inbox is emptied", async () => {
    const { sandbox } = frozen();
    const first = await sent(sandbox);
    sandbox.reset();
    expect((await refusal(sandbox, user, first)).rule).toBe("notSent");
    const second = await sent(sandbox);
    await control(sandbox, "DELETE", "/_sandbox/messages");
    expect(await check(sandbox, user, second)).toMatchObject(passed);
  });

  test("that a refused send did not send does not replace the one before", async () => {
    const { sandbox } = frozen();
    const code = await sent(sandbox);
    expect((await send(sandbox, user)).body.error_code).toBe("OSM.01010024");
    expect(await check(sandbox, user, code)).toMatchObject(passed);
  });

  test("that was sent with a spoilt reply passes", async () => {
    const { sandbox } = frozen({ faults: [{ kind: "empty_body", operation: "sendVerifyCodes" }] });
    expect((await send(sandbox, user)).text).toBe("");
    expect(await check(sandbox, user, newestCode(sandbox))).toMatchObject(passed);
  });
});

describe("a contact", () => {
  test("of an e-mail is its address, without the case of the domain, whatever the area code", async () => {
    const { sandbox } = frozen();
    const code = await sent(sandbox);
    expect((await refusal(sandbox, email("User@example.com"), code)).rule).toBe("notSent");
    expect((await refusal(sandbox, email(" user@example.com"), code)).rule).toBe("notSent");
    const typed = { ...email("user@EXAMPLE.com"), area_code: "86" };
    expect(await check(sandbox, typed, code)).toMatchObject(passed);
  });

  test("of the other channel is another one", async () => {
    const { sandbox } = frozen();
    const code = await sent(sandbox);
    expect((await refusal(sandbox, { ...user, contact_way: 0 }, code)).rule).toBe("notSent");
    // No e-mail can be written so that it is taken for a number with its area code.
    await send(sandbox, email("0 2 86 13800000000"));
    expect((await send(sandbox, sms("86"))).body).toEqual({});
  });

  test("with a number is the number with its area code", async () => {
    const { sandbox } = frozen();
    const china = await sent(sandbox, sms("86"));
    const germany = await sent(sandbox, sms("49"));
    expect((await refusal(sandbox, sms("+86"), china)).rule).toBe("notSent");
    expect((await refusal(sandbox, sms("1"), china)).rule).toBe("notSent");
    expect(await check(sandbox, sms("86"), china)).toMatchObject(passed);
    expect(await check(sandbox, sms("49"), germany)).toMatchObject(passed);
  });

  test.each([undefined, ""])(
    "without an area code (%j) means the number's newest code",
    async (none) => {
      const { clock, sandbox } = frozen({ seed: 1 });
      const china = await sent(sandbox, sms("86"));
      clock.advance(1);
      const germany = await sent(sandbox, sms("49"));
      expect((await refusal(sandbox, sms(none), china)).rule).toBe("wrong");
      expect(await check(sandbox, sms(none), germany)).toMatchObject(passed);
      expect(await check(sandbox, sms("86"), china)).toMatchObject(passed);
    },
  );
});

describe("what violates the contract uses no try up", () => {
  test.each<[string, unknown]>([
    ["five digits", "12345"],
    ["seven digits", "1234567"],
    ["a number", 123_456],
    ["null", null],
    ["nothing", undefined],
    ["a list", ["1", "2", "3", "4", "5", "6"]],
    ["three emoji of two units each", "😀😀😀"],
  ])("%s", async (_name, typed) => {
    const { sandbox } = frozen({ maxTries: 1 });
    const code = await sent(sandbox);
    const answer = await check(sandbox, user, typed);
    expect(answer).toMatchObject({ status: 400, body: { error_code: "OSM.01010001" } });
    expect(answer.body.details![0]!.pointer).toBe("/verify_code");
    expect(await check(sandbox, user, code)).toMatchObject(passed);
  });

  test("six emoji are six characters, and a wrong code", async () => {
    const { sandbox } = frozen();
    await sent(sandbox);
    expect((await refusal(sandbox, user, "😀😀😀😀😀😀")).rule).toBe("wrong");
    expect((await refusal(sandbox, user, "\0\0\0\0\0\0")).rule).toBe("wrong");
  });

  test("the request log has the body, without what was typed", async () => {
    const { sandbox } = frozen();
    await check(sandbox, { ...user, contact_way: 2 }, "123456");
    const [request] = sandbox.requests.list();
    expect(request!.body).toContain('"verify_code":"***"');
    expect(JSON.stringify(sandbox.requests.list())).not.toContain("123456");
    for (const body of [
      '{"verify_code": 123456',
      '{"verify_code":"123456',
      '{"verify_code":"12\\"3456"',
    ]) {
      await sandbox.fetch("http://sandbox/v2/servicerequest/verifycodes", {
        method: "POST",
        headers: { "X-Auth-Token": "sandbox-token", "Content-Type": "application/json" },
        body,
      });
      expect(sandbox.requests.list()[0]!.body).not.toContain("3456");
    }
  });
});

/** E-mail addresses and phone numbers by turns. */
const contact = (index: number) =>
  index % 2 === 0
    ? email(`${index}@example.com`)
    : { contact_value: String(index), contact_way: 0, area_code: "86" };

test("a run of 200,000 contacts stays within bounds: the newest 100,000 can be checked", () => {
  const codes = new SentCodes(5);
  for (let index = 0; index < 200_000; index++) codes.send(contact(index), start, () => "123456");
  const verdict = (of: CheckedContact) => codes.check(of, "123456", start).verdict;
  const anywhere = ({ contact_value, contact_way }: CheckedContact) =>
    verdict({ contact_value, contact_way });
  expect([0, 1, 89_998, 89_999].map((index) => verdict(contact(index)))).toEqual([
    "notSent",
    "notSent",
    "notSent",
    "notSent",
  ]);
  expect([1, 89_999].map((index) => anywhere(contact(index)))).toEqual(["notSent", "notSent"]);
  expect([100_000, 199_999].map((index) => verdict(contact(index)))).toEqual(["right", "right"]);
  expect(anywhere(contact(100_001))).toBe("right");
});

describe("faults", () => {
  test("of one operation leave the other alone, and do not count its requests", async () => {
    const { sandbox } = frozen({
      cooldown: false,
      faults: [{ kind: "error", status: 503, operation: "checkVerifyCodes", times: 1 }],
    });
    const code = await sent(sandbox);
    expect(sandbox.faults.list()[0]).toMatchObject({ matched: 0, fired: 0 });
    expect((await check(sandbox, user, code)).status).toBe(503);
    expect(await check(sandbox, user, code)).toMatchObject(passed);
  });

  test("that spoil the reply come after the check: the code is used", async () => {
    const { sandbox } = frozen({
      faults: [{ kind: "malformed_json", operation: "checkVerifyCodes" }],
    });
    const code = await sent(sandbox);
    expect((await check(sandbox, user, code)).text).toBe('{"error_code": ');
    sandbox.faults.clear();
    expect((await refusal(sandbox, user, code)).rule).toBe("used");
  });

  test("for any requests can be of one operation", async () => {
    const { sandbox } = frozen({
      faults: [{ kind: "error", status: 503, operation: "checkVerifyCodes", requests: "any" }],
    });
    expect((await send(sandbox, "{")).status).toBe(400);
    expect((await check(sandbox, user, 1)).status).toBe(503);
  });

  test("of an operation that there is not are refused", async () => {
    const answer = await control(createSandbox(), "POST", "/_sandbox/faults", {
      kind: "reset",
      operation: "sendVerifyCode",
    });
    expect(answer).toMatchObject({ status: 400, body: { details: [{ pointer: "/operation" }] } });
  });

  test("of magic contacts meet both operations, or the one that they are about", async () => {
    const { sandbox } = frozen();
    expect((await check(sandbox, email("a@unavailable.example"), "123456")).status).toBe(503);
    const limited = email("a@rate-limited.example");
    expect((await send(sandbox, limited)).body.error_code).toBe("OSM.01010024");
    expect((await refusal(sandbox, limited, "123456")).rule).toBe("notSent");
    const never = email("a@not-passed.example");
    const code = await sent(sandbox, never);
    expect(await check(sandbox, never, code)).toMatchObject(notPassed);
    expect(sandbox.requests.list()[0]!.fault_id).toBe("magic:not-passed.example");
  });
});
