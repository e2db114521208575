import { request as httpRequest } from "node:http";
import { PATH } from "../../../support/operation.js";
import { gatewayError, sendVerifyCodesResponse } from "../../../../generated/validators.js";
import { answerOf, goodHeaders, pageExample, type Answer } from "./send.js";
import type { Row } from "./verdict-table.js";

/** The body of a row's request. */
export const textOf = ({ body = pageExample }: Row) =>
  typeof body === "string" ? body : JSON.stringify(body);

/** Whether a row's request has a body. */
export const hasBody = ({ method = "POST" }: Row) => method === "POST";

/** Over a socket, without what fetch would add to or refuse in a request. */
export function overSocket(url: string, row: Row): Promise<Answer> {
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

const sorted = (details: [string, string][] | undefined) =>
  details?.toSorted((a, b) => a.join().localeCompare(b.join()));

/** What is looked at in a reply, whichever way it came. */
export function verdictOf({ status, headers, body }: Answer) {
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

/** What a row says about it. */
export const expectedOf = (row: Row): ReturnType<typeof verdictOf> => ({
  status: row.status,
  errorCode: row.errorCode,
  details: sorted(row.details),
  allow: row.status === 405 ? "POST" : null,
  againstTheContract: null,
  hasRequestId: true,
  repeatsItInErrors: true,
});
