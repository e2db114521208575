import { expect, test } from "vitest";
import { HEADER_DEFAULTS } from "../../../generated/constants.js";
import { PATH } from "../../support/operation.js";
import { ContactWay, createClient, email, phone } from "../../../src/index.js";
import { answering, startServer } from "./support/server.js";

test("an e-mail address is sent as the contract's body, with an empty area code", async () => {
  const { url, received } = await startServer(answering(200, {}));
  const client = createClient({ baseUrl: url, token: "a-token" });
  await client.sendVerifyCodes(email("user@example.com"));
  expect(received).toHaveLength(1);
  const [{ method, path, headers, body }] = received as [(typeof received)[0]];
  expect([method, path]).toEqual(["POST", PATH]);
  expect(headers["content-type"]).toBe("application/json");
  expect(headers["x-auth-token"]).toBe("a-token");
  expect(JSON.parse(body)).toEqual({
    contact_value: "user@example.com",
    contact_way: ContactWay.EMAIL,
    area_code: "",
  });
});

test("a phone number is sent as the contract's body", async () => {
  const { url, received } = await startServer(answering(200, {}));
  const client = createClient({ baseUrl: url, token: "a-token" });
  await client.sendVerifyCodes(phone({ areaCode: "86", number: "13800000000" }));
  expect(JSON.parse(received[0]!.body)).toEqual({
    contact_value: "13800000000",
    contact_way: ContactWay.SMS,
    area_code: "86",
  });
});

test("the contract's body is sent as it is", async () => {
  const { url, received } = await startServer(answering(200, {}));
  const body = { contact_value: "123456", contact_way: 1, area_code: "86" } as const;
  await createClient({ baseUrl: url, token: "a-token" }).sendVerifyCodes(body);
  expect(JSON.parse(received[0]!.body)).toEqual(body);
});

test("a base URL keeps its path, with and without a slash at its end", async () => {
  const { url, received } = await startServer(answering(200, {}));
  for (const baseUrl of [`${url}/gateway`, `${url}/gateway/`]) {
    await createClient({ baseUrl, token: "a-token" }).sendVerifyCodes(email("a@example.com"));
  }
  expect(received.map(({ path }) => path)).toEqual([`/gateway${PATH}`, `/gateway${PATH}`]);
});

test("language and time zone are not sent unless they are given", async () => {
  const { url, received } = await startServer(answering(200, {}));
  await createClient({ baseUrl: url, token: "a-token" }).sendVerifyCodes(email("a@example.com"));
  for (const name of Object.keys(HEADER_DEFAULTS)) {
    expect(received[0]!.headers).not.toHaveProperty(name.toLowerCase());
  }
});

test("a call's language, time zone and headers go before the client's", async () => {
  const { url, received } = await startServer(answering(200, {}));
  const client = createClient({
    baseUrl: url,
    token: "a-token",
    language: "en-us",
    timeZone: "GMT+2",
  });
  await client.sendVerifyCodes(email("a@example.com"));
  await client.sendVerifyCodes(email("a@example.com"), {
    language: "th-th",
    timeZone: "GMT+7",
    headers: { traceparent: "00-1-2-03" },
  });
  await client.sendVerifyCodes(email("a@example.com"), { language: undefined });
  expect(received.map(({ headers }) => [headers["x-language"], headers["x-time-zone"]])).toEqual([
    ["en-us", "GMT+2"],
    ["th-th", "GMT+7"],
    ["en-us", "GMT+2"],
  ]);
  expect(received[1]!.headers.traceparent).toBe("00-1-2-03");
});

test.each([
  ["200 with an empty object", 200, {}, {}],
  ["200 without a body", 200, undefined, undefined],
  ["200 with blanks", 200, " \n", undefined],
  ["204", 204, undefined, undefined],
  ["200 with an empty error_code", 200, { error_code: "" }, { error_code: "" }],
  ["200 with fields that the contract does not know", 200, { more: [1] }, {}],
  ["200 with a field of another type", 200, { error_code: "", error_msg: [1] }, { error_code: "" }],
])("%s is success", async (_name, status, body, data) => {
  const { url } = await startServer(answering(status, body));
  const client = createClient({ baseUrl: url, token: "a-token" });
  const result = await client.sendVerifyCodes(email("a@example.com"));
  expect(result).toEqual({ status, requestId: "request-1", data, headers: expect.anything() });
  expect(result.headers.get("x-request-id")).toBe("request-1");
});

test("a fetch of the caller's own is used", async () => {
  const calls: unknown[] = [];
  const client = createClient({
    baseUrl: "http://service.example",
    token: "a-token",
    fetch: async (input) => {
      calls.push(input);
      return new Response("{}");
    },
  });
  await client.sendVerifyCodes(email("a@example.com"));
  expect(calls).toEqual([`http://service.example${PATH}`]);
});
