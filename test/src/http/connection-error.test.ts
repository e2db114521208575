import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { fetch as undiciFetch, ProxyAgent } from "undici";
import { createClient, email, type ClientOptions } from "../../../src/index.js";
import { rejectionOf } from "../client/support/rejection.js";

const send = (baseUrl: string, options: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl, token: "tok-SECRET-0123456789", ...options }).sendVerifyCodes(
    email("user@example.com"),
  );

/** A server that does with each connection what it is told. */
async function startRaw(answer: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    answer(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test("a refused connection was not sent", async () => {
  const error = await rejectionOf(send(`http://127.0.0.1:${await closedPort()}`));
  expect(error).toMatchObject({ reason: "ECONNREFUSED", sent: "no" });
});

test("a host that does not exist was not sent to", async () => {
  const error = await rejectionOf(send("http://no-such-host.invalid"));
  expect(error).toMatchObject({ code: "connection_failed", sent: "no" });
  expect((error as { reason: string }).reason).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/);
});

test("what is no TLS on the other side was not sent to", async () => {
  const port = await startRaw((socket) => socket.end("this is no TLS\r\n"));
  expect(await rejectionOf(send(`https://127.0.0.1:${port}`))).toMatchObject({
    code: "connection_failed",
    sent: "no",
  });
});

test("a connection that breaks after the request may have been sent", async () => {
  const port = await startRaw((socket) => socket.once("data", () => socket.destroy()));
  expect(await rejectionOf(send(`http://127.0.0.1:${port}`))).toMatchObject({
    code: "connection_failed",
    sent: "unknown",
  });
});

test.each(["407 Proxy Authentication Required", "502 Bad Gateway"])(
  "a proxy that refuses the tunnel with %s is told, and nothing was sent",
  async (status) => {
    const port = await startRaw((socket) =>
      socket.once("data", () => socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\n\r\n`)),
    );
    const dispatcher = new ProxyAgent(`http://127.0.0.1:${port}`);
    onTestFinished(() => dispatcher.destroy());
    const error = await rejectionOf(
      send("https://service.example", { fetch: undiciFetch, fetchOptions: { dispatcher } }),
    );
    expect(error).toMatchObject({ code: "connection_failed", sent: "no" });
    expect(String(error)).toContain(status.slice(0, 3));
  },
);

test("fetchOptions reach fetch, a call's before the client's", async () => {
  const inits: unknown[] = [];
  const fetch: ClientOptions["fetch"] = async (_url, init) => {
    inits.push(init);
    return new Response("{}");
  };
  const client = createClient({
    baseUrl: "http://h.example",
    token: "t",
    fetch,
    fetchOptions: { cache: "no-store", keepalive: true },
  });
  await client.sendVerifyCodes(email("a@b.c"), {
    fetchOptions: { cache: "reload", method: "PUT" },
  });
  expect(inits).toEqual([
    expect.objectContaining({
      cache: "reload",
      keepalive: true,
      method: "POST",
      redirect: "manual",
    }),
  ]);
});

test("the cause is kept in words, without secrets", async () => {
  const cause = Object.assign(new Error("bad tok-SECRET-0123456789 for USER%40example.com"), {
    code: "UND_ERR_SOCKET",
    token: "tok-SECRET-0123456789",
  });
  const error = await rejectionOf(
    send("http://h.example", {
      fetch: () => Promise.reject(new TypeError("fetch failed", { cause })),
    }),
  );
  expect(error).toMatchObject({
    reason: "UND_ERR_SOCKET",
    cause: { message: "bad *** for ***" },
    message: "UND_ERR_SOCKET: bad *** for ***",
  });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/SECRET|example/);
});

test("a rejection with a reply tells its status", async () => {
  const thrown = new Response("", { status: 503 }) as never;
  const error = await rejectionOf(
    send("http://h.example", { fetch: () => Promise.reject(thrown) }),
  );
  expect(error).toMatchObject({ reason: "rejected with 503" });
});
