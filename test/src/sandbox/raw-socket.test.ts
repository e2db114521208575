import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gatewayError } from "../../../generated/validators.js";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.js";
import { body, head, repliesIn, talk, wholeRequest } from "./support/raw-socket.js";

const bodyLimitBytes = 10_000;
const requestTimeoutMs = 300;

let sandbox: Sandbox;
let port: number;

beforeAll(async () => {
  sandbox = createSandbox({ cooldown: false, bodyLimitBytes, requestTimeoutMs });
  ({ port } = await sandbox.listen());
});

afterAll(() => sandbox.close());

const close = ["Connection: close"];

const chunked = (...chunks: string[]) =>
  `${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join("")}0\r\n\r\n`;

/** What a connection gets that sends this text and then waits. */
const repliesTo = async (text: string) =>
  repliesIn(await talk(port, (socket) => socket.write(text)));

describe("one request, one reply in the form that all have", () => {
  test.each([
    { name: "a whole request", text: wholeRequest(close), status: 200 },
    {
      name: "a chunked body",
      text:
        head(["Transfer-Encoding: chunked", ...close]) + chunked(body.slice(0, 9), body.slice(9)),
      status: 200,
    },
    { name: "HTTP/1.0", text: wholeRequest().replace("HTTP/1.1", "HTTP/1.0"), status: 200 },
    {
      name: "HTTP/1.0 without a Host",
      text: wholeRequest().replace("HTTP/1.1", "HTTP/1.0").replace("Host: sandbox\r\n", ""),
      status: 200,
    },
    {
      name: "an absolute target",
      text: wholeRequest(close).replace("POST /", "POST http://127.0.0.1/"),
      status: 200,
    },
    {
      name: "an expectation that nobody knows",
      text: wholeRequest(["Expect: a-wonder", ...close]),
      status: 200,
    },
    { name: "no Host", text: wholeRequest(close).replace("Host: sandbox\r\n", ""), status: 400 },
    {
      name: "the token in two headers",
      text: wholeRequest(["X-Auth-Token: sandbox-token", ...close]),
      status: 401,
    },
    {
      name: "two Hosts",
      text: wholeRequest(close).replace("Host: sandbox\r\n", "Host: sandbox\r\nhost: other\r\n"),
      status: 400,
    },
    {
      name: "a target that is not a path",
      text: wholeRequest(close).replace("POST /v2", "POST v2"),
      status: 400,
    },
    {
      name: "another scheme in the target",
      text: wholeRequest(close).replace("POST /", "POST ftp://sandbox/"),
      status: 400,
    },
    {
      name: "a coding in capitals",
      text: wholeRequest(["Content-Encoding: Identity", ...close]),
      status: 200,
    },
    { name: "no HTTP at all", text: "\x16\x03\x01 hello\r\n\r\n", status: 400 },
    {
      name: "an invalid version of HTTP",
      text: wholeRequest().replace("HTTP/1.1", "HTTP/9.9"),
      status: 400,
    },
    { name: "an invalid method", text: wholeRequest().replace("POST", "BREW"), status: 400 },
    { name: "a header without a name", text: head([": x"]), status: 400 },
    { name: "a line feed in a header", text: head(["X-Language: a\rb"]), status: 400 },
    { name: "a Content-Length that is no number", text: head(["Content-Length: x"]), status: 400 },
    {
      name: "two Content-Lengths",
      text: head(["Content-Length: 1", "Content-Length: 2"]),
      status: 400,
    },
    {
      name: "a length and chunks at once",
      text: head(["Content-Length: 3", "Transfer-Encoding: chunked"]),
      status: 400,
    },
    {
      name: "a chunk whose size is none",
      text: `${head(["Transfer-Encoding: chunked"])}x\r\n`,
      status: 400,
    },
    { name: "more headers than fit", text: head([`X-More: ${"x".repeat(20_000)}`]), status: 431 },
    {
      name: "a flood of small headers",
      text: head(Array.from({ length: 3000 }, (_, count) => `X-${count}: x`)),
      status: 431,
    },
    {
      name: "a body announced as too large",
      text: head([`Content-Length: ${bodyLimitBytes + 1}`]),
      status: 413,
    },
    {
      name: "chunks that grow too large",
      text: head(["Transfer-Encoding: chunked"]) + chunked("x".repeat(bodyLimitBytes), "x"),
      status: 413,
    },
    {
      name: "a body that is not UTF-8",
      text: `${head(["Content-Length: 2", ...close])}\x80\x80`,
      status: 400,
    },
    { name: "CONNECT", text: "CONNECT sandbox:443 HTTP/1.1\r\nHost: sandbox\r\n\r\n", status: 405 },
    {
      name: "TRACE",
      text: "TRACE /x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      status: 405,
    },
    {
      name: "OPTIONS *",
      text: "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      status: 404,
    },
    {
      name: "an upgrade",
      text: wholeRequest(["Connection: Upgrade, close", "Upgrade: h2c"]),
      status: 200,
    },
    {
      name: "a path that cannot be decoded",
      text: "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      status: 404,
    },
  ])("$name: $status", async ({ text, status }) => {
    const replies = await repliesTo(text);
    expect(replies.map((reply) => reply.status)).toEqual([status]);
    expect(replies[0]!.headers).toMatch(/x-request-id: [0-9a-f]{32}\r\n/i);
    gatewayError(replies[0]!.body);
    expect(status === 200 || gatewayError.errors === null).toBe(true);
  });
});

