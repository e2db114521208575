import { expect, test } from "vitest";
import { createClient, email } from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";
import { answering, startServer } from "./support/server.js";

test.each([301, 302, 303, 307, 308])("a redirect (%i) is not followed", async (status) => {
  const other = await startServer(answering(200, {}));
  const { url, received } = await startServer(
    answering(status, undefined, { Location: `${other.url}/elsewhere` }),
  );
  const client = createClient({ baseUrl: url, token: "a-token" });
  expect(await rejectionOf(client.sendVerifyCodes(email("a@example.com")))).toMatchObject({
    code: "unexpected_response",
    reason: "redirect",
  });
  expect(received).toHaveLength(1);
  expect(other.received).toEqual([]);
});

test("a redirect as a browser shows it is told as one", async () => {
  const client = createClient({
    baseUrl: "http://service.example",
    token: "a-token",
    fetch: async () => Response.error(),
  });
  expect(await rejectionOf(client.sendVerifyCodes(email("a@example.com")))).toMatchObject({
    reason: "redirect",
  });
});
