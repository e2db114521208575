import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import {
  createClient,
  email,
  iamTokenProvider,
  type Fetch,
  type IamTokenProviderOptions,
  type TokenContext,
  type TokenError,
  type TokenProvider,
} from "../../../src/index.js";
import { rejectionOf } from "../client/support/rejection.js";
import { answering, startServer, type TestServer } from "../client/support/server.js";

const hour = 60 * 60 * 1000;
const startedAt = Date.parse("2030-01-01T00:00:00Z");
const password = "classified-password";

const context = (rejected?: string): TokenContext => ({
  signal: new AbortController().signal,
  ...(rejected !== undefined && { rejected }),
});

/** An IAM that gives token-1, token-2, …, each for as long as asked. */
function startIam(expiresAt?: () => string): Promise<TestServer> {
  let given = 0;
  return startServer((_request, response) => {
    given++;
    response.writeHead(201, { "X-Subject-Token": `token-${given}` });
    response.end(JSON.stringify({ token: { expires_at: expiresAt?.() } }));
  });
}

const optionsFor = (baseUrl: string): IamTokenProviderOptions => ({
  baseUrl,
  domain: "an-account",
  user: "a-user",
  password,
  scope: { project: { name: "eu-west-101" } },
});

test("a token is asked for as IAM documents it", async () => {
  const { url, received } = await startIam();
  expect(await iamTokenProvider(optionsFor(url))(context())).toBe("token-1");
  expect(received).toHaveLength(1);
  const { method, path, headers, body } = received[0]!;
  expect([method, path]).toEqual(["POST", "/v3/auth/tokens?nocatalog=true"]);
  expect(headers["content-type"]).toBe("application/json");
  expect(JSON.parse(body)).toEqual({
    auth: {
      identity: {
        methods: ["password"],
        password: { user: { name: "a-user", password, domain: { name: "an-account" } } },
      },
      scope: { project: { name: "eu-west-101" } },
    },
  });
});

test("however many calls need a token, one request gets it", async () => {
  const { url, received } = await startIam();
  const provider = iamTokenProvider(optionsFor(url));
  const tokens = await Promise.all(Array.from({ length: 20 }, async () => provider(context())));
  expect(new Set(tokens)).toEqual(new Set(["token-1"]));
  expect(received).toHaveLength(1);
});

test("a token is replaced five minutes before its end, behind the calls", async () => {
  let time = startedAt;
  const { url, received } = await startIam(() => new Date(time + hour).toISOString());
  const provider = iamTokenProvider({ ...optionsFor(url), now: () => time });
  expect(await provider(context())).toBe("token-1");
  time = startedAt + hour - 300_001;
  expect(await provider(context())).toBe("token-1");
  expect(received).toHaveLength(1);
  time = startedAt + hour - 300_000;
  expect(await provider(context())).toBe("token-1");
  await vi.waitFor(async () => expect(await provider(context())).toBe("token-2"));
  expect(received).toHaveLength(2);
});

test.each([undefined, "soon", '{"token": '])(
  "a token whose expiry is not told (%s) lives for 24 hours",
  async (expiresAt) => {
    let time = startedAt;
    const { url } = await startIam(expiresAt === undefined ? undefined : () => expiresAt);
    const provider = iamTokenProvider({ ...optionsFor(url), now: () => time, refreshBeforeMs: 0 });
    expect(await provider(context())).toBe("token-1");
    time = startedAt + 24 * hour - 1000;
    expect(await provider(context())).toBe("token-1");
    time = startedAt + 24 * hour;
    expect(await provider(context())).toBe("token-2");
  },
);

test("a rejected token is replaced once, by whichever call comes first", async () => {
  const { url, received } = await startIam();
  const provider = iamTokenProvider(optionsFor(url));
  await provider(context());
  const ask = async (rejected: string) => provider(context(rejected));
  const tokens = await Promise.all([ask("token-1"), ask("token-1"), ask("token-0")]);
  expect(tokens.slice(0, 2)).toEqual(["token-2", "token-2"]);
  expect(await provider(context("token-1"))).toBe("token-2");
  expect(received).toHaveLength(2);
});

const asText = (time: number) => new Date(time).toISOString();

/** An IAM in process, with a clock: it says when it is asked, and does what it is told. */
function controlledIam(lifetimeMs = 24 * hour, clockAheadMs = 0) {
  const iam = {
    time: startedAt,
    asked: 0,
    next: "give" as "give" | "hang" | (() => Response),
    provider: undefined as unknown as TokenProvider,
  };
  const fetch: Fetch = async () => {
    iam.asked++;
    if (iam.next === "hang") return new Promise<never>(() => {});
    if (iam.next !== "give") return iam.next();
    const issued = iam.time - clockAheadMs;
    return new Response(
      JSON.stringify({
        token: { issued_at: asText(issued), expires_at: asText(issued + lifetimeMs) },
      }),
      { status: 201, headers: { "X-Subject-Token": `token-${iam.asked}` } },
    );
  };
  const options = optionsFor("http://iam.example");
  iam.provider = iamTokenProvider({ ...options, fetch, now: () => iam.time });
  return iam;
}

