import { expect, test, vi } from "vitest";
import { createClient, email, type TokenProvider } from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";
import { startServer, type TestServer } from "./support/server.js";

const contact = email("a@example.com");

/** A server that accepts only some tokens. */
const serverFor = (...accepted: string[]): Promise<TestServer> =>
  startServer((request, response) => {
    response.writeHead(accepted.includes(String(request.headers["x-auth-token"])) ? 200 : 401);
    response.end("{}");
  });

const tokensOf = ({ received }: TestServer) =>
  received.map(({ headers }) => headers["x-auth-token"]);

test("a provider is asked with each call", async () => {
  const server = await serverFor("token-1", "token-2");
  let asked = 0;
  const client = createClient({ baseUrl: server.url, token: () => `token-${++asked}` });
  await client.sendVerifyCodes(contact);
  await client.sendVerifyCodes(contact);
  expect(tokensOf(server)).toEqual(["token-1", "token-2"]);
});

test("after a 401 the provider is told the rejected token, and its other token is used once", async () => {
  const server = await serverFor("new");
  const token = vi.fn<TokenProvider>(async ({ rejected }) => (rejected === "old" ? "new" : "old"));
  const client = createClient({ baseUrl: server.url, token });
  await client.sendVerifyCodes(contact);
  expect(tokensOf(server)).toEqual(["old", "new"]);
  expect(token.mock.calls.map(([context]) => context.rejected)).toEqual([undefined, "old"]);
});

test("a provider without another token sends nothing again", async () => {
  const server = await serverFor();
  const client = createClient({ baseUrl: server.url, token: () => "old" });
  expect(await rejectionOf(client.sendVerifyCodes(contact))).toMatchObject({ status: 401 });
  expect(tokensOf(server)).toEqual(["old"]);
});

test("a second 401 is the end", async () => {
  const server = await serverFor();
  let asked = 0;
  const client = createClient({ baseUrl: server.url, token: () => `token-${++asked}` });
  expect(await rejectionOf(client.sendVerifyCodes(contact))).toMatchObject({
    code: "unauthenticated",
  });
  expect(tokensOf(server)).toEqual(["token-1", "token-2"]);
});

test("a token that is a text is sent once", async () => {
  const server = await serverFor();
  const client = createClient({ baseUrl: server.url, token: "old" });
  expect(await rejectionOf(client.sendVerifyCodes(contact))).toMatchObject({ status: 401 });
  expect(tokensOf(server)).toEqual(["old"]);
});

test("what a provider throws is thrown as it is, and nothing is sent", async () => {
  const server = await serverFor("a-token");
  const reason = new Error("no vault");
  const client = createClient({ baseUrl: server.url, token: () => Promise.reject(reason) });
  expect(await rejectionOf(client.sendVerifyCodes(contact))).toBe(reason);
  expect(server.received).toEqual([]);
});

test("a provider gets a signal that is aborted when the call ends early", async () => {
  const controller = new AbortController();
  let seen: AbortSignal | undefined;
  const client = createClient({
    baseUrl: "http://service.example",
    token: ({ signal }) => {
      seen = signal;
      return new Promise(() => {});
    },
  });
  const rejection = rejectionOf(client.sendVerifyCodes(contact, { signal: controller.signal }));
  await Promise.resolve();
  controller.abort("enough");
  await rejection;
  expect(seen?.reason).toBe("enough");
});
