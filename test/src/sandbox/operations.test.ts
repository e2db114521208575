import { expect, test, vi } from "vitest";
import type * as operations from "../../../generated/operations.js";
import type * as server from "../../../generated/server.js";
import { createSandbox } from "../../../src/sandbox/index.js";
import { answerOf, email, goodHeaders, send } from "./support/send.js";

/** A contract with two more operations, as another edition of it might have. */
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
  return { SERVER_OPERATIONS: { ...original.SERVER_OPERATIONS, readMessage, readNews } };
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
