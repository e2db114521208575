import { expect, test } from "vitest";
import { judge } from "./judge.js";
import { loadCases } from "./load-cases.js";
import type { Outcome, ReceivedRequest } from "./case-types.js";

const cases = loadCases();
const caseNamed = (id: string) => cases.find((one) => one.id === id)!;

const plain = caseNamed("03-token/string");
const [expected] = plain.requests;
const sentRequest: ReceivedRequest = {
  method: expected!.method,
  path: expected!.path,
  headers: Object.entries(expected!.headers) as [string, string][],
  body: JSON.stringify(expected!.body),
};
const sent: Outcome = { kind: "ok", status: 200 };

test("what was asked for passes", () => {
  expect(judge(plain, [sentRequest], [sent])).toEqual([]);
});

test.each([
  ["no request", []],
  ["a request too many", [sentRequest, sentRequest]],
  ["another path", [{ ...sentRequest, path: "/" }]],
  ["another method", [{ ...sentRequest, method: "PUT" }]],
  ["a body that is no JSON", [{ ...sentRequest, body: "contact_way=1" }]],
  ["a number as text", [{ ...sentRequest, body: sentRequest.body.replace(/:1\b/, ':"1"') }]],
  ["no token", [{ ...sentRequest, headers: [["Content-Type", "application/json"] as const] }]],
  [
    "the token twice",
    [
      {
        ...sentRequest,
        headers: [...sentRequest.headers, ["x-auth-token", "conformance-token"] as const],
      },
    ],
  ],
  [
    "a default that nobody gave",
    [{ ...sentRequest, headers: [...sentRequest.headers, ["X-Language", "zh-cn"] as const] }],
  ],
  [
    "an upgrade",
    [{ ...sentRequest, headers: [...sentRequest.headers, ["Upgrade", "h2c"] as const] }],
  ],
])("%s is a failure", (_name, received) => {
  expect(judge(plain, [...received], [sent])).not.toEqual([]);
});

test.each<[string, Outcome]>([
  ["success where an error was due", { kind: "ok", status: 403 }],
  ["another code", { kind: "service_error", status: 403, code: "X", message: "No.", text: "t" }],
  ["an error without text", { kind: "service_error", status: 403, code: "APIGW.0302" }],
  [
    "a text with the token in it",
    {
      kind: "service_error",
      status: 403,
      code: "APIGW.0302",
      message: "No.",
      requestId: "req-1",
      text: "APIGW.0302 403 req-1 conformance-token",
    },
  ],
])("%s is a failure", (_name, outcome) => {
  const refused = caseNamed("07-service-errors/error-names-code-status-and-request");
  expect(judge(refused, [sentRequest], [outcome])).not.toEqual([]);
});

test("what no type allows passes only where the case says so", () => {
  const unrepresentable: Outcome = { kind: "unrepresentable" };
  expect(judge(caseNamed("04-body-limits/contact-way-2"), [], [unrepresentable])).toEqual([]);
  expect(judge(plain, [], [unrepresentable])).not.toEqual([]);
});

test("calls that run at once may arrive in any order, each with its own body", () => {
  const many = caseNamed("13-concurrency/100-calls");
  const received = many.requests.map(({ body }): ReceivedRequest => ({
    ...sentRequest,
    body: JSON.stringify(body),
  }));
  const outcomes = many.calls.map(() => sent);
  expect(judge(many, received.toReversed(), outcomes)).toEqual([]);
  const mixed = [...received.slice(1), received[1]!];
  expect(judge(many, mixed, outcomes)).not.toEqual([]);
});
