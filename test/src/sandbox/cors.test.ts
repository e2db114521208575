import { describe, expect, test } from "vitest";
import { PATH } from "../../support/operation.js";
import { createSandbox, type SandboxOptions } from "../../../src/sandbox/index.js";
import { goodHeaders, pageExample } from "./support/send.js";

const app = "http://localhost:3000";

const preflight = (origin: string, method = "POST") => ({
  method: "OPTIONS",
  headers: {
    Origin: origin,
    "Access-Control-Request-Method": method,
    "Access-Control-Request-Headers": "x-auth-token,content-type",
  },
});

async function ask(options: SandboxOptions, path: string, init: RequestInit) {
  await using sandbox = createSandbox(options);
  const { url } = await sandbox.listen();
  const response = await fetch(url + path, init);
  const seen = (name: string) => response.headers.get(`access-control-${name}`);
  return {
    status: response.status,
    origin: seen("allow-origin"),
    headers: seen("allow-headers"),
    methods: seen("allow-methods"),
    exposed: seen("expose-headers"),
    vary: response.headers.get("vary"),
    requestId: response.headers.get("x-request-id"),
  };
}

const post = (origin: string) => ({
  method: "POST",
  headers: { ...goodHeaders, Origin: origin },
  body: JSON.stringify(pageExample),
});

describe("a page of another origin", () => {
  test("gets no leave without --cors", async () => {
    expect(await ask({}, PATH, preflight(app))).toMatchObject({
      status: 405,
      origin: null,
      vary: null,
    });
    expect(await ask({}, PATH, post(app))).toMatchObject({ status: 200, origin: null });
  });

  test("may call the operations when it is named, and read every header", async () => {
    const cors = ["http://other.example", app];
    expect(await ask({ cors }, PATH, preflight(app))).toMatchObject({
      status: 204,
      origin: app,
      methods: "POST",
      headers: "x-auth-token,content-type",
      vary: "Origin",
    });
    expect(await ask({ cors }, PATH, post(app))).toMatchObject({
      status: 200,
      origin: app,
      exposed: "*",
      vary: "Origin",
    });
    expect(await ask({ cors }, PATH, post("http://evil.example"))).toMatchObject({
      origin: null,
      vary: "Origin",
    });
    expect(await ask({ cors }, PATH, preflight("http://evil.example"))).toMatchObject({
      status: 405,
      origin: null,
    });
  });

  test.each([
    ["a refusal", { ...post(app), headers: { Origin: app } }, 401],
    ["a body that is too large", { ...post(app), body: "x".repeat(5000) }, 413],
    ["a wrong method", { headers: { Origin: app } }, 405],
  ])("can read %s, too", async (_name, init, status) => {
    const seen = await ask({ cors: [app], bodyLimitBytes: 1000 }, PATH, init);
    expect(seen).toMatchObject({ status, origin: app });
  });

  test("may be of any origin with *", async () => {
    expect(await ask({ cors: ["*"] }, PATH, post("null"))).toMatchObject({
      status: 200,
      origin: "*",
    });
  });

  test("does not reach the control API, unless that is asked for", async () => {
    for (const cors of [[app], ["*"]]) {
      const path = "/_sandbox/messages";
      expect(await ask({ cors }, path, { headers: { Origin: app } })).toMatchObject({
        status: 403,
        origin: null,
      });
      expect(await ask({ cors }, path, preflight(app, "DELETE"))).toMatchObject({ origin: null });
    }
    const controlCors = [app];
    const allowed = await ask({ controlCors }, "/_sandbox/messages", { headers: { Origin: app } });
    expect(allowed).toMatchObject({ status: 200, origin: app });
    expect(
      await ask({ controlCors }, "/_sandbox/messages", preflight(app, "DELETE")),
    ).toMatchObject({
      status: 204,
      origin: app,
      methods: "DELETE",
    });
    expect(await ask({ controlCors }, PATH, post(app))).toMatchObject({ origin: null });
  });
});
