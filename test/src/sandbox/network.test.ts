import { request as httpsRequest } from "node:https";
import { connect } from "node:net";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { ERROR_CODES } from "../../../generated/constants.js";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../../src/sandbox/index.js";
import { certificateOf } from "../../conformance/certificates.js";
import { answerOf, email, goodHeaders, send } from "./support/send.js";
import { isInstalled } from "../../support/is-installed.js";
import { PATH } from "../../support/operation.js";

const adminToken = "an-admin-token";

function make(options: SandboxOptions = {}): Sandbox {
  const sandbox = createSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe("who may listen", () => {
  test.each(["0.0.0.0", "::", "0", "10.1.2.3", "127.1", "machine.example", "::ffff:10.0.0.1"])(
    "%s needs an admin token, and the error says so",
    async (host) => {
      const listening = make().listen({ host });
      await expect(listening).rejects.toThrow(
        `Other machines reach ${host}, and could read every code: give an admin token, with --admin-token or the option "adminToken".`,
      );
    },
  );

  test.each(["127.0.0.1", "127.0.0.2", "localhost"])("%s needs none", async (host) => {
    const { url } = await make().listen({ host });
    expect((await fetch(`${url}/_sandbox/state`)).status).toBe(200);
  });

  test("0.0.0.0 with one listens", async () => {
    const { port } = await make({ adminToken }).listen({ host: "0.0.0.0" });
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  });

  test.each(["", "a b", "\u00e4", "a\nb", 5, null])("%j is no admin token", (token) => {
    expect(() => createSandbox({ adminToken: token as string })).toThrow(
      /"adminToken" of createSandbox must be visible ASCII characters/,
    );
  });
});

describe("with an admin token", () => {
  let sandbox: Sandbox;
  let url: string;
  beforeAll(async () => {
    sandbox = createSandbox({ adminToken });
    ({ url } = await sandbox.listen());
    return () => sandbox.close();
  });

  test.each(["/%5fsandbox/messages", "/%5fsandbox/faults/a%2Fb", "/%5Fsandbox/sessions/a%5Cb"])(
    "%s asks for it, written otherwise",
    async (path) => {
      for (const method of ["GET", "DELETE"]) {
        expect((await fetch(url + path, { method })).status).toBe(401);
      }
    },
  );

  test.each(["/_sandbox/messages", "/_sandbox/events", "/_sandbox/metrics", "/_sandbox/nothing"])(
    "%s asks for it",
    async (path) => {
      for (const headers of [
        {},
        { Authorization: "Bearer" },
        { Authorization: "Bearer another" },
        { Authorization: `Bearer ${adminToken}x` },
        { Authorization: `Basic ${adminToken}` },
        { Authorization: adminToken },
        { "X-Auth-Token": adminToken },
      ]) {
        const answer = await answerOf(await fetch(url + path, { headers: headers as never }));
        expect(answer.status).toBe(401);
        expect(answer.headers.get("WWW-Authenticate")).toBe("Bearer");
        expect(answer.body).toMatchObject({ error_code: "SANDBOX.0401" });
        expect(answer.text).not.toContain(adminToken);
      }
    },
  );

  test.each(["POST /_sandbox/reset", "DELETE /_sandbox/faults", "PUT /_sandbox/clock"])(
    "so does %s",
    async (line) => {
      const [method = "", path = ""] = line.split(" ");
      expect((await fetch(url + path, { method })).status).toBe(401);
    },
  );

  test.each(["/%5fsandbox/messages", "//_sandbox/messages", "/x/../_sandbox/messages"])(
    "%s is no way around it",
    async (path) => {
      const port = Number(new URL(url).port);
      const reply = await new Promise<string>((resolve) => {
        const socket = connect(port, "127.0.0.1");
        let text = "";
        socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
        socket.on("close", () => resolve(text));
        socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      });
      expect(reply).toMatch(/^HTTP\/1\.1 401 /);
    },
  );

  test("what has it gets in, whatever the case of the scheme", async () => {
    for (const scheme of ["Bearer", "bearer", "BEARER "]) {
      const headers = { Authorization: `${scheme} ${adminToken}` };
      expect((await fetch(`${url}/_sandbox/state`, { headers })).status).toBe(200);
    }
  });

  test.each(["/healthz", "/readyz"])("%s stays open", async (path) => {
    expect(await (await fetch(url + path)).json()).toEqual({ status: "ok" });
  });

  test("the operation stays open to the sandbox's own tokens, and in process all does", async () => {
    const init = {
      method: "POST",
      headers: goodHeaders,
      body: JSON.stringify(email("a@example.com")),
    };
    expect((await fetch(url + PATH, init)).status).toBe(200);
    expect((await sandbox.fetch("http://sandbox/_sandbox/state")).status).toBe(200);
  });
});

test("while it closes, it is not ready", async () => {
  const sandbox = make();
  const { port } = await sandbox.listen();
  const socket = connect(port, "127.0.0.1");
  // A request under way: the sandbox waits for the rest of it.
  socket.write(`POST ${PATH} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{`);
  await vi.waitFor(() => expect(socket.bytesWritten).toBeGreaterThan(0));
  await sandbox.fetch("http://sandbox/readyz");
  const closing = sandbox.close();
  const answer = await answerOf(await sandbox.fetch("http://sandbox/readyz"));
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "1"]);
  socket.destroy();
  await closing;
});

