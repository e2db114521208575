import { inspect } from "node:util";
import createOpenapiClient from "openapi-fetch";
import { expect, onTestFinished, test, vi } from "vitest";
import { PATH } from "../../support/operation.js";
import {
  createFetchClient,
  deadlineMiddleware,
  errorMiddleware,
  tokenMiddleware,
  type FetchClientOptions,
  type paths,
} from "../../../src/fetch/index.js";
import { email } from "../../../src/index.js";
import { rejectionOf } from "../client/support/rejection.js";
import { answering, startServer } from "../client/support/server.js";

const token = "classified-token";
const body = email("classified@example.com");

const clientOf = (url: string, options: Partial<FetchClientOptions> = {}) =>
  createFetchClient({ baseUrl: url, token, ...options });

test("a call sends the contract's request with the token, and gives the data", async () => {
  const { url, received } = await startServer(answering(200, { error_code: "", more: 1 }));
  const { data, response } = await clientOf(`${url}/gateway/`).POST(PATH, {
    body,
    params: { header: { "X-Language": "en-us" } },
  });
  expect(data).toEqual({ error_code: "", more: 1 });
  expect([response.status, response.headers.get("X-Request-Id")]).toEqual([200, "request-1"]);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ method: "POST", path: `/gateway${PATH}` });
  expect(received[0]!.headers).toMatchObject({ "x-auth-token": token, "x-language": "en-us" });
  expect(JSON.parse(received[0]!.body)).toEqual(body);
});

test("request and path give the same", async () => {
  const { url, received } = await startServer(answering(200, {}));
  await clientOf(url).request("post", PATH, { body });
  expect(received[0]!.headers["x-auth-token"]).toBe(token);
});

test.each<[string, number, unknown, object]>([
  ["200 with an error_code", 200, { error_code: "OSM.01010024" }, { code: "cooldown", sent: "no" }],
  ["HTML", 200, "<html>", { code: "unexpected_response", reason: "html" }],
  ["400", 400, { error_code: "APIGW.0106" }, { code: "service_error", source: "gateway" }],
  ["401", 401, {}, { code: "unauthenticated" }],
  ["429", 429, {}, { code: "rate_limited" }],
  ["500 without a body", 500, undefined, { code: "service_error", sent: "unknown" }],
  ["a long body", 200, "x".repeat(70_000), { reason: "too_large" }],
])("%s becomes the typed error", async (_name, status, answer, expected) => {
  const { url } = await startServer(answering(status, answer));
  expect(await rejectionOf(clientOf(url).POST(PATH, { body }))).toMatchObject(expected);
});

test.each([
  ["an empty body", 200, undefined],
  ["blanks", 200, " \n"],
  ["204", 204, undefined],
])("%s is success without data", async (_name, status, answer) => {
  const { url } = await startServer(answering(status, answer));
  const { data, response } = await clientOf(url).POST(PATH, { body });
  expect([data, response.status]).toEqual([undefined, status]);
});

test("a redirect is not followed", async () => {
  const other = await startServer(answering(200, {}));
  const { url } = await startServer(answering(307, undefined, { Location: other.url }));
  expect(await rejectionOf(clientOf(url).POST(PATH, { body }))).toMatchObject({
    reason: "redirect",
  });
  expect(other.received).toEqual([]);
});

test("middleware sees every request and every reply as it came, after a 401 too", async () => {
  const { url } = await startServer((request, response) => {
    const isNew = request.headers["x-auth-token"] === "new";
    response.writeHead(isNew ? 200 : 401, { "Content-Type": "application/json" });
    response.end(isNew ? '{"error_code":"OSM.01010024"}' : '{"error_code":"APIGW.0307"}');
  });
  const asked: (string | undefined)[] = [];
  const client = clientOf(url, {
    token: ({ rejected }) => {
      asked.push(rejected);
      return rejected === "old" ? "new" : "old";
    },
  });
  const seen: unknown[] = [];
  client.use({
    onRequest({ request }) {
      seen.push(request.headers.get("X-Auth-Token"));
      return undefined;
    },
    async onResponse({ response }) {
      seen.push([response.status, await response.clone().text()]);
      return undefined;
    },
  });
  expect(await rejectionOf(client.POST(PATH, { body }))).toMatchObject({ code: "cooldown" });
  expect(seen).toEqual([
    "old",
    [401, '{"error_code":"APIGW.0307"}'],
    "new",
    [200, '{"error_code":"OSM.01010024"}'],
  ]);
  expect(asked).toEqual([undefined, "old"]);
});

