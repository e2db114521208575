import { expect, test } from "vitest";
import { PATH } from "../../support/operation.js";
import { createLogger } from "../../../src/command/log.js";
import { createSandbox } from "../../../src/sandbox/index.js";

const secrets = ["the-token", "another-token", "person@example.com", "a".repeat(64)];

test.each(["json", "text"] as const)(
  "as %s, no token, signature, contact or code is printed",
  async (form) => {
    const lines: string[] = [];
    const sandbox = createSandbox({ token: "the-token" });
    const output = { write: (line: string) => lines.push(line) };
    sandbox.onEvent(createLogger(form, output, output).event);
    const send = (headers: Record<string, string>, way: number, query = "") =>
      sandbox.fetch(`http://sandbox${PATH}${query}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify({
          contact_value: "person@example.com",
          contact_way: way,
          area_code: "",
        }),
      });
    await send({ "X-Auth-Token": "the-token" }, 1);
    await send({ "X-Auth-Token": "the-token" }, 2, "?X-Auth-Token=the-token");
    await send({ "X-Auth-Token": "another-token" }, 1);
    const signature = `SDK-HMAC-SHA256 Access=sandbox-ak, SignedHeaders=x-sdk-date, Signature=${"a".repeat(64)}`;
    await send({ Authorization: signature, "X-Sdk-Date": "20260101T000000Z" }, 1);
    expect(lines).toHaveLength(4);
    const { code } = sandbox.inbox.list()[0]!;
    for (const secret of [...secrets, code]) expect(lines.join("")).not.toContain(secret);
    expect(JSON.stringify(sandbox.requests.list())).not.toContain("the-token");
  },
);

test.each(["json", "text"] as const)(
  "as %s, a request is one line, and nothing in it steers a terminal",
  async (form) => {
    const lines: string[] = [];
    const output = { write: (line: string) => lines.push(line) };
    const sandbox = createSandbox();
    sandbox.onEvent(createLogger(form, output, output).event);
    const steering = "X\n2026 FAKE\u001b[2J\u0085\u2028\u202e\u200b";
    sandbox.faults.add({ kind: "ok_error", error_code: steering });
    const headers = { "X-Auth-Token": "sandbox-token", "Content-Type": "application/json" };
    const body = JSON.stringify({ contact_value: "q", contact_way: 1, area_code: "" });
    await sandbox.fetch(`http://sandbox${PATH}`, { method: "POST", headers, body });
    await sandbox.fetch(`http://sandbox${PATH.replace("send", "%73end")}%0A`, { method: "POST" });
    expect(lines).toHaveLength(1);
    // oxlint-disable-next-line no-control-regex
    expect(lines[0]).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u200b-\u202e]+\n$/);
    expect(lines[0]).toContain(
      String.raw`X\u000a2026 FAKE\u001b[2J`.slice(0, form === "text" ? 99 : 1),
    );
  },
);

test.each(["off", "json", "text"] as const)(
  "with --log %s, a failure is one line with its request id and its place, without what it says",
  (form) => {
    const lines: string[] = [];
    const nowhere = { write: () => expect.unreachable() };
    const logger = createLogger(form, nowhere, { write: (line: string) => lines.push(line) });
    const error = new TypeError("person@example.com\nis not\n    at home");
    logger.event({ kind: "failure", session: "default", number: 1, requestId: "0d7f", error });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: "error",
      event: "failure",
      request_id: "0d7f",
      error: "TypeError",
    });
    expect(lines[0]).toContain("log.test.ts");
    expect(lines[0]).not.toMatch(/person|is not|home/);
  },
);
