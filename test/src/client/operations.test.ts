/** The client of another contract: it has no operation, field, header or path built in. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { contractTable } from "../../../scripts/contract-table/table.js";
import { readContract } from "../../../scripts/lib/contract.js";
import { generatedDir, root } from "../../../scripts/lib/paths.js";
import type { OperationTable } from "../../../generated/operations.js";
import { createClient, type FetchInit } from "../../../src/index.js";
import { rejectionOf } from "./support/rejection.js";

vi.mock("../../../generated/operations.js", async (original) => {
  const token = {
    in: "header",
    name: "X-Key",
    type: "string",
    required: true,
    maxLength: 9,
  } as const;
  const operations: Record<string, OperationTable> = {
    listItems: {
      token,
      method: "GET",
      path: "/v1/{class}/items",
      parameters: {
        class: { in: "path", name: "class", type: "string", required: true, maxLength: 9 },
        tags: {
          in: "query",
          name: "tag",
          type: "array",
          maxItems: 2,
          items: { type: "string", minLength: 2 },
        },
        limit: { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 100 },
        deep: { in: "query", name: "deep&x", type: "boolean" },
        level: { in: "header", name: "X-Level", type: "integer", maximum: 3 },
        kind: { in: "query", name: "kind", type: "string", enum: ["new", "old"] },
      },
      reply: {
        type: "object",
        properties: {
          total: { type: "integer" },
          items: {
            type: "array",
            items: { type: "object", properties: { name: { type: "string" } } },
          },
        },
      },
    },
    putItem: {
      method: "PUT",
      path: "/v1/items",
      parameters: {},
      mediaType: "application/vnd.item+json",
      body: {
        type: "object",
        required: true,
        properties: {
          owner: {
            type: "object",
            required: true,
            properties: { secret: { type: "string", required: true, sensitive: true } },
          },
          sizes: { type: "array", minItems: 1, items: { type: "number", minimum: 0.5 } },
          flag: { type: "boolean" },
        },
      },
    },
    ping: { token, method: "POST", path: "/v1/ping", parameters: {} },
  };
  return { ...(await original<object>()), OPERATIONS: operations, TOKEN: token };
});

type Any = Record<string, (...given: unknown[]) => Promise<{ data: unknown }>>;

function start(reply = "{}", options: object = {}) {
  const requests: (FetchInit & { url: string })[] = [];
  const client = createClient({
    baseUrl: "https://h.example/base",
    token: "key",
    fetch: async (url, init) => {
      requests.push({ url, ...init });
      return new Response(reply);
    },
    ...options,
  }) as unknown as Any;
  return { client, requests };
}

test("path, query and header parameters go where the contract has them", async () => {
  const { client, requests } = start();
  await client.listItems!({
    class: "a/b ?",
    tags: ["x&y", "中文"],
    limit: 5,
    deep: false,
    level: 2,
    kind: "new",
  });
  expect(requests).toEqual([
    expect.objectContaining({
      method: "GET",
      url: "https://h.example/base/v1/a%2Fb%20%3F/items?tag=x%26y&tag=%E4%B8%AD%E6%96%87&limit=5&deep%26x=false&kind=new",
      headers: expect.objectContaining({ "X-Key": "key", "X-Level": "2" }),
    }),
  ]);
  expect(requests[0]!.headers).not.toHaveProperty("Content-Type");
});

test("what is not given is not sent, and a client's headers are defaults", async () => {
  const { client, requests } = start("{}", { level: 1 });
  await client.listItems!({ class: "a" });
  await client.ping!();
  expect(requests.map(({ url }) => url)).toEqual([
    "https://h.example/base/v1/a/items",
    "https://h.example/base/v1/ping",
  ]);
  expect(requests.map(({ headers }) => headers["X-Level"])).toEqual(["1", undefined]);
});

test.each<[object, string[]]>([
  [{}, ["path:class required"]],
  [{ class: "" }, ["path:class pattern"]],
  [{ class: "." }, ["path:class pattern"]],
  [{ class: ".." }, ["path:class pattern"]],
  [{ class: "\ud800" }, ["path:class pattern"]],
  [{ class: "x".repeat(10) }, ["path:class maxLength"]],
  [{ class: "a", tags: ["ok", "x"] }, ["query:tag/1 minLength"]],
  [{ class: "a", tags: ["aa", "bb", "cc"] }, ["query:tag maxItems"]],
  [{ class: "a", tags: "aa" }, ["query:tag type"]],
  [{ class: "a", limit: 0 }, ["query:limit minimum"]],
  [{ class: "a", limit: 101 }, ["query:limit maximum"]],
  [{ class: "a", limit: 1.5 }, ["query:limit type"]],
  [{ class: "a", limit: Number.NaN }, ["query:limit type"]],
  [{ class: "a", level: 4 }, ["header:X-Level maximum"]],
  [{ class: "a", level: "2" }, ["header:X-Level type"]],
  [{ class: "a", kind: "odd" }, ["query:kind enum"]],
])("the options %j are refused", async (options, expected) => {
  const { client, requests } = start();
  const error = (await rejectionOf(client.listItems!(options))) as {
    violations: { pointer: string; rule: string }[];
  };
  expect(error.violations.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual(expected);
  expect(requests).toEqual([]);
});

test("a nested body is checked with pointers, and sent as its media type without a token", async () => {
  const { client, requests } = start();
  await client.putItem!({ owner: { secret: "s" }, sizes: [1], flag: true });
  expect(requests[0]!.headers["Content-Type"]).toBe("application/vnd.item+json");
  expect(requests[0]!.headers).not.toHaveProperty("X-Key");
  const error = await rejectionOf(client.putItem!({ owner: {}, sizes: [1, 0, null], flag: 0 }));
  expect(String(error)).toBe(
    "VerifyCodesError [request_invalid]: /owner/secret is required; " +
      "/sizes/1 must be at least 0.5; /sizes/2 must be of type number; /flag must be of type boolean",
  );
});

test("what the contract marks as sensitive is kept out of texts, however deep it is", async () => {
  const { client } = start('{"error_code":"X.1","error_msg":"no SESAME-OPEN here"}');
  const error = await rejectionOf(client.putItem!({ owner: { secret: "sesame-open" } }));
  expect(error).toMatchObject({ errorMessage: "no *** here" });
});

test("a reply is decoded leniently, at each depth", async () => {
  const reply = '{"total":"7","items":[{"name":"a","more":1},{"name":2},7],"other":1}';
  const { client } = start(reply);
  expect((await client.listItems!({ class: "a" })).data).toEqual({ items: [{ name: "a" }, {}] });
  const { client: second } = start('{"total":7}');
  expect((await second.listItems!({ class: "a" })).data).toEqual({ total: 7 });
});

test("an option of another operation is not one of this one", async () => {
  const { client } = start();
  expect(await rejectionOf(client.ping!({ class: "a" }))).toMatchObject({
    violations: [{ pointer: "option:class" }],
  });
});

test("no file of the runtime names what the contract has, but the one of the contacts", () => {
  const table = contractTable(readContract(`${generatedDir}/openapi.json`));
  const fields = table.types.flatMap((type) => type.fields);
  const words = [
    ...table.operations.flatMap(({ camel, pascal, snake, path }) => [camel, pascal, snake, path]),
    ...table.options.flatMap(({ wire, camel }) => [wire, `${camel}:`, `.${camel}`]),
    ...fields.map(({ wire }) => wire),
    ...table.errorCodes.map((entry) => entry.code),
    table.requestIdHeader,
  ];
  for (const folder of ["client", "http"]) {
    for (const file of readdirSync(`${root}/src/${folder}`)) {
      if (file === "contacts.ts") continue;
      const text = readFileSync(`${root}/src/${folder}/${file}`, "utf8");
      // Examples and docs are for people.
      const codeOnly = text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, "");
      expect([file, words.filter((word) => codeOnly.includes(word))]).toEqual([file, []]);
    }
  }
});
