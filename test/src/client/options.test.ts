import { expect, test } from "vitest";
import {
  createClient,
  email,
  iamTokenProvider,
  type CallOptions,
  type ClientOptions,
  type FetchInit,
} from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";

const contact = email("a@example.com");

/** Sends without a network; gives what was handed to fetch. */
async function sent(
  options: Partial<ClientOptions> = {},
  call?: CallOptions,
  body: unknown = contact,
) {
  const requests: (FetchInit & { url: string })[] = [];
  const client = createClient({
    baseUrl: "https://h.example",
    token: "t",
    fetch: async (url, init) => {
      requests.push({ url, ...init });
      return new Response("{}");
    },
    ...options,
  });
  await client.sendVerifyCodes(body as typeof contact, call);
  return requests[0]!;
}

const refusal = async (...given: Parameters<typeof sent>) => {
  const error = await rejectionOf(sent(...given));
  expect(error).toMatchObject({ code: "request_invalid", sent: "no" });
  return (error as { violations: { pointer: string }[] }).violations.map(({ pointer }) => pointer);
};

test.each([
  "https://h:99999",
  "https://[::1",
  "https://h.example?x=1",
  "https://h.example?",
  "https://h.example/#x",
  "https://user@h.example",
  "https://user:password@h.example",
  "ftp://h.example",
  "h.example",
  "",
  " https://h.example",
  "https://h.example\n",
  "https://h .example",
  undefined,
  null,
  7,
  Symbol("url"),
  { toString: null },
])("baseUrl %s is refused when the client is made", (baseUrl) => {
  const violations = [expect.objectContaining({ pointer: "option:baseUrl" })];
  expect(() => createClient({ baseUrl: baseUrl as string, token: "t" })).toThrow(
    expect.objectContaining({ code: "request_invalid", violations }),
  );
  const iam = { domain: "d", user: "u", password: "p", scope: { project: { name: "x" } } };
  expect(() => iamTokenProvider({ ...iam, baseUrl: baseUrl as string })).toThrow(
    expect.objectContaining({ code: "request_invalid", violations }),
  );
});

test.each([
  ["HTTPS://h.example", "https://h.example/v2/"],
  ["https://h.example/@scope", "https://h.example/@scope/v2/"],
  ["https://h.example//", "https://h.example/v2/"],
  ["https://h.example/a/b/", "https://h.example/a/b/v2/"],
  ["https://[::1]:8443", "https://[::1]:8443/v2/"],
  ["http://127.0.0.1:4010", "http://127.0.0.1:4010/v2/"],
  [new URL("https://h.example/x"), "https://h.example/x/v2/"],
])("baseUrl %s is used", async (baseUrl, start) => {
  expect((await sent({ baseUrl })).url.slice(0, start.length)).toBe(start);
});

test.each([
  "content-length",
  "Content-Encoding",
  "TRANSFER-ENCODING",
  "connection",
  "Keep-Alive",
  "Host",
  "expect",
  "te",
  "trailer",
  "upgrade",
  "Proxy-Authorization",
  "a b",
  "",
])("an extra header %j is refused before anything is sent", async (name) => {
  expect(await refusal({}, { headers: { [name]: "5" } })).toEqual(["header:?"]);
});

test("headers of every kind are sent", async () => {
  const expected = { traceparent: "x", tracestate: "", "x.y": "a\tb" };
  for (const headers of [
    expected,
    new Headers(expected),
    Object.entries<string>(expected),
    new Map(Object.entries(expected)),
  ]) {
    expect((await sent({}, { headers })).headers).toMatchObject(expected);
  }
});

test.each([{ a: 7 }, { a: undefined }, { a: ["x"] }])(
  "a header that is no text: %j",
  async (headers) => {
    expect(await refusal({}, { headers: headers as never })).toEqual(["header:a"]);
  },
);

test("a user agent says which client sends; a caller's own wins", async () => {
  expect((await sent()).headers["User-Agent"]).toMatch(/^verifycodes-typescript\/\d+\.\d+\.\d+$/);
  const { headers } = await sent({}, { headers: { "User-Agent": "mine/1" } });
  expect(headers["User-Agent"]).toBe("mine/1");
});

test.each([
  ["langauge", { langauge: "en" }],
  ["timeout", { timeout: 5 }],
  ["headers", { headers: {} }],
])("the misspelt option %s of a client is refused", async (name, options) => {
  expect(await refusal(options as object)).toEqual([`option:${name}`]);
});

test.each([
  ["langauge", { langauge: "en" }],
  ["baseUrl", { baseUrl: "https://other.example" }],
  ["signal", { signal: new AbortController() as never }],
  ["signal", { signal: "x" as never }],
  ["timeoutMs", { timeoutMs: "5" as never }],
  ["retry", { retry: 11 }],
  ["retry", { retry: -1 }],
])("the option %s of a call is refused: %o", async (name, call) => {
  expect(await refusal({}, call as CallOptions)).toEqual([`option:${name}`]);
});

test("a fetch that is not a function is refused when the client is made", () => {
  expect(() =>
    createClient({ baseUrl: "https://h.example", token: "t", fetch: 7 as never }),
  ).toThrow(expect.objectContaining({ code: "request_invalid" }));
});

test("a polyfill's signal works, without throwIfAborted and without a reason", async () => {
  const listeners: (() => void)[] = [];
  const signal = {
    aborted: false,
    addEventListener: (_type: string, listener: () => void) => listeners.push(listener),
    removeEventListener: () => {},
  };
  expect((await sent({}, { signal: signal as never })).method).toBe("POST");
  const hanging = sent({ fetch: () => new Promise(() => {}) }, { signal: signal as never });
  listeners.at(-1)!();
  expect(await rejectionOf(hanging)).toMatchObject({ name: "AbortError" });
  signal.aborted = true;
  expect(await rejectionOf(sent({}, { signal: signal as never }))).toMatchObject({
    name: "AbortError",
  });
});

const circle: Record<string, unknown> = { ...contact };
circle.self = circle;
let deep: unknown = 1;
for (let depth = 0; depth < 100_000; depth++) deep = [deep];

test.each([
  ["with a BigInt", { ...contact, extra: 1n }],
  ["in a circle", circle],
  ["too deep", { ...contact, deep }],
  ["that is a function", () => contact],
  ["that is missing", undefined],
  ["that is null", null],
  ["that is a text", "a@example.com"],
])("a body %s is refused", async (_name, body) => {
  expect(await refusal({}, undefined, body ?? null)).toEqual([""]);
});

test("what is checked is what is sent", async () => {
  const toJSON = () => ({ ...contact, contact_value: "x".repeat(900) });
  expect(await refusal({}, undefined, { ...contact, toJSON })).toEqual(["/contact_value"]);
  let reads = 0;
  const changing = {
    ...contact,
    get contact_value() {
      return reads++ === 0 ? "first" : "x".repeat(900);
    },
  };
  expect((await sent({}, undefined, changing)).body).toContain('"first"');
});
