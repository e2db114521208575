import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { PATH } from "../../support/operation.js";
import {
  createClock,
  createSandbox,
  type Sandbox,
  type SandboxOptions,
} from "../../../src/sandbox/index.js";
import { answerOf, pageExample, send } from "./support/send.js";

const now = Date.parse("2026-01-01T00:00:00Z");
const sdkDate = "20260101T000000Z";

interface Signing {
  ak?: string;
  sk?: string;
  date?: string;
  signed?: string[];
  query?: string;
  body?: string;
  headers?: Record<string, string>;
}

const hex = (text: string) => createHash("sha256").update(text).digest("hex");

/** Signs as the service's documentation describes it, written apart from the code under test. */
function signedHeaders(signing: Signing = {}): Record<string, string> {
  const { ak = "sandbox-ak", sk = "sandbox-sk", date = sdkDate } = signing;
  const { signed = ["content-type", "host", "x-sdk-date"], query = "" } = signing;
  const headers: Record<string, string> = {
    "content-type": "application/json",
    host: "sandbox",
    "x-sdk-date": date,
    ...signing.headers,
  };
  const list = signed.join(";");
  const canonical = `POST\n${PATH}/\n${query}\n${signed.map((name) => `${name}:${headers[name]!.trim()}\n`).join("")}\n${list}\n${hex(signing.body ?? JSON.stringify(pageExample))}`;
  const toSign = `SDK-HMAC-SHA256\n${date}\n${hex(canonical)}`;
  const signature = createHmac("sha256", sk).update(toSign).digest("hex");
  const authorization = `SDK-HMAC-SHA256 Access=${ak}, SignedHeaders=${list}, Signature=${signature}`;
  return { authorization, ...headers };
}

const frozen = (options: SandboxOptions = {}) =>
  createSandbox({ clock: createClock({ now, frozen: true }), cooldown: false, ...options });

async function call(
  signing: Signing,
  change: { body?: string; query?: string } = {},
  sandbox = frozen(),
) {
  const response = await sandbox.fetch(`http://sandbox${PATH}${change.query ?? ""}`, {
    method: "POST",
    headers: signedHeaders(signing),
    body: change.body ?? JSON.stringify(pageExample),
  });
  return answerOf(response);
}

test.each([
  { name: "the usual list", signing: {} },
  { name: "a list without host", signing: { signed: ["content-type", "x-sdk-date"] } },
  { name: "a list in another order", signing: { signed: ["x-sdk-date", "content-type", "host"] } },
  { name: "15 minutes early", signing: { date: "20251231T234500Z" } },
  { name: "15 minutes late", signing: { date: "20260101T001500Z" } },
])("a signature over $name is accepted in place of a token", async ({ signing }) => {
  expect((await call(signing)).status).toBe(200);
});

test("the query is signed sorted and encoded", async () => {
  const signing = { query: "a=1&b=%20%2A&c=" };
  expect((await call(signing, { query: "?c=&b=+*&a=1" })).status).toBe(200);
});

test.each([
  { name: "a wrong secret key", signing: { sk: "other" }, reason: "signature does not match" },
  { name: "an unknown access key", signing: { ak: "other" }, reason: "access key is not known" },
  { name: "a date too early", signing: { date: "20251231T234459Z" }, reason: "15 minutes" },
  { name: "a date too late", signing: { date: "20260101T001501Z" }, reason: "15 minutes" },
  { name: "a date of another form", signing: { date: "2026-01-01" }, reason: "not of the form" },
  { name: "a date that is not signed", signing: { signed: ["host"] }, reason: "not signed" },
  { name: "another body", signing: { body: "{}" }, reason: "signature does not match" },
])("a signature with $name is refused with 401", async ({ signing, reason }) => {
  const answer = await call(signing);
  expect(answer).toMatchObject({ status: 401, body: { error_code: "APIGW.0301" } });
  expect(answer.body.error_msg).toContain(reason);
  expect(answer.text).not.toMatch(/sandbox-sk|[0-9a-f]{64}/);
});

