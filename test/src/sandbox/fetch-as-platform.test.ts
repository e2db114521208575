import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PATH } from "../../support/operation.js";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.js";
import { goodHeaders, pageExample } from "./support/send.js";

let sandbox: Sandbox;
let url: string;

beforeAll(async () => {
  sandbox = createSandbox({ cooldown: false, bodyLimitBytes: 100_000 });
  ({ url } = await sandbox.listen());
});

afterAll(() => sandbox.close());

const body = JSON.stringify(pageExample);
const post = { method: "POST", headers: goodHeaders, body };
const withHeaders = (more: object) => ({ ...post, headers: { ...goodHeaders, ...more } });
const anything = (value: unknown) => value as never;

/** What a caller sees of a call: the reply, or the kind of its failure. */
async function outcomeOf(call: () => Promise<Response>): Promise<unknown> {
  try {
    const response = await call();
    const { status, statusText, ok, redirected } = response;
    return {
      status,
      statusText,
      ok,
      redirected,
      text: (await response.text()).replace(/[0-9a-f]{32}/, "ID"),
    };
  } catch (error) {
    const { name } = error as Error;
    return { name };
  }
}

const cases: {
  name: string;
  path?: string;
  init?: RequestInit;
  address?: (base: string) => string | URL;
}[] = [
  { name: "a request that keeps to the contract", init: post },
  { name: "a header that is not Latin-1", init: withHeaders({ "X-Language": "中文" }) },
  { name: "a header with a line break", init: withHeaders({ "X-Language": "a\r\nb" }) },
  { name: "an invalid header name", init: withHeaders({ "X Language": "a" }) },
  { name: "a header that is a number", init: withHeaders({ "X-Language": 5 }) },
  { name: "a header that is null", init: withHeaders({ "X-Language": null }) },
  { name: "spaces around a header", init: withHeaders({ "X-Language": "  en-us  " }) },
  { name: "headers as a list with an odd entry", init: { ...post, headers: anything([["a"]]) } },
  { name: "GET with a body", init: { body: "{}" } },
  { name: "HEAD with a body", init: { method: "HEAD", body: "{}" } },
  { name: "HEAD", init: { method: "HEAD" } },
  { name: "TRACE", init: { method: "TRACE" } },
  { name: "CONNECT", init: { method: "CONNECT" } },
  { name: "a method with a space", init: { ...post, method: "PO ST" } },
  { name: "patch in small letters", init: { ...post, method: "patch" } },
  {
    name: "a user and a password",
    init: post,
    address: (base) => base.replace("//", "//user:secret@"),
  },
  { name: "an invalid address", init: post, address: () => "http://" },
  { name: "a path alone", init: post, address: () => PATH },
  { name: "another scheme", init: post, address: () => "ftp://127.0.0.1/" },
  { name: "data", address: () => "data:text/plain,hello" },
  { name: "a URL object", init: post, address: (base) => new URL(base) },
  { name: "capitals in the scheme", init: post, address: (base) => base.replace("http", "HTTP") },
  { name: "a fragment", init: post, path: `${PATH}#part` },
  { name: "spaces around the address", init: post, address: (base) => ` ${base} ` },
  { name: "dots in the path", init: post, path: `/x/..${PATH}` },
  { name: "an encoded letter in the path", init: post, path: PATH.replace("send", "%73end") },
  { name: "a backslash in the path", init: post, path: PATH.replaceAll("/", "\\") },
  {
    name: "a body without a type",
    init: { ...post, headers: { "X-Auth-Token": "sandbox-token" } },
  },
  { name: "parameters of a URL", init: { ...post, body: new URLSearchParams({ a: "1" }) } },
  { name: "bytes", init: { ...post, body: new TextEncoder().encode(body) } },
  { name: "half a surrogate pair", init: { ...post, body: body.replace("123456", "\uD800") } },
  { name: "a number as the body", init: { ...post, body: anything(5) } },
  { name: "an object as the body", init: { ...post, body: anything({}) } },
  { name: "no body", init: { method: "POST", headers: goodHeaders } },
  {
    name: "a stream without its duplex",
    init: { ...post, body: anything(new Blob([body]).stream()) },
  },
  { name: "an invalid signal", init: { ...post, signal: anything({}) } },
  { name: "a signal that has fired", init: { ...post, signal: AbortSignal.abort() } },
  { name: "an invalid mode", init: { ...post, mode: anything("x") } },
  { name: "an invalid redirect", init: { ...post, redirect: anything("x") } },
  { name: "a body over the limit", init: { ...post, body: "x".repeat(100_001) } },
  { name: "a route of the control API", path: "/_sandbox/faults" },
  { name: "a redirect that is followed", path: "/docs" },
  { name: "a redirect that is not", path: "/docs", init: { redirect: "error" } },
  { name: "a redirect that is seen", path: "/docs", init: { redirect: "manual" } },
];