const ask = async ({ provider }: { provider: TokenProvider }, rejected?: string) =>
  provider(context(rejected));

const answer503 = () => new Response("{}", { status: 503 });

test("an IAM that hangs holds up no call while the old token is valid", async () => {
  const iam = controlledIam();
  const client = createClient({
    baseUrl: "http://service.example",
    token: iam.provider,
    timeoutMs: 1000,
    fetch: async () => new Response("{}"),
  });
  await client.sendVerifyCodes(email("a@example.com"));
  iam.time += 24 * hour - 200_000;
  iam.next = "hang";
  expect(await client.sendVerifyCodes(email("a@example.com"))).toMatchObject({ status: 200 });
  expect(await client.sendVerifyCodes(email("a@example.com"))).toMatchObject({ status: 200 });
  expect(iam.asked).toBe(2);
});

test("a failure behind the calls is no unhandled rejection, and is not repeated at once", async () => {
  const iam = controlledIam();
  await ask(iam);
  iam.time += 24 * hour - 200_000;
  iam.next = answer503;
  for (let call = 0; call < 10; call++) expect(await ask(iam)).toBe("token-1");
  expect(iam.asked).toBe(2);
  iam.next = "give";
  iam.time += 1000;
  await ask(iam);
  await vi.waitFor(async () => expect(await ask(iam)).toBe("token-3"));
});

test.each([
  ["a clock that is 25 hours ahead", 24 * hour, 25 * hour],
  ["a clock that is behind", 24 * hour, -25 * hour],
  ["a token that lives 200 seconds", 200_000, 0],
  ["a token that lives one second", 1000, 0],
])("%s: one token serves many calls", async (_name, lifetimeMs, ahead) => {
  const iam = controlledIam(lifetimeMs, ahead);
  for (let call = 0; call < 5; call++) {
    expect(await ask(iam)).toBe("token-1");
    iam.time += 100;
  }
  expect(iam.asked).toBe(1);
});

test("a token is not used after its end", async () => {
  const iam = controlledIam(hour);
  await ask(iam);
  iam.time += hour;
  expect(await ask(iam)).toBe("token-2");
});

