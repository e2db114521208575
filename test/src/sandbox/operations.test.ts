import { expect, test, vi } from "vitest";
import type * as operations from "../../../generated/operations.js";
import type * as server from "../../../generated/server.js";
import { createSandbox } from "../../../src/sandbox/index.js";
import { answerOf, email, goodHeaders, send } from "./support/send.js";

/** A contract with more operations, as another edition of it might have. */
vi.mock("../../../generated/operations.js", async (importOriginal) => {
  const original = await importOriginal<typeof operations>();
  const count = { in: "query", name: "count", type: "integer", maximum: 9 };
  const id = { in: "path", name: "message_id", type: "string", required: true };
  return {
    ...original,
    OPERATIONS: {
      ...original.OPERATIONS,
      readMessage: {
        token: original.TOKEN,
        method: "GET",
        path: "/v2/messages/{message_id}",
        parameters: { count, id },
      },
      readNews: { method: "GET", path: "/v2/news", parameters: {} },
      changeNews: {
        method: "PATCH",
        path: "/v2/news",
        parameters: {},
        body: { type: "object", required: true },
        mediaType: "application/merge-patch+json",
      },
      markNews: {
        method: "PUT",
        path: "/v2/news",
        parameters: {},
        body: { type: "object" },
        mediaType: "application/json",
      },
    },
  };
});

/** As Ajv compiles it: it keeps what it has found. */
const { readMessageParameters } = vi.hoisted(() => {
  const isValid = (sent: { count?: unknown }) => {
    const valid = sent.count === undefined || (typeof sent.count === "number" && sent.count <= 9);
    const error = { instancePath: "/count", keyword: "maximum", params: { limit: 9 } };
    Object.assign(isValid, { errors: valid ? null : [error] });
    return valid;
  };
  return { readMessageParameters: isValid };
});

vi.mock("../../../generated/server.js", async (importOriginal) => {
  const original = await importOriginal<typeof server>();
  const { headers } = original.SERVER_OPERATIONS.sendVerifyCodes;
  const readMessage = {
    headers,
    parameters: readMessageParameters,
    success: { status: 202, body: { text: "as documented" } },
  };
  const readNews = { success: { status: 200, body: [] } };
  const withBody = { body: () => true, success: { status: 200, body: {} } };
  return {
    SERVER_OPERATIONS: {
      ...original.SERVER_OPERATIONS,
      readMessage,
      readNews,
      changeNews: withBody,
      markNews: withBody,
    },
  };
});

const get = async (path: string, headers: Record<string, string> = goodHeaders) =>
  answerOf(await createSandbox().fetch(`http://sandbox${path}`, { headers }));

test("an operation without a behaviour answers with its first documented success", async () => {
  expect(await get("/v2/messages/m-1?count=9")).toMatchObject({
    status: 202,
    body: { text: "as documented" },
  });
});

test("its caller and its parameters are still checked", async () => {
  expect(await get("/v2/messages/m-1", {})).toMatchObject({ status: 401 });
  const refused = await get("/v2/messages/m-1?count=10");
  expect(refused.status).toBe(400);
  expect(refused.body.details).toEqual([
    { pointer: "query:count", rule: "maximum", message: "must be at most 9" },
  ]);
  const wrongMethod = await createSandbox().fetch("http://sandbox/v2/messages/m-1", {
    method: "PUT",
  });
  expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, "GET"]);
});

test("one without a token lets anyone call, and each is logged", async () => {
  const sandbox = createSandbox();
  expect(await (await sandbox.fetch("http://sandbox/v2/news")).json()).toEqual([]);
  expect(sandbox.requests.list()[0]).toMatchObject({ path: "/v2/news", status: 200 });
  expect((await send(sandbox, email("a@example.com"))).body).toEqual({});
});

test("a body is taken in the media type that the contract names for it", async () => {
  const sandbox = createSandbox();
  const change = async (contentType: string) =>
    (
      await sandbox.fetch("http://sandbox/v2/news", {
        method: "PATCH",
        headers: { "Content-Type": contentType },
        body: "{}",
      })
    ).status;
  expect(await change("application/merge-patch+json")).toBe(200);
  expect(await change("application/Merge-Patch+JSON; charset=utf-8")).toBe(200);
  expect(await change("application/json")).toBe(415);
});

test("a body that the contract does not require may be left out", async () => {
  const sandbox = createSandbox();
  const mark = async (init: RequestInit) =>
    (await sandbox.fetch("http://sandbox/v2/news", { method: "PUT", ...init })).status;
  expect(await mark({})).toBe(200);
  expect(await mark({ body: "x", headers: { "Content-Type": "application/json" } })).toBe(400);
  expect(await mark({ body: "{}", headers: { "Content-Type": "text/plain" } })).toBe(415);
});