describe("sandbox.fetch does as the platform's fetch to a sandbox that listens", () => {
  test.each(cases)("$name", async ({ path = PATH, init, address = (base) => base }) => {
    const input = address(url + path);
    const expected = await outcomeOf(() => fetch(input, init));
    expect(await outcomeOf(() => sandbox.fetch(input, init))).toEqual(expected);
  });

  test("every property of a response is there, and every way to read it works", async () => {
    const readers = ["text", "json", "blob", "arrayBuffer", "bytes", "clone", "formData"] as const;
    for (const name of readers) {
      if (!(name in Response.prototype)) continue;
      const response = (await sandbox.fetch(url + PATH, post)) as unknown as Record<
        string,
        () => unknown
      >;
      const real = (await fetch(url + PATH, post)) as unknown as Record<string, () => unknown>;
      const outcome = async (one: typeof real) => {
        try {
          return Object.prototype.toString.call(await one[name]!());
        } catch (error) {
          return (error as Error).name;
        }
      };
      expect(`${name}: ${await outcome(response)}`).toBe(`${name}: ${await outcome(real)}`);
    }
    const own = await sandbox.fetch(url + PATH, post);
    expect(own).toBeInstanceOf(Response);
    expect(own.url).toBe(url + PATH);
    expect(structuredCloneable(own.headers)).toMatchObject({ "content-type": "application/json" });
  });

  test("a body that never comes gets 408, as on a socket", async () => {
    const slow = createSandbox({ requestTimeoutMs: 20 });
    const stream = new ReadableStream({});
    const init = { ...post, body: stream, duplex: "half" } as RequestInit;
    expect((await slow.fetch(url + PATH, init)).status).toBe(408);
  });

  test("a body without an end gets 413", async () => {
    const chunk = new Uint8Array(50_000);
    const stream = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
    const init = { ...post, body: stream, duplex: "half" } as RequestInit;
    expect((await sandbox.fetch(url + PATH, init)).status).toBe(413);
  });
});

const structuredCloneable = (headers: Headers) => Object.fromEntries(headers);

test.each(["expect", "keep-alive", "transfer-encoding", "upgrade"])(
  "the header %s is refused, as by the platform",
  async (name) => {
    const init = withHeaders({ [name]: "100-continue" });
    await expect(fetch(url + PATH, init)).rejects.toThrow("fetch failed");
    await expect(sandbox.fetch(url + PATH, init)).rejects.toThrow("fetch failed");
  },
);

test("a body that fails is a failed fetch with its cause", async () => {
  const cause = new Error("the disk is gone");
  const failing = () => ({
    ...post,
    duplex: "half" as const,
    body: new ReadableStream({ pull: () => Promise.reject(cause) }),
  });
  await expect(sandbox.fetch(url + PATH, failing())).rejects.toMatchObject({
    name: "TypeError",
    cause,
  });
});

test("a body that comes too late is cancelled", async () => {
  const slow = createSandbox({ requestTimeoutMs: 20 });
  const cancelled = await new Promise((resolve) => {
    const endless = new ReadableStream({ cancel: () => resolve(true) });
    void slow.fetch(url + PATH, { ...post, duplex: "half", body: endless } as never);
  });
  expect(cancelled).toBe(true);
});