describe("a caller that dawdles", () => {
  test.each([
    ["the head never ends", "POST / HTTP/1.1\r\nHost: x"],
    ["the body never comes", head([`Content-Length: ${body.length}`])],
    ["the body stops in the middle", head(["Content-Length: 100"]) + body],
    ["the chunks never end", `${head(["Transfer-Encoding: chunked"])}3\r\nabc\r\n`],
  ])("%s: 408 at the time-out", async (_name, text) => {
    const [reply, ...others] = await repliesTo(text);
    expect(others).toEqual([]);
    expect(reply).toMatchObject({ status: 408, body: { error_code: "APIGW.0201" } });
  });

  test("one that leaves in the middle is forgotten", async () => {
    const before = sandbox.requests.list().length;
    await talk(port, (socket) =>
      socket.write(head(["Content-Length: 100"]), () => socket.destroy()),
    );
    expect((await repliesTo(wholeRequest(close)))[0]!.status).toBe(200);
    expect(sandbox.requests.list().length).toBe(before + 1);
  });
});

test("requests in one packet are answered in their order", async () => {
  const wrong = wholeRequest().replace("sandbox-token", "another-token");
  const replies = await repliesTo(wholeRequest() + wrong + wholeRequest(close));
  expect(replies.map(({ status }) => status)).toEqual([200, 401, 200]);
});

test("a good request is answered before the garbage behind it ends the connection", async () => {
  const replies = await repliesTo(`${wholeRequest()}GARBAGE\r\n\r\n`);
  expect(replies.map(({ status }) => status)).toEqual([200, 400]);
});

test("nothing follows a reply that ends the connection", async () => {
  const replies = await repliesTo(`${wholeRequest(close)}GARBAGE\r\n\r\n`);
  expect(replies.map(({ status }) => status)).toEqual([200]);
});

test("100 Continue comes for a body that may come, and not for one that may not", async () => {
  const waits = ["Expect: 100-continue", ...close];
  const text = await talk(port, (socket) => {
    socket.write(head([`Content-Length: ${body.length}`, ...waits]));
    socket.once("data", () => socket.write(body));
  });
  expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  const refused = await repliesTo(head([`Content-Length: ${bodyLimitBytes + 1}`, ...waits]));
  expect(refused.map(({ status }) => status)).toEqual([413]);
});

