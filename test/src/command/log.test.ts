import { expect, test } from "vitest";
import { PATH } from "../../../generated/constants.js";
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
