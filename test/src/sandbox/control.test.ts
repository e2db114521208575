import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as validators from "../../../generated/sandbox/validators.js";
import { createClock, createSandbox, type Sandbox } from "../../../src/sandbox/index.js";
import { talk } from "./support/raw-socket.js";
import { control, email, send } from "./support/send.js";

interface Contract {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
}

const contractFile = new URL("../../../generated/sandbox/openapi.json", import.meta.url);
const contract = JSON.parse(readFileSync(contractFile, "utf8")) as Contract;

/** A sandbox in which something has happened. */
async function busySandbox(): Promise<Sandbox> {
  const sandbox = createSandbox({ clock: createClock({ now: 0, frozen: true }) });
  sandbox.faults.add({ kind: "latency", delay_ms: 0, every: 2 });
  await send(sandbox, email("a@example.com"));
  await send(sandbox, email("a@example.com"));
  await send(sandbox, { contact_way: 3 });
  return sandbox;
}

const secrets = ["sandbox-token", "sandbox-sk"];

describe("each route answers by its contract", () => {
  test.each([
    ["GET", "/_sandbox/messages", 200, validators.messageList],
    ["GET", "/_sandbox/messages?contact=nobody", 200, validators.messageList],
    ["GET", "/_sandbox/messages/wait?contact=a%40example.com", 200, validators.message],
    ["GET", "/_sandbox/requests", 200, validators.requestList],
    ["GET", "/_sandbox/state", 200, validators.state],
    ["GET", "/_sandbox/clock", 200, validators.clock],
    ["GET", "/_sandbox/faults", 200, validators.faultList],
    ["GET", "/healthz", 200, validators.health],
    ["GET", "/_sandbox/nothing", 404, validators.sandboxError],
    ["GET", "/_sandbox/messages?contact=" + "x".repeat(65), 400, validators.sandboxError],
    ["GET", "/_sandbox/messages/wait", 400, validators.sandboxError],
    ["GET", "/_sandbox/messages/wait?contact=a&timeout_ms=1.5", 400, validators.sandboxError],
    ["GET", "/_sandbox/messages/wait?contact=a&timeout_ms=60001", 400, validators.sandboxError],
    ["PUT", "/_sandbox/messages", 405, validators.sandboxError],
    ["DELETE", "/_sandbox/faults/f-9", 404, validators.sandboxError],
  ] as const)("%s %s: %s", async (method, path, status, isValid) => {
    const answer = await control(await busySandbox(), method, path);
    expect(answer.status).toBe(status);
    isValid(answer.body);
    expect(isValid.errors).toBeNull();
    expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}$/);
    for (const secret of secrets) expect(answer.text).not.toContain(secret);
  });
});

const methods = Object.entries(contract.paths).flatMap(([path, operations]) =>
  Object.keys(operations).map((method) => [method.toUpperCase(), path] as const),
);

test.each(methods)("%s %s of the contract is there", async (method, path) => {
  const url = path.replace("{fault_id}", "f-1");
  const answer = await createSandbox().fetch(`http://sandbox${url}`, { method });
  expect(answer.status).not.toBe(405);
  await answer.body?.cancel();
});

test("the request log holds the verdicts, and no secret and no code", async () => {
  const sandbox = await busySandbox();
  const { text } = await control(sandbox, "GET", "/_sandbox/requests");
  expect(sandbox.requests.list()).toMatchObject([
    { status: 400, body: '{"contact_way":3}', details: [{}, {}, {}] },
    { status: 200, error_code: "OSM.01010024", fault_id: "f-1", contact_value: "a@example.com" },
    { status: 200, message_id: "m-1" },
  ]);
  const { code } = sandbox.inbox.list()[0]!;
  for (const secret of [...secrets, code]) expect(text).not.toContain(`"${secret}"`);
});

test("reset forgets all", async () => {
  const sandbox = await busySandbox();
  sandbox.clock.advance(5000);
  expect((await control(sandbox, "POST", "/_sandbox/reset")).status).toBe(204);
  expect(sandbox.inbox.list()).toEqual([]);
  expect(sandbox.requests.list()).toEqual([]);
  expect(sandbox.faults.list()).toEqual([]);
  expect(sandbox.clock.now()).toBe(0);
  expect((await send(sandbox, email("a@example.com"))).body).toEqual({});
});

test.each([
  ["text/plain", "{}", 415],
  ["application/json", "{", 400],
  ["application/json", JSON.stringify({ kind: "x".repeat(70_000) }), 413],
])("a body of %s is refused where it is none: %#", async (type, body, status) => {
  const answer = await createSandbox().fetch("http://sandbox/_sandbox/faults", {
    method: "POST",
    headers: { "Content-Type": type },
    body,
  });
  expect(answer.status).toBe(status);
});

const headersOf = (host: string, more: Record<string, string> = {}) => ({ Host: host, ...more });