/** The status of a reply by HTTPS. */
const get = (url: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asking = httpsRequest(url, { rejectUnauthorized: false }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    });
    asking.on("error", reject).end();
  });

describe.skipIf(!isInstalled("openssl"))("TLS", () => {
  test("it serves HTTPS", async () => {
    const { url } = await make().listen({ tls: await certificateOf("trusted") });
    expect(url).toMatch(/^https:/);
    expect(await get(`${url}/healthz`)).toBe(200);
  });

  test("a connection that never shakes hands does not hold up the end", async () => {
    const sandbox = make();
    const { port } = await sandbox.listen({ tls: await certificateOf("trusted") });
    const socket = connect(port, "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await sandbox.close();
    await expect(closed).resolves.toBeDefined();
  });

  test("what does not fit is refused, by name", async () => {
    const [good, expired, other] = await Promise.all(
      (["trusted", "expired", "self-signed"] as const).map((kind) => certificateOf(kind)),
    );
    const { cert, key } = good!;
    const cases: [unknown, RegExp][] = [
      [expired, /certificate has expired: it was valid until Jan +2 /],
      [{ cert, key: other!.key }, /key does not belong to the certificate/],
      [{ cert: key, key }, /certificate is not a certificate in PEM/],
      [{ cert, key: cert }, /key is not a private key in PEM/],
      [{ cert: "", key }, /not a certificate/],
      [{ cert }, /"tls" of listen must be an object with "cert" and "key"/],
      [{ cert, key, ca: "" }, /"tls" of listen must be/],
      [true, /"tls" of listen must be/],
    ];
    for (const [tls, message] of cases) {
      await expect(make().listen({ tls } as never)).rejects.toThrow(message);
    }
  });

  test("a certificate that is not valid yet is refused", async () => {
    const tls = await certificateOf("trusted");
    vi.useFakeTimers({ now: new Date("2001-01-01"), toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    await expect(make().listen({ tls })).rejects.toThrow(/is not valid before/);
  });
});

const read = async (sandbox: Sandbox) =>
  answerOf(await sandbox.fetch("http://sandbox/_sandbox/metrics"));

describe("metrics", () => {
  test("they count what the operations were asked, and what was sent", async () => {
    const sandbox = make();
    await send(sandbox, email("a@example.com"));
    await send(sandbox, email("a@example.com"));
    await send(sandbox, { nothing: true });
    await sandbox.fetch(`http://sandbox${PATH}`, { method: "PUT" });
    const { text, headers } = await read(sandbox);
    expect(headers.get("Content-Type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    for (const line of [
      'verifycodes_sandbox_requests_total{operation="sendVerifyCodes",status="200"} 2',
      'verifycodes_sandbox_requests_total{operation="sendVerifyCodes",status="400"} 1',
      'verifycodes_sandbox_requests_total{operation="none",status="405"} 1',
      'verifycodes_sandbox_request_duration_seconds_count{operation="sendVerifyCodes"} 3',
      "verifycodes_sandbox_messages_total 1",
      "verifycodes_sandbox_failures_total 0",
      "verifycodes_sandbox_sessions_dropped_total 0",
    ]) {
      expect(text.split("\n")).toContain(line);
    }
    sandbox.reset();
    expect((await read(sandbox)).text).toContain("verifycodes_sandbox_messages_total 1\n");
  });

  test("no caller makes their labels grow, or reads a contact in them", async () => {
    const sandbox = make();
    for (let index = 0; index < 200; index++) {
      await send(sandbox, email(`u${index}@example.com`), { "X-Language": `x${index}` });
      await sandbox.fetch(`http://sandbox${PATH}?q=${index}`, { method: `M${index}` });
    }
    const { text } = await read(sandbox);
    expect(text).not.toContain("example.com");
    expect(text.split("\n").length).toBeLessThan(70);
  });

  test("each line is one of the text format, and buckets add up", async () => {
    const sandbox = make();
    await send(sandbox);
    const { text } = await read(sandbox);
    const form =
      /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"\\]*"(?:,[a-z]+="[^"\\]*")*\})? [\d.e+-]+|)$/;
    expect(text.split("\n").filter((line) => !form.test(line))).toEqual([]);
    expect(text.endsWith("\n")).toBe(true);
    const counts = [...text.matchAll(/_bucket\{.*\} (\d+)/g)].map(([, count]) => Number(count));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBe(1);
  });
});

describe("where the docs say what an error means", () => {
  test("each code of the contract has its address in the request log", async () => {
    const sandbox = make();
    for (const code of Object.keys(ERROR_CODES)) {
      sandbox.faults.add({ kind: "ok_error", error_code: code, times: 1 });
      await send(sandbox, email("a@example.com"));
      const [request] = sandbox.requests.list();
      const [page, anchor] = request!.docs!.split("#");
      const html = await (await sandbox.fetch(`http://sandbox${page}`)).text();
      expect(html).toContain(`id="${anchor}"`);
    }
  });

  test("a code that they do not have has none", async () => {
    const sandbox = make();
    sandbox.faults.add({ kind: "ok_error", error_code: "constructor", times: 1 });
    await send(sandbox, email("a@example.com"));
    expect(sandbox.requests.list()[0]).not.toHaveProperty("docs");
  });
});