test("after failures calls get the error without a login, in pauses that double and end", async () => {
  const iam = controlledIam();
  iam.next = () => new Response("{}", { status: 401 });
  const pauses = [];
  for (let failure = 0; failure < 11; failure++) {
    for (let call = 0; call < 10; call++) {
      expect(await rejectionOf(ask(iam))).toMatchObject({
        code: "token_failed",
        cause: { code: "unauthenticated" },
      });
    }
    expect(iam.asked).toBe(failure + 1);
    const { retryAfter } = (await rejectionOf(ask(iam))) as TokenError;
    pauses.push(retryAfter);
    iam.time += retryAfter * 1000;
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  iam.next = "give"; // the password was corrected
  expect(await ask(iam)).toBe("token-12");
});

test("IAM's Retry-After is followed", async () => {
  const iam = controlledIam();
  iam.next = () => new Response("{}", { status: 429, headers: { "Retry-After": "30" } });
  expect(await rejectionOf(ask(iam))).toMatchObject({ retryAfter: 30 });
  iam.time += 29_999;
  await rejectionOf(ask(iam));
  expect(iam.asked).toBe(1);
  iam.time += 1;
  await rejectionOf(ask(iam));
  expect(iam.asked).toBe(2);
});

test("a clock that is set back makes no pause longer", async () => {
  const iam = controlledIam();
  iam.next = answer503;
  await rejectionOf(ask(iam));
  iam.time -= 24 * hour;
  iam.next = "give";
  expect(await ask(iam)).toBe("token-2");
});

test("a service that refuses every token does not lead to a login for each call", async () => {
  const iam = controlledIam();
  const first = await ask(iam);
  const second = await ask(iam, first);
  expect(second).toBe("token-2");
  for (let call = 0; call < 5; call++) expect(await ask(iam, second)).toBe(second);
  expect(iam.asked).toBe(2);
  iam.time += 5000;
  expect(await ask(iam, second)).toBe("token-3");
});

test.each([
  ["401", () => new Response("{}", { status: 401 })],
  ["429", () => new Response('{"error":{"code":429,"title":"Too Many"}}', { status: 429 })],
  ["a page", () => new Response("<html>")],
  ["a broken connection", () => Promise.reject(new Error("reset")) as never],
  ["an object without a text", () => Promise.reject(Object.create(null) as Error) as never],
  ["no reply", () => undefined as never],
  [
    "a deep title",
    () =>
      new Response(`{"error":{"title":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`, {
        status: 400,
      }),
  ],
])("%s of IAM is told from what the service does: nothing was sent", async (_name, answer) => {
  const iam = controlledIam();
  iam.next = answer;
  const client = createClient({ baseUrl: "http://service.example", token: iam.provider });
  const error = await rejectionOf(client.sendVerifyCodes(email("a@example.com")));
  expect(error).toMatchObject({ code: "token_failed", sent: "no", source: "iam" });
});

test.each([
  [401, "unauthenticated"],
  [403, "permission_denied"],
  [429, "rate_limited"],
  [500, "service_error"],
])(
  "%i of IAM is the error %s, with IAM's own words and without the password",
  async (status, code) => {
    const body = { error: { code: status, title: "Refused", message: `${password} is wrong` } };
    const { url } = await startServer(answering(status, body));
    const provider = iamTokenProvider(optionsFor(url));
    const error = await rejectionOf(Promise.resolve(provider(context())));
    expect(error).toMatchObject({
      code: "token_failed",
      cause: {
        code,
        status,
        errorCode: "Refused",
        errorMessage: "*** is wrong",
        requestId: "request-1",
      },
    });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(password);
  },
);

test.each([
  ["a page", "html", answering(200, "<html></html>")],
  ["no token", "no_token", answering(201, {})],
  ["a redirect", "redirect", answering(307, undefined, { Location: "/" })],
])("%s is unexpected", async (_name, reason, answer) => {
  const { url, received } = await startServer(answer);
  const provider = iamTokenProvider(optionsFor(url));
  expect(await rejectionOf(Promise.resolve(provider(context())))).toMatchObject({
    code: "token_failed",
    cause: { code: "unexpected_response", reason },
  });
  expect(received).toHaveLength(1);
});

test("a request to IAM has its own deadline", async () => {
  const { url } = await startServer(() => {});
  const provider = iamTokenProvider({ ...optionsFor(url), timeoutMs: 30 });
  expect(await rejectionOf(Promise.resolve(provider(context())))).toMatchObject({
    code: "token_failed",
    cause: { code: "timeout", timeoutMs: 30 },
  });
});

test.each(["domain", "user", "password"] as const)("%s must not be empty", (name) => {
  const options = { ...optionsFor("http://iam.example"), [name]: "" };
  expect(() => iamTokenProvider(options)).toThrow(
    expect.objectContaining({
      violations: [
        { pointer: `option:${name}`, rule: "required", message: "must be a text, not empty" },
      ],
    }),
  );
});

test("a provider shows nothing of its password", () => {
  const provider = iamTokenProvider(optionsFor("http://iam.example"));
  expect(inspect(provider, { depth: Infinity, showHidden: true })).not.toContain(password);
});

test("a client renews its token after a 401, and sends the request with the new one", async () => {
  const iam = await startIam();
  const service = await startServer((request, response) => {
    response.writeHead(request.headers["x-auth-token"] === "token-1" ? 401 : 200);
    response.end("{}");
  });
  const token = iamTokenProvider(optionsFor(iam.url));
  const client = createClient({ baseUrl: service.url, token });
  await client.sendVerifyCodes(email("a@example.com"));
  await client.sendVerifyCodes(email("b@example.com"));
  expect(service.received.map(({ headers }) => headers["x-auth-token"])).toEqual([
    "token-1",
    "token-2",
    "token-2",
  ]);
  expect(iam.received).toHaveLength(2);
});

test.each<[string, object]>([
  ["scope", { scope: undefined }],
  ["scope", { scope: "project" }],
  ["scope", { scope: { project: {} } }],
  ["timeout", { timeout: 5 }],
  ["refreshBefore", { refreshBefore: 5 }],
  ["now", { now: 5 }],
  ["fetch", { fetch: "fetch" }],
])("the option %s is refused when it is misspelt or wrong", (name, more) => {
  expect(() => iamTokenProvider({ ...optionsFor("http://iam.example"), ...more })).toThrow(
    expect.objectContaining({
      violations: [expect.objectContaining({ pointer: `option:${name}` })],
    }),
  );
});

test("a clock that is set back makes no call wait while IAM hangs", async () => {
  const iam = controlledIam();
  await ask(iam);
  iam.time -= 1;
  iam.next = "hang";
  expect(await ask(iam)).toBe("token-1");
  expect(iam.asked).toBe(2);
});