describe("requests from elsewhere", () => {
  test.each([
    { name: "its own address", headers: headersOf("127.0.0.1:1"), status: 200 },
    { name: "localhost", headers: headersOf("localhost:1"), status: 200 },
    { name: "an IPv6 address", headers: headersOf("[::1]:1"), status: 200 },
    { name: "a name that is allowed", headers: headersOf("sandbox:1"), status: 200 },
    { name: "another name", headers: headersOf("evil.example"), status: 403 },
    { name: "a name that ends alike", headers: headersOf("localhost.evil.example"), status: 403 },
    {
      name: "its own page",
      headers: headersOf("localhost:1", { Origin: "http://localhost:1" }),
      status: 200,
    },
    {
      name: "a page of another port",
      headers: headersOf("localhost:1", { Origin: "http://localhost:2" }),
      status: 403,
    },
    {
      name: "a page without an origin",
      headers: headersOf("localhost:1", { Origin: "null" }),
      status: 403,
    },
    {
      name: "an image on another site",
      headers: headersOf("localhost:1", {
        "Sec-Fetch-Site": "cross-site",
        "Sec-Fetch-Mode": "no-cors",
      }),
      status: 403,
    },
    {
      name: "a link on another site",
      headers: headersOf("localhost:1", {
        "Sec-Fetch-Site": "cross-site",
        "Sec-Fetch-Mode": "navigate",
      }),
      status: 200,
    },
  ])("$name: $status", async ({ headers, status }) => {
    await using sandbox = createSandbox({ allowedHosts: ["Sandbox"] });
    const { port } = await sandbox.listen();
    const { request } = await import("node:http");
    const got = await new Promise((resolve, reject) => {
      request({ port, host: "127.0.0.1", path: "/_sandbox/clock", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(got).toBe(status);
  });
});

describe("names and values of a query", () => {
  test.each([
    ["GET", "/_sandbox/messages?contct=x"],
    ["DELETE", "/_sandbox/messages?contct=x"],
    ["DELETE", "/_sandbox/faults?kind=error"],
    ["DELETE", "/_sandbox/faults/f-1?x=1"],
    ["DELETE", "/_sandbox/tokens?token=x"],
    ["POST", "/_sandbox/reset?contact=x"],
    ["GET", "/_sandbox/requests?contact=x"],
    ["GET", "/_sandbox/messages/wait?contact=a&timeout=1"],
    ["GET", "/_sandbox/messages?contact=a&contact=b"],
    ["GET", "/_sandbox/messages/wait?contact=a&take=yes"],
    ["GET", "/_sandbox/messages/wait?contact=a&after=first"],
    ["GET", "/_sandbox/messages?__proto__=x"],
  ])("%s %s is refused, and nothing is changed", async (method, path) => {
    const sandbox = await busySandbox();
    const answer = await control(sandbox, method, path);
    expect(answer.status).toBe(400);
    expect(answer.body.details![0]!.pointer).toMatch(/^query:/);
    expect(sandbox.inbox.list()).toHaveLength(1);
    expect(sandbox.faults.list()).toHaveLength(1);
  });
});

const sms = (contact: string, areaCode: string) => ({
  contact_value: contact,
  contact_way: 0,
  area_code: areaCode,
});

test("DELETE removes what GET with the same query lists", async () => {
  const sandbox = createSandbox();
  await send(sandbox, email("a@example.com"));
  await send(sandbox, email("b@example.com"));
  await send(sandbox, sms("123", "86"));
  await send(sandbox, sms("123", "1"));
  const left = () => sandbox.inbox.list().map((one) => `${one.area_code} ${one.contact_value}`);
  await control(sandbox, "DELETE", "/_sandbox/messages?contact=a@EXAMPLE.com");
  expect(left()).toEqual(["1 123", "86 123", " b@example.com"]);
  await control(sandbox, "DELETE", "/_sandbox/messages?contact=123&area_code=86");
  expect(left()).toEqual(["1 123", " b@example.com"]);
  const listed = await control(sandbox, "GET", "/_sandbox/messages?area_code=1");
  expect(listed.body.messages).toHaveLength(1);
  await control(sandbox, "DELETE", "/_sandbox/messages");
  expect(left()).toEqual([]);
});

test("HEAD says what GET would, and sends nothing", async () => {
  await using sandbox = createSandbox();
  const { url } = await sandbox.listen();
  for (const path of [
    "/",
    "/docs/sandbox.html",
    "/_sandbox/clock",
    "/_sandbox/nothing",
    "/healthz",
    "/x",
  ]) {
    const [get, head] = await Promise.all([
      fetch(url + path),
      fetch(url + path, { method: "HEAD" }),
    ]);
    const { length } = new Uint8Array(await get.arrayBuffer());
    expect(`${path} ${head.status} ${head.headers.get("content-length")}`).toBe(
      `${path} ${get.status} ${length}`,
    );
    expect(await head.text()).toBe("");
  }
});

test.each([
  [{}, "anyone may call healthz", "/healthz", 200],
  [
    { Origin: "http://LOCALHOST:1", Host: "localhost:1" },
    "an origin has no case",
    "/_sandbox/clock",
    200,
  ],
])("%j: %s", async (headers, _why, path, status) => {
  await using sandbox = createSandbox();
  const { port } = await sandbox.listen();
  const lines = Object.entries({ Host: "localhost", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const text = await talk(port, (socket) =>
    socket.write(["GET " + path + " HTTP/1.1", ...lines, "Connection: close", "", ""].join("\r\n")),
  );
  expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});
