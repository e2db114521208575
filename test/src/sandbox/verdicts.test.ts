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

const sorted = (details: [string, string][] | undefined) =>
  details?.toSorted((a, b) => a.join().localeCompare(b.join()));

/** What is looked at in a reply, whichever way it came. */
function verdictOf({ status, headers, body }: Answer) {
  const isValid = status === 200 ? sendVerifyCodesResponse : gatewayError;
  isValid(body);
  const requestId = headers.get("x-request-id") ?? "";
  return {
    status,
    errorCode: body.error_code,
    details: sorted(body.details?.map(({ pointer, rule }) => [pointer, rule])),
    allow: headers.get("allow"),
    againstTheContract: isValid.errors,
    hasRequestId: /^[0-9a-f]{32}$/.test(requestId),
    repeatsItInErrors: status === 200 || body.request_id === requestId,
  };
}

const expectedOf = (row: Row): ReturnType<typeof verdictOf> => ({
  status: row.status,
  errorCode: row.errorCode,
  details: sorted(row.details),
  allow: row.status === 405 ? "POST" : null,
  againstTheContract: null,
  hasRequestId: true,
  repeatsItInErrors: true,
});

describe("each way to the sandbox gives the contract's verdict", () => {
  let sandbox: Sandbox;
  let url: string;
  beforeAll(async () => {
    sandbox = createSandbox({ token: [token, longestToken], cooldown: false });
    ({ url } = await sandbox.listen());
  });
  afterAll(() => sandbox.close());

  test.each(verdictTable)("over a socket: $name", async (row) => {
    expect(verdictOf(await overSocket(url, row))).toEqual(expectedOf(row));
  });
  test.each(verdictTable)("in process: $name", async (row) => {
    expect(verdictOf(await inProcess(sandbox, row))).toEqual(expectedOf(row));
  });
  test.each(verdictTable)("in process, as a Request: $name", async (row) => {
    expect(verdictOf(await asRequest(sandbox, row))).toEqual(expectedOf(row));
  });
});

/** Only the text shows that it is no JSON, or that it gives a name twice. */
const inTheText = new Set(["json", "duplicate"]);

const judgedByBody = verdictTable.filter(
  ({ status, details = [], headers }) =>
    headers === undefined &&
    [200, 400].includes(status) &&
    !details.some(([, rule]) => inTheText.has(rule)),
);

test.each(judgedByBody)("the validator agrees: $name", (row) => {
  const value: unknown = textOf(row) === "" ? undefined : JSON.parse(textOf(row));
  expect(sendVerifyCodesRequest(value)).toBe(row.status === 200);
});

test("a token outside the contract's limits is refused when the sandbox is made", () => {
  const { maxLength } = HEADER_LIMITS["X-Auth-Token"];
  expect(() => createSandbox({ token: "t".repeat(maxLength + 1) })).toThrow(RangeError);
  expect(() => createSandbox({ token: "" })).toThrow(RangeError);
  expect(() => createSandbox({ token: "two words" })).toThrow(/visible ASCII/);
});
