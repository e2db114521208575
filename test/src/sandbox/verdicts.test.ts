import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HEADER_LIMITS, PATH } from "../../../generated/constants.js";
import {
  gatewayError,
  sendVerifyCodesRequest,
  sendVerifyCodesResponse,
} from "../../../generated/validators.js";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.js";
import { answerOf, goodHeaders, pageExample, token, type Answer } from "./support/send.js";
import { longestToken, verdictTable, type Row } from "./support/verdict-table.js";

const textOf = ({ body = pageExample }: Row) =>
  typeof body === "string" ? body : JSON.stringify(body);

const hasBody = ({ method = "POST" }: Row) => method === "POST";

/** Over a socket, without what fetch would add to or refuse in a request. */
function overSocket(url: string, row: Row): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      url + (row.path ?? PATH),
      { method: row.method ?? "POST", headers: row.headers ?? goodHeaders },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const headers = new Headers();
          for (const [name, value] of Object.entries(response.headers)) {
            headers.set(name, String(value));
          }
          const text = Buffer.concat(chunks).toString();
          resolve(answerOf(new Response(text, { status: response.statusCode!, headers })));
        });
      },
    );
    request.on("error", reject);
    request.end(hasBody(row) ? textOf(row) : undefined);
  });
}

async function inProcess(sandbox: Sandbox, row: Row): Promise<Answer> {
  const response = await sandbox.fetch(`http://sandbox${row.path ?? PATH}`, {
    method: row.method ?? "POST",
    headers: row.headers ?? goodHeaders,
    ...(hasBody(row) && { body: textOf(row) }),
  });
  return answerOf(response);
}

/** The same, through a `Request`, which reads the body as a stream of bytes. */
async function asRequest(sandbox: Sandbox, row: Row): Promise<Answer> {
  const request = new Request(`http://sandbox${row.path ?? PATH}`, {
    method: row.method ?? "POST",
    headers: row.headers ?? goodHeaders,
    ...(hasBody(row) && { body: new TextEncoder().encode(textOf(row)) }),
  });
  return answerOf(await sandbox.fetch(request));
}

function expectVerdict(answer: Answer, row: Row): void {
  const details = answer.body.details?.map(({ pointer, rule }) => [pointer, rule]);
  expect({
    status: answer.status,
    errorCode: answer.body.error_code,
    details: details?.toSorted((a, b) => a.join().localeCompare(b.join())),
  }).toEqual({
    status: row.status,
    errorCode: row.errorCode,
    details: row.details?.toSorted((a, b) => a.join().localeCompare(b.join())),
  });
  const isValid = row.status === 200 ? sendVerifyCodesResponse : gatewayError;
  isValid(answer.body);
  expect(isValid.errors).toBeNull();
  expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}$/);
  if (row.status !== 200) {
    expect(answer.body.request_id).toBe(answer.headers.get("x-request-id"));
  }
  expect(answer.headers.get("allow")).toBe(row.status === 405 ? "POST" : null);
}

describe("each way to the sandbox gives the contract's verdict", () => {
  let sandbox: Sandbox;
  let url: string;
  beforeAll(async () => {
    sandbox = createSandbox({ token: [token, longestToken], cooldown: false });
    ({ url } = await sandbox.listen());
  });
  afterAll(() => sandbox.close());

  test.each(verdictTable)("over a socket: $name", async (row) => {
    expectVerdict(await overSocket(url, row), row);
  });
  test.each(verdictTable)("in process: $name", async (row) => {
    expectVerdict(await inProcess(sandbox, row), row);
  });
  test.each(verdictTable)("in process, as a Request: $name", async (row) => {
    expectVerdict(await asRequest(sandbox, row), row);
  });
});

const judgedByBody = verdictTable.filter(
  ({ status, details, headers }) =>
    headers === undefined && (status === 200 || (status === 400 && details![0]![1] !== "json")),
);

test.each(judgedByBody)("the validator agrees: $name", (row) => {
  const rules = row.details?.map(([, rule]) => rule) ?? [];
  // That a name is given twice, or that there is nothing, shows before there is a value.
  const value: unknown = textOf(row) === "" ? undefined : JSON.parse(textOf(row));
  if (!rules.includes("duplicate")) {
    expect(sendVerifyCodesRequest(value)).toBe(row.status === 200);
  }
});

test("a token outside the contract's limits is refused when the sandbox is made", () => {
  const { maxLength } = HEADER_LIMITS["X-Auth-Token"];
  expect(() => createSandbox({ token: "t".repeat(maxLength + 1) })).toThrow(RangeError);
  expect(() => createSandbox({ token: "" })).toThrow(RangeError);
  expect(() => createSandbox({ token: "two words" })).toThrow(/visible ASCII/);
});