test("HEAD has no body, and its length is that of the body it would have", async () => {
  const text = await talk(port, (socket) =>
    socket.write(wholeRequest(close).replace("POST", "HEAD")),
  );
  expect(text).toMatch(/^HTTP\/1\.1 405 .*\r\n\r\n$/s);
});

test("memory stays bounded while a thousand oversized bodies come", async () => {
  const text =
    head(["Transfer-Encoding: chunked"]) + chunked("x".repeat(bodyLimitBytes), "x".repeat(50_000));
  for (let round = 0; round < 20; round++) {
    const replies = await Promise.all(Array.from({ length: 50 }, () => repliesTo(text)));
    expect(replies.every(([reply]) => reply?.status === 413)).toBe(true);
  }
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(100 * 1024 * 1024);
});

test("closing lets a request under way end, and cuts off one that does not", async () => {
  const own = createSandbox({ faults: [{ kind: "latency", delay_ms: 50 }] });
  const address = await own.listen();
  const reply = talk(address.port, (socket) => socket.write(wholeRequest()));
  const idle = talk(address.port, (socket) => socket.write("POST"));
  await new Promise((resolve) => own.onEvent((event) => event.kind === "request" && resolve(0)));
  await own.close();
  expect(repliesIn(await reply)[0]!.status).toBe(200);
  expect(await idle).toBe("");
});

describe("one reading of a target decides what is open and what is routed", () => {
  const evil = ["Host: evil.example", "Origin: http://evil.example"];
  test.each([
    ["POST", "/v2/../_sandbox/reset", evil, 403],
    ["POST", "/v2/%2e%2E/_sandbox/reset", evil, 403],
    ["POST", "/v2/..\\_sandbox\\reset", evil, 403],
    ["POST", "/%5Fsandbox/reset", evil, 403],
    ["POST", "//_sandbox/reset", evil, 403],
    ["POST", "/healthz/../_sandbox/reset", evil, 403],
    ["POST", "/_sandbox/reset?/v2", evil, 403],
    ["POST", "/_sandbox/reset#/v2", evil, 403],
    ["GET", "//evil.example/_sandbox/messages", ["Host: localhost"], 404],
    ["GET", "http://evil.example/_sandbox/messages", ["Host: localhost"], 403],
    ["GET", "http://evil.example/", ["Host: localhost"], 403],
    ["GET", "http://localhost@evil.example/_sandbox/messages", ["Host: localhost"], 403],
    ["GET", "http://localhost/_sandbox/messages", ["Host: evil.example"], 200],
    ["GET", "/_sandbox/messages", ["Host: localhost@evil.example"], 403],
    ["GET", "/docs/..%2f..%2fpackage.json", ["Host: localhost"], 404],
    ["GET", "/docs/%00", ["Host: localhost"], 404],
  ])("%s %s with %j: %s", async (method, target, hosts, status) => {
    const own = createSandbox();
    const address = await own.listen();
    own.faults.add({ kind: "reset" });
    const lines = [`${method} ${target} HTTP/1.1`, ...hosts, "Content-Length: 0", ...close, "", ""];
    const text = await talk(address.port, (socket) => socket.write(lines.join("\r\n")));
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(own.faults.list()).toHaveLength(1);
    await own.close();
  });
});

test("a body that comes byte by byte gets its reply", async () => {
  const text = await talk(port, (socket) => {
    socket.setNoDelay(true);
    socket.write(head([`Content-Length: ${body.length}`, ...close]));
    const rest = body.split("");
    const next = () => {
      const byte = rest.shift();
      if (byte !== undefined) socket.write(byte, () => setImmediate(next));
    };
    next();
  });
  expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
});

test("a connection that is opened and never used does not keep the server", async () => {
  const own = createSandbox();
  const address = await own.listen();
  const idle = talk(address.port, () => {});
  await (await fetch(`${address.url}/healthz`)).text();
  const startedAt = performance.now();
  await own.close();
  expect(performance.now() - startedAt).toBeLessThan(1000);
  expect(await idle).toBe("");
});
