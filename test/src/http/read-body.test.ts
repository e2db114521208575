import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createClient, email } from "../../../src/index.js";
import { MAX_RESPONSE_BYTES } from "../../../src/http/read-body.js";
import { rejectionOf } from "../client/support/rejection.js";
import { answering, startServer } from "../client/support/server.js";

const send = (baseUrl: string) =>
  createClient({ baseUrl, token: "a-token" }).sendVerifyCodes(email("a@example.com"));

/** An object whose JSON has so many bytes. */
const bodyOf = (bytes: number) => ({
  error_msg: "x".repeat(bytes - JSON.stringify({ error_msg: "" }).length),
});

test("a body of the largest size is read", async () => {
  const { url } = await startServer(answering(200, bodyOf(MAX_RESPONSE_BYTES)));
  expect((await send(url)).data).toEqual(bodyOf(MAX_RESPONSE_BYTES));
});

test("a body of one byte more is refused", async () => {
  const { url } = await startServer(answering(200, bodyOf(MAX_RESPONSE_BYTES + 1)));
  expect(await rejectionOf(send(url))).toMatchObject({ reason: "too_large" });
});

test("a body without an end is refused as soon as it is too large, and its connection ends", async () => {
  let closed: () => void;
  const ended = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const { url } = await startServer((_request, response) => {
    response.on("close", closed);
    response.on("error", () => {});
    const more = () => {
      while (!response.destroyed && response.write("x".repeat(1000)));
      response.once("drain", more);
    };
    more();
  });
  expect(await rejectionOf(send(url))).toMatchObject({ reason: "too_large" });
  await ended;
});

test("a compressed body is measured after decompression", async () => {
  const { url } = await startServer((_request, response) => {
    response.writeHead(200, { "Content-Encoding": "gzip" });
    response.end(gzipSync(JSON.stringify(bodyOf(1_000_000))));
  });
  expect(await rejectionOf(send(url))).toMatchObject({ reason: "too_large" });
});

test("a character that is split between two chunks is read whole", async () => {
  const text = new TextEncoder().encode(JSON.stringify({ error_code: "a", error_msg: "频繁" }));
  const middle = text.findIndex((byte) => byte > 0x7f) + 1;
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(text.subarray(0, middle));
      controller.enqueue(text.subarray(middle));
      controller.close();
    },
  });
  const client = createClient({
    baseUrl: "http://service.example",
    token: "a-token",
    fetch: async () => new Response(stream),
  });
  const rejection = rejectionOf(client.sendVerifyCodes(email("a@example.com")));
  expect(await rejection).toMatchObject({ errorMessage: "频繁" });
});