test("one deadline is over the token, the reply and its body", async () => {
  const silent = await startServer(() => {});
  const cut = await startServer((_request, response) => {
    response.writeHead(200);
    response.write("{");
  });
  const options = { timeoutMs: 50 };
  expect(await rejectionOf(clientOf(silent.url, options).POST(PATH, { body }))).toMatchObject({
    code: "timeout",
    sent: "unknown",
  });
  expect(await rejectionOf(clientOf(cut.url, options).POST(PATH, { body }))).toMatchObject({
    code: "timeout",
  });
  const waiting = clientOf(silent.url, { ...options, token: () => new Promise(() => {}) });
  expect(await rejectionOf(waiting.POST(PATH, { body }))).toMatchObject({
    code: "timeout",
    sent: "no",
  });
});

test("an abort rejects with the caller's own reason", async () => {
  const { url, received } = await startServer(() => {});
  const signal = AbortSignal.abort("the user left");
  expect(await rejectionOf(clientOf(url).POST(PATH, { body, signal }))).toBe("the user left");
  expect(received).toEqual([]);
});

test("no error shows the token or the contact", async () => {
  const { url } = await startServer(
    answering(400, { error_code: token, error_msg: `${token} to CLASSIFIED%40example.com` }),
  );
  const failing = clientOf(url, {
    fetch: () => Promise.reject(new Error(`${token} ${body.contact_value}`)),
  });
  for (const client of [clientOf(url), failing]) {
    const error = await rejectionOf(client.POST(PATH, { body }));
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/classified/i);
  }
});

test.each([
  ["baseUrl", { baseUrl: "https://user:x@h.example" }],
  ["timeoutMs", { timeoutMs: 0 }],
  ["timeOutMs", { timeOutMs: 5 }],
  ["retry", { retry: 2 }],
  ["fetch", { fetch: 5 as never }],
])("the option %s is checked", (name, options) => {
  expect(() => clientOf("https://h.example", options as object)).toThrow(
    expect.objectContaining({
      violations: [expect.objectContaining({ pointer: `option:${name}` })],
    }),
  );
});

/** A client that a team has made itself, with the ready middleware. */
function ownClient(baseUrl: string, timeoutMs?: number) {
  const client = createOpenapiClient<paths>({ baseUrl, redirect: "manual" });
  const provider = vi.fn<(context: { rejected?: string }) => string>(({ rejected }) =>
    rejected === undefined ? "old" : "new",
  );
  client.use(deadlineMiddleware(timeoutMs), errorMiddleware(), tokenMiddleware(provider));
  const send = () => client.POST(PATH, { params: { header: {} as never }, body });
  return { send, provider };
}

test("the middleware alone serves a client of openapi-fetch", async () => {
  const { url, received } = await startServer((request, response) => {
    response.writeHead(request.headers["x-auth-token"] === "new" ? 200 : 401).end("{}");
  });
  const { send, provider } = ownClient(url);
  expect(await rejectionOf(send())).toMatchObject({ code: "unauthenticated" });
  expect((await send()).data).toEqual({});
  expect(received.map(({ headers }) => headers["x-auth-token"])).toEqual(["old", "new"]);
  expect(provider.mock.calls.map(([{ rejected }]) => rejected)).toEqual([undefined, "old"]);
});

test("the deadline's middleware ends a reply and a body that do not come", async () => {
  const silent = await startServer(() => {});
  const cut = await startServer((_request, response) => {
    response.writeHead(200);
    response.write("{");
  });
  for (const { url } of [silent, cut]) {
    expect(await rejectionOf(ownClient(url, 50).send())).toMatchObject({
      code: "timeout",
      timeoutMs: 50,
    });
  }
});

test("on Deno the body is a stream, which its fetch does not send again", async () => {
  Object.assign(globalThis, { Deno: {} });
  onTestFinished(() => {
    delete (globalThis as { Deno?: unknown }).Deno;
  });
  const { url, received } = await startServer(answering(200, {}));
  await clientOf(url).POST(PATH, { body });
  expect(JSON.parse(received[0]!.body)).toEqual(body);
  expect(received[0]!.headers["transfer-encoding"]).toBe("chunked");
});
