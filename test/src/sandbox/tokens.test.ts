import { expect, test } from "vitest";
import { createClock, createSandbox, type Sandbox } from "../../../src/sandbox/index.js";
import { control, email, send } from "./support/send.js";

const tokenRequest = {
  auth: {
    identity: {
      methods: ["password"],
      password: { user: { name: "user", password: "secret", domain: { name: "account" } } },
    },
    scope: { project: { name: "cn-south-1" } },
  },
};

async function getToken(sandbox: Sandbox): Promise<string> {
  const answer = await control(sandbox, "POST", "/v3/auth/tokens?nocatalog=true", tokenRequest);
  expect(answer.status).toBe(201);
  return answer.headers.get("x-subject-token")!;
}

test("the stand-in for IAM gives out tokens that live 24 hours on the sandbox's clock", async () => {
  const clock = createClock({ now: "2026-01-01T00:00:00Z", frozen: true });
  const sandbox = createSandbox({ clock, cooldown: false });
  const answer = await control(sandbox, "POST", "/v3/auth/tokens", tokenRequest);
  expect(answer.body).toEqual({
    token: {
      issued_at: "2026-01-01T00:00:00.000Z",
      expires_at: "2026-01-02T00:00:00.000Z",
      methods: ["password"],
    },
  });
  const headers = { "X-Auth-Token": answer.headers.get("x-subject-token")! };
  clock.advance(24 * 3_600_000 - 1);
  expect((await send(sandbox, email("a@example.com"), headers)).status).toBe(200);
  clock.advance(1);
  const late = await send(sandbox, email("a@example.com"), headers);
  expect(late).toMatchObject({ status: 401, body: { error_code: "APIGW.0307" } });
});

test("a new token does not end an older one", async () => {
  const sandbox = createSandbox({ cooldown: false });
  const first = await getToken(sandbox);
  expect(await getToken(sandbox)).not.toBe(first);
  expect((await send(sandbox, undefined, { "X-Auth-Token": first })).status).toBe(200);
});

test("revoking ends the tokens given out, and no others", async () => {
  const sandbox = createSandbox({ cooldown: false });
  const token = await getToken(sandbox);
  const inProcess = sandbox.issueToken();
  expect((await control(sandbox, "DELETE", "/_sandbox/tokens")).status).toBe(204);
  for (const revoked of [token, inProcess]) {
    const answer = await send(sandbox, undefined, { "X-Auth-Token": revoked });
    expect(answer).toMatchObject({ status: 401, body: { error_code: "APIGW.0301" } });
  }
  expect((await send(sandbox)).status).toBe(200);
});

test("an invalid request for a token gets 400", async () => {
  const answer = await control(createSandbox(), "POST", "/v3/auth/tokens", { auth: {} });
  expect(answer.status).toBe(400);
  expect(answer.body.details).toMatchObject([{ pointer: "/auth/identity", rule: "required" }]);
});
