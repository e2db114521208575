import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HEADER_LIMITS, PATHS } from "../../../generated/constants.js";
import { PATH } from "../../support/operation.js";
import { checkVerifyCodesRequest, sendVerifyCodesRequest } from "../../../generated/validators.js";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.js";
import { answerOf, goodHeaders, token, type Answer } from "./support/send.js";
import { expectedOf, hasBody, overSocket, textOf, verdictOf } from "./support/verdict.js";
import { longestToken, verdictTable, type Row } from "./support/verdict-table.js";

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
const inTheText = new Set(["json", "duplicate", "depth", "size"]);

const judgedByBody = verdictTable.filter(
  ({ status, details = [], headers }) =>
    headers === undefined &&
    [200, 400].includes(status) &&
    !details.some(([, rule]) => inTheText.has(rule)),
);

test.each(judgedByBody)("the validator agrees: $name", (row) => {
  const value: unknown = textOf(row) === "" ? undefined : JSON.parse(textOf(row));
  const isValid =
    row.path === PATHS.checkVerifyCodes ? checkVerifyCodesRequest : sendVerifyCodesRequest;
  expect(isValid(value)).toBe(row.status === 200);
});

test("a token outside the contract's limits is refused when the sandbox is made", () => {
  const { maxLength } = HEADER_LIMITS["X-Auth-Token"];
  expect(() => createSandbox({ token: "t".repeat(maxLength + 1) })).toThrow(RangeError);
  expect(() => createSandbox({ token: "" })).toThrow(RangeError);
  expect(() => createSandbox({ token: "two words" })).toThrow(/visible ASCII/);
});
