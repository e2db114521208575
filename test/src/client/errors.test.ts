import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import {
  createClient,
  email,
  isAuthenticationError,
  isConnectionError,
  isCooldownError,
  isPermissionError,
  isRateLimitedError,
  isServiceError,
  isUnexpectedResponseError,
  isVerifyCodesError,
  type UnexpectedResponseError,
} from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";
import { answering, startServer } from "./support/server.js";

const send = (baseUrl: string) =>
  createClient({ baseUrl, token: "a-secret-token" }).sendVerifyCodes(email("user@example.com"));

/** The error that an answer becomes. */
async function errorOf(...answer: Parameters<typeof answering>): Promise<unknown> {
  const { url } = await startServer(answering(...answer));
  return rejectionOf(send(url));
}

const html = "<!doctype html><title>Sign in</title>";

test.each([
  [401, "APIGW.0301", isAuthenticationError, "unauthenticated"],
  [403, "APIGW.0302", isPermissionError, "permission_denied"],
  [429, "APIGW.0308", isRateLimitedError, "rate_limited"],
  [200, "OSM.01010024", isCooldownError, "cooldown"],
  [200, "OSM.01010001", isServiceError, "service_error"],
  [200, "OSM.99999999", isServiceError, "service_error"],
  [400, "OSM.01010001", isServiceError, "service_error"],
  [404, "APIGW.0101", isServiceError, "service_error"],
  [500, "OSM.0004", isServiceError, "service_error"],
  [503, "APIGW.0201", isServiceError, "service_error"],
])("%i with %s", async (status, errorCode, guard, code) => {
  const error = await errorOf(status, { error_code: errorCode, error_msg: "In words." });
  expect(guard(error)).toBe(true);
  expect(isVerifyCodesError(error)).toBe(true);
  expect(error).toMatchObject({
    code,
    status,
    errorCode,
    errorMessage: "In words.",
    requestId: "request-1",
  });
  expect(String(error)).toBe(
    `VerifyCodesError [${code}]: status ${status}, ${errorCode}, In words., request-1`,
  );
});

test("a message over the documented limit is accepted", async () => {
  const message = "Verify code resend too frequently.";
  const error = await errorOf(200, { error_code: "OSM.01010024", error_msg: message });
  expect(error).toMatchObject({ code: "cooldown", errorMessage: message });
});

test("an error_code that is no text is still an error", async () => {
  expect(await errorOf(200, { error_code: 17 })).toMatchObject({
    code: "service_error",
    errorCode: "17",
  });
});

test.each([401, 403, 429])("%i is told by its status, whatever its body", async (status) => {
  for (const body of [undefined, html, "[]"]) {
    const error = await errorOf(status, body);
    expect(
      [isAuthenticationError, isPermissionError, isRateLimitedError].some((is) => is(error)),
    ).toBe(true);
  }
});

test("Retry-After in seconds is kept, as a date it is not", async () => {
  const retryAfter = async (value: string) =>
    (await errorOf(429, {}, { "Retry-After": value })) as { retryAfter?: number };
  expect((await retryAfter("7")).retryAfter).toBe(7);
  expect((await retryAfter("Wed, 21 Oct 2065 07:28:00 GMT")).retryAfter).toBeUndefined();
  expect(await errorOf(503, {}, { "Retry-After": "30" })).toMatchObject({ retryAfter: 30 });
});

test.each([
  ["an HTML page", "html", 200, html],
  ["an HTML page with another status", "html", 502, html],
  ["an array", "not_object", 200, "[]"],
  ["null", "not_object", 200, "null"],
  ["a text in JSON", "not_object", 200, '"sent"'],
  ["a text", "not_json", 200, "sent"],
  ["half an object", "truncated", 200, '{"error_code": "OSM.0101'],
])("%s is unexpected", async (_name, reason, status, body) => {
  const error = await errorOf(status, body);
  expect(isUnexpectedResponseError(error)).toBe(true);
  expect(error).toMatchObject({ reason, status, bodyStart: body, requestId: "request-1" });
});

test("only the start of an unexpected body is kept", async () => {
  const error = (await errorOf(200, `<${"x".repeat(5000)}`)) as UnexpectedResponseError;
  expect(error.bodyStart).toHaveLength(256);
});

test("a connection that ends in the middle of a body is told as truncated, and not tried again", async () => {
  const { url, received } = await startServer((_request, response) => {
    response.writeHead(200, { "Content-Length": "1000" });
    response.write("{");
    setImmediate(() => response.destroy());
  });
  expect(await rejectionOf(send(url))).toMatchObject({
    code: "unexpected_response",
    reason: "truncated",
  });
  expect(received).toHaveLength(1);
});

test("a connection that ends before a reply is a connection error, and not tried again", async () => {
  const { url, received } = await startServer((request) => request.socket.destroy());
  const error = await rejectionOf(send(url));
  expect(isConnectionError(error)).toBe(true);
  expect(received).toHaveLength(1);
});

test("a port that nobody listens on is a connection error with the system's code", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  expect(await rejectionOf(send(`http://127.0.0.1:${port}`))).toMatchObject({
    code: "connection_failed",
    reason: "ECONNREFUSED",
  });
});

test.each([undefined, null, "a text", new Error("no code"), { code: 7 }])(
  "a fetch that fails with %s is a connection error",
  async (reason) => {
    const client = createClient({
      baseUrl: "http://service.example",
      token: "a-secret-token",
      // oxlint-disable-next-line prefer-promise-reject-errors -- whatever a foreign fetch may do
      fetch: () => Promise.reject(reason),
    });
    const error = await rejectionOf(client.sendVerifyCodes(email("user@example.com")));
    expect(isConnectionError(error)).toBe(true);
    expect(typeof (error as { reason: unknown }).reason).toBe("string");
  },
);
