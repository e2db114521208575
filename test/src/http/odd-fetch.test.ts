import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { createClient, email, isVerifyCodesError, type Fetch } from "../../../src/index.js";
import { rejectionOf } from "../client/support/rejection.js";

const cooldown = '{"error_code":"OSM.01010024"}';

const send = (fetch: unknown, timeoutMs?: number) =>
  createClient({
    baseUrl: "http://service.example",
    token: "tok-SECRET-0123456789",
    fetch: fetch as Fetch,
    timeoutMs,
  }).sendVerifyCodes(email("user@example.com"));

const reply = (more: object) => ({ status: 200, headers: new Headers(), ...more });

test.each([
  ["text alone, as the whatwg-fetch polyfill", reply({ text: async () => cooldown })],
  ["a stream of Node, as node-fetch", reply({ body: Readable.from([Buffer.from(cooldown)]) })],
  ["a stream of texts", reply({ body: Readable.from([cooldown]) })],
  ["a body that is null beside a text", reply({ body: null, text: async () => cooldown })],
  ["a body that is undefined", reply({ body: undefined, text: async () => cooldown })],
  ["headers by another class", { status: 200, headers: new Map(), text: async () => cooldown }],
])("a reply that offers %s is read", async (_name, given) => {
  expect(await rejectionOf(send(async () => given))).toMatchObject({ code: "cooldown" });
});

async function used(): Promise<Response> {
  const response = new Response(cooldown);
  await response.text();
  return response;
}

test.each<[string, () => Promise<unknown>]>([
  ["a reply whose body was read", used],
  ["nothing", async () => undefined],
  ["null", async () => null],
  ["a text", async () => "sent"],
  ["a number", async () => 200],
  ["an object without a status", async () => ({ text: async () => "{}" })],
  ["an object without headers", async () => ({ status: 200, text: async () => "{}" })],
  ["an object without a body", async () => reply({})],
  [
    "a body that is locked",
    async () => {
      const response = new Response(cooldown);
      response.body!.getReader();
      return response;
    },
  ],
  ["a body of other chunks", async () => reply({ body: Readable.from([{ a: 1 }]) })],
  ["an invalid text", async () => reply({ text: async () => 7 })],
  ["a text that is undefined", async () => reply({ text: async () => undefined })],
  [
    "a body of empty chunks without an end",
    async () =>
      new Response(
        new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array()) }),
      ),
  ],
  ["a text that fails", async () => reply({ text: async () => Promise.reject(new Error("no")) })],
  [
    "a status that throws",
    async () =>
      Object.defineProperty({}, "status", {
        get: () => {
          throw new Error("no");
        },
      }),
  ],
])("a fetch that gives %s ends as unexpected_response", async (_name, fetch) => {
  const error = await rejectionOf(send(fetch));
  expect(error).toMatchObject({ code: "unexpected_response", sent: "unknown" });
});

test.each([
  ["an object without a text", Object.create(null) as Error],
  ["a Symbol", Symbol("x") as never],
  ["nothing", undefined as never],
  [
    "an error that throws when it is read",
    Object.defineProperty({}, "cause", {
      get: () => {
        throw new Error("no");
      },
    }) as Error,
  ],
  [
    "a circle of causes",
    (() => {
      const error = new Error("round");
      error.cause = error;
      return error;
    })(),
  ],
])("a fetch that throws %s ends as connection_failed", async (_name, thrown) => {
  const error = await rejectionOf(send(() => Promise.reject(thrown)));
  expect(error).toMatchObject({ code: "connection_failed", sent: "unknown" });
  const inTurn = send(() => {
    throw thrown;
  });
  expect(await rejectionOf(inTurn)).toMatchObject({ code: "connection_failed" });
});

test("the cap holds for texts and for streams of Node", async () => {
  const long = "x".repeat(70_000);
  const wide = "频".repeat(22_000);
  for (const given of [
    reply({ text: async () => long }),
    reply({ text: async () => wide }),
    reply({ body: Readable.from([long]) }),
  ]) {
    expect(await rejectionOf(send(async () => given))).toMatchObject({ reason: "too_large" });
  }
});

test("the deadline is over a text that never comes", async () => {
  const given = reply({ text: () => new Promise(() => {}) });
  expect(await rejectionOf(send(async () => given, 20))).toMatchObject({ code: "timeout" });
});

const deep = "[".repeat(20_000) + "]".repeat(20_000);

test.each([
  ["a text", '"X"', "X"],
  ["a number", "17", "17"],
  ["true", "true", "true"],
  ["false", "false", "false"],
  ["an object", '{"toString":null}', undefined],
  ["an array", "[1]", undefined],
  ["deep", deep, undefined],
])("an error_code that is %s is an error", async (_name, code, errorCode) => {
  const error = await rejectionOf(send(async () => new Response(`{"error_code":${code}}`)));
  expect(error).toMatchObject({ code: "service_error", errorCode });
});

test.each(["null", '""'])("an error_code that is %s is not an error", async (code) => {
  const result = await send(async () => new Response(`{"error_code":${code}}`));
  expect(result.status).toBe(200);
});

test("of two error_codes the last one counts, and a BOM is skipped", async () => {
  const text = '\uFEFF{"error_code":"A.1","error_code":"OSM.01010024"}';
  expect(await rejectionOf(send(async () => new Response(text)))).toMatchObject({
    code: "cooldown",
  });
});

test.each([
  ["0", 0],
  ["7", 7],
  ["2147483647", 2_147_483_647],
  ["2147483648", undefined],
  ["9".repeat(5000), undefined],
  ["-5", undefined],
  ["+5", undefined],
  ["Infinity", undefined],
  ["0x10", undefined],
  ["1e3", undefined],
  ["1.5", undefined],
  ["Wed, 21 Oct 2065 07:28:00 GMT", undefined],
])("Retry-After %s", async (value, retryAfter) => {
  const headers = { "Retry-After": value };
  const error = await rejectionOf(send(async () => new Response("{}", { status: 429, headers })));
  expect(error).toMatchObject({ code: "rate_limited", retryAfter });
});

test.each([
  ["0101", "OSM.01010024", "request-1"],
  ["000000", "OSM.01010024", "0d7ff2a3c1b94b6f0000000000000001"],
])("the contact %s tears neither codes nor request ids apart", async (contact, code, requestId) => {
  const fetch = async () =>
    new Response(`{"error_code":"${code}"}`, { headers: { "X-Request-Id": requestId } });
  const client = createClient({ baseUrl: "http://h.example", token: "0101", fetch });
  const body = { contact_value: contact, contact_way: 0, area_code: "86" } as const;
  const error = await rejectionOf(client.sendVerifyCodes(body));
  expect(error).toMatchObject({ code: "cooldown", errorCode: code, requestId });
  expect(isVerifyCodesError(error)).toBe(true);
});

test.each(["toString", "constructor", "__proto__"])(
  "the error code %s is none that the contract knows",
  async (code) => {
    const limited = async () => new Response(JSON.stringify({ error_code: code }), { status: 429 });
    const error = await rejectionOf(send(limited));
    expect(error).toMatchObject({ code: "rate_limited", category: "throttled" });
  },
);

test("a port that fetch refuses was not sent to", async () => {
  const client = createClient({ baseUrl: "http://127.0.0.1:6000", token: "t" });
  const error = await rejectionOf(client.sendVerifyCodes(email("user@example.com")));
  expect(error).toMatchObject({ code: "connection_failed", sent: "no" });
});
