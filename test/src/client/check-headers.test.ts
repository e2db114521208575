import fc from "fast-check";
import { expect, test } from "vitest";
import { HEADER_LIMITS } from "../../../generated/constants.js";
import { createClient, email, type CallOptions } from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";
import { answering, startServer } from "./support/server.js";

const contact = email("a@example.com");

/** What a call is refused with before it is sent. */
async function violationsOf(token: unknown, options?: CallOptions): Promise<unknown> {
  const client = createClient({
    baseUrl: "http://service.example",
    token: token as string,
    fetch: () => Promise.reject(new Error("it was sent")),
  });
  const error = await rejectionOf(client.sendVerifyCodes(contact, options));
  return (error as { violations: unknown }).violations;
}

test("the lower limit of each header is what no header can be below", () => {
  expect(Object.values(HEADER_LIMITS).map(({ minLength }) => minLength)).toEqual([1, 1, 1]);
});

test.each([
  ["X-Auth-Token", (value: string) => violationsOf(value)],
  ["X-Language", (value: string) => violationsOf("a-token", { language: value })],
  ["X-Time-Zone", (value: string) => violationsOf("a-token", { timeZone: value })],
] as const)("%s has the limits of the contract", async (name, check) => {
  const { maxLength } = HEADER_LIMITS[name];
  expect(await check("x".repeat(maxLength))).toBeUndefined();
  expect(await check("x".repeat(maxLength + 1))).toEqual([
    {
      pointer: `header:${name}`,
      rule: "maxLength",
      message: `must have at most ${maxLength} characters`,
    },
  ]);
  const pattern = {
    pointer: `header:${name}`,
    rule: "pattern",
    message: "must be ASCII without outer blanks",
  };
  for (const value of ["", " x", "x ", "x\r\nX-Admin: 1", "x\0", "é", "频"]) {
    expect(await check(value)).toEqual([pattern]);
  }
});

test.each([null, 7, {}])("a token that is %s is refused", async (token) => {
  expect(await violationsOf(token)).toEqual([
    { pointer: "header:X-Auth-Token", rule: "type", message: "must be of type string" },
  ]);
});

test("a token that is missing is refused", async () => {
  expect(await violationsOf(undefined)).toEqual([
    { pointer: "header:X-Auth-Token", rule: "required", message: "is required" },
  ]);
});

test.each(["content-type", "Content-Type", "x-auth-token", "X-LANGUAGE", "x-time-zone", "a b", ""])(
  "an extra header cannot be called %j",
  async (name) => {
    expect(await violationsOf("a-token", { headers: { [name]: "x" } })).toEqual([
      { pointer: "header:?", rule: "pattern", message: "is reserved or invalid" },
    ]);
  },
);

test("what passes the check arrives as it was given, and nothing else is sent", async () => {
  const { url, received } = await startServer(answering(200, {}));
  const client = createClient({ baseUrl: url, token: "a-token" });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (value) => {
      received.length = 0;
      const result = client.sendVerifyCodes(contact, { headers: { "X-Trace": value } });
      const outcome = await result.then(
        () => received.map(({ headers }) => headers["x-trace"]),
        (error: { code: string }) => [error.code, ...received],
      );
      expect([[value], ["request_invalid"]]).toContainEqual(outcome);
    }),
    { numRuns: 200 },
  );
});

test.each<[string, unknown]>([
  ["a text", "a: b"],
  ["a list of numbers", [5]],
  ["a list without pairs", [null]],
])("headers that are %s are refused", async (_name, headers) => {
  const found = await violationsOf("a-token", { headers: headers as never });
  expect(found).toBeInstanceOf(Array);
});

test("a header that is given twice is refused, and not lost", async () => {
  const headers = [
    ["tracestate", "b=1"],
    ["TraceState", "c=2"],
  ] as const;
  expect(await violationsOf("a-token", { headers })).toMatchObject([{ pointer: "header:?" }]);
});

test("a user agent of the caller's takes the place of the client's, in any letters", async () => {
  const seen: unknown[] = [];
  const client = createClient({
    baseUrl: "http://service.example",
    token: "a-token",
    fetch: async (_url, { headers }) => {
      seen.push(headers["User-Agent"], headers["user-agent"]);
      return new Response("{}");
    },
  });
  await client.sendVerifyCodes(contact, { headers: { "user-agent": "mine/1" } });
  expect(seen).toEqual(["mine/1", undefined]);
});

test.each([false, 0, "", null])("the signal %j is none", async (signal) => {
  const client = createClient({
    baseUrl: "http://service.example",
    token: "a-token",
    fetch: async () => new Response("{}"),
  });
  const { status } = await client.sendVerifyCodes(contact, { signal: signal as never });
  expect(status).toBe(200);
});