test.each(["V11-HMAC-SHA256", "SDK-HMAC-SM3", "SDK-ECDSA-P256-SHA256", "sdk-sm2-sm3"])(
  "a signature of the algorithm %s is refused with a reason that names it",
  async (name) => {
    const authorization = signedHeaders().authorization!.replace("SDK-HMAC-SHA256", name);
    const answer = await call({ headers: { authorization } });
    expect(answer).toMatchObject({ status: 401, body: { error_code: "APIGW.0301" } });
    expect(answer.body.error_msg).toContain(
      `takes SDK-HMAC-SHA256 and does not check ${name.toUpperCase()}`,
    );
  },
);

test.each(["Bearer secret-token", "secret-token", "SDK-HMAC-SHA256", "SDK-HMAC-SHA512 x", ""])(
  "another Authorization header, %s, is refused, and its text is not repeated",
  async (authorization) => {
    const answer = await call({ headers: { authorization } });
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain("secret");
  },
);

describe("five wrong signatures in a row lock a key", () => {
  const locked = {
    error_code: "APIGW.0301",
    error_msg: "AK access failed to reach the limit,forbidden.",
  };
  const wrong = { sk: "other" };

  const fail = async (sandbox: Sandbox, times: number, signing: Signing = wrong) => {
    for (let count = 0; count < times; count++) {
      const { status, body } = await call(signing, {}, sandbox);
      expect([status, body.error_msg]).toEqual([
        401,
        expect.stringContaining("Verifying the sign"),
      ]);
    }
  };

  test("for five minutes on the sandbox's clock, also for the right signature", async () => {
    const sandbox = frozen();
    await fail(sandbox, 5);
    expect(await call({}, {}, sandbox)).toMatchObject({ status: 401, body: locked });
    sandbox.clock.advance(5 * 60_000 - 1);
    expect(await call({}, {}, sandbox)).toMatchObject({ status: 401, body: locked });
    sandbox.clock.advance(1);
    expect((await call({}, {}, sandbox)).status).toBe(200);
    await fail(sandbox, 4);
    expect((await call({}, {}, sandbox)).status).toBe(200);
  });

  test("unless a right one comes between", async () => {
    const sandbox = frozen();
    for (let round = 0; round < 3; round++) {
      await fail(sandbox, 4);
      expect((await call({}, {}, sandbox)).status).toBe(200);
    }
  });

  test("and a date that is too old counts, but an unknown key or another algorithm does not", async () => {
    const sandbox = frozen();
    await fail(sandbox, 5, { ak: "other" });
    await fail(sandbox, 5, { headers: { authorization: "V11-HMAC-SHA256 Access=sandbox-ak" } });
    await fail(sandbox, 3);
    await fail(sandbox, 2, { date: "20251231T000000Z" });
    expect(await call({}, {}, sandbox)).toMatchObject({ status: 401, body: locked });
  });

  test("and no other key, and no token", async () => {
    const keys = [
      { ak: "one", sk: "1" },
      { ak: "two", sk: "2" },
    ];
    const sandbox = frozen({ keys });
    await fail(sandbox, 5, { ak: "one" });
    expect(await call({ ak: "one", sk: "1" }, {}, sandbox)).toMatchObject({ body: locked });
    expect((await call({ ak: "two", sk: "2" }, {}, sandbox)).status).toBe(200);
    expect((await send(sandbox)).status).toBe(200);
  });

  test("until a reset, or a clock that is set back", async () => {
    const sandbox = frozen();
    await fail(sandbox, 5);
    sandbox.reset();
    expect((await call({}, {}, sandbox)).status).toBe(200);
    await fail(sandbox, 5);
    sandbox.clock.set(now - 1000);
    expect((await call({}, {}, sandbox)).status).toBe(200);
  });

  test("but not when that is switched off", async () => {
    const sandbox = frozen({ keyLock: false });
    await fail(sandbox, 20);
    expect((await call({}, {}, sandbox)).status).toBe(200);
  });
});

test.each([
  { ak: "", sk: "secret" },
  { ak: "two words", sk: "secret" },
  { ak: "a,b", sk: "secret" },
  { ak: "access", sk: "" },
])("a key pair that no signature can be made of is refused: %o", (keys) => {
  expect(() => createSandbox({ keys })).toThrow(RangeError);
});
