import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  createClient,
  email,
  iamTokenProvider,
  type IamTokenProviderOptions,
  type TokenContext,
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

test("a token is replaced five minutes before its expiry", async () => {
  let time = startedAt;
  const { url } = await startIam(() => new Date(time + hour).toISOString());
  const provider = iamTokenProvider({ ...optionsFor(url), now: () => time });
  expect(await provider(context())).toBe("token-1");
  time = startedAt + hour - 300_001;
  expect(await provider(context())).toBe("token-1");
  time = startedAt + hour - 300_000;
  expect(await provider(context())).toBe("token-2");
  expect(await provider(context())).toBe("token-2");
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

test("a valid token is used on when it cannot be replaced before its expiry", async () => {
  let time = startedAt;
  let down = false;
  const { url } = await startServer((request, response) => {
    if (down) request.socket.destroy();
    response.writeHead(201, { "X-Subject-Token": "token-1" });
    response.end(JSON.stringify({ token: { expires_at: new Date(startedAt + hour) } }));
  });
  const provider = iamTokenProvider({ ...optionsFor(url), now: () => time });
  await provider(context());
  down = true;
  time = startedAt + hour - 1;
  expect(await provider(context())).toBe("token-1");
  time = startedAt + hour;
  expect(await rejectionOf(Promise.resolve(provider(context())))).toMatchObject({
    code: "connection_failed",
  });
});

test("a failed request is not kept: the next call asks again", async () => {
  let first = true;
  const { url } = await startServer((request, response) => {
    const status = first ? 500 : 201;
    first = false;
    answering(status, {}, { "X-Subject-Token": "a-token" })(request, response);
  });
  const provider = iamTokenProvider(optionsFor(url));
  expect(await rejectionOf(Promise.resolve(provider(context())))).toMatchObject({ status: 500 });
  expect(await provider(context())).toBe("a-token");
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
      code,
      status,
      errorCode: "Refused",
      errorMessage: "*** is wrong",
      requestId: "request-1",
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
    code: "unexpected_response",
    reason,
  });
  expect(received).toHaveLength(1);
});

test("a request to IAM has its own deadline", async () => {
  const { url } = await startServer(() => {});
  const provider = iamTokenProvider({ ...optionsFor(url), timeoutMs: 30 });
  expect(await rejectionOf(Promise.resolve(provider(context())))).toMatchObject({
    code: "timeout",
    timeoutMs: 30,
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
