import { createHash, createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { PATH } from "../../support/operation.js";
import { createClock, createSandbox } from "../../../src/sandbox/index.js";
import { answerOf, pageExample } from "./support/send.js";

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
  return { ...headers, authorization };
}

async function call(signing: Signing, change: { body?: string; query?: string } = {}) {
  const sandbox = createSandbox({ clock: createClock({ now, frozen: true }) });
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

test.each([
  { ak: "", sk: "secret" },
  { ak: "two words", sk: "secret" },
  { ak: "a,b", sk: "secret" },
  { ak: "access", sk: "" },
])("a key pair that no signature can be made of is refused: %o", (keys) => {
  expect(() => createSandbox({ keys })).toThrow(RangeError);
});
