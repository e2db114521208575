import { PATHS } from "../../../../generated/constants.js";
import { PATH } from "../../../support/operation.js";
import type { Sandbox } from "../../../../src/sandbox/index.js";

/** The default token of a sandbox. */
export const token = "sandbox-token";

/** The headers of a request that keeps to the contract. */
export const goodHeaders = { "X-Auth-Token": token, "Content-Type": "application/json" };

/** The example of the service's page. */
export const pageExample = { contact_value: "123456", contact_way: 1, area_code: "86" };

/** A body that sends an e-mail. */
export const email = (contact: string) => ({
  contact_value: contact,
  contact_way: 1,
  area_code: "",
});

/** What has a fetch that reaches a sandbox. */
export type Caller = Pick<Sandbox, "fetch">;

/** What a test looks at in a reply. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown> & { details?: { pointer: string; rule: string }[] };
}

/** Reads a reply; a body that is no JSON stays text alone. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  let body = {};
  try {
    body = JSON.parse(text) as object;
  } catch {
    // Some tests are about just such bodies.
  }
  return { status: response.status, headers: response.headers, text, body };
}

/** Sends a request to the operation. */
export async function send(
  sandbox: Caller,
  body: unknown = pageExample,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await sandbox.fetch(`http://sandbox${PATH}`, {
    method: "POST",
    headers: { ...goodHeaders, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return answerOf(response);
}

/** The contact of a body that sends, without what it does not need. */
export type CheckedContact = { contact_value: string; contact_way: number; area_code?: string };

/** Checks a code. */
export async function check(
  sandbox: Caller,
  contact: CheckedContact,
  code: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await sandbox.fetch(`http://sandbox${PATHS.checkVerifyCodes}`, {
    method: "POST",
    headers: { ...goodHeaders, ...headers },
    body: JSON.stringify({ verify_code: code, ...contact }),
  });
  return answerOf(response);
}

/** Calls the control API. */
export async function control(
  sandbox: Caller,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await sandbox.fetch(`http://sandbox${path}`, {
    method,
    ...(body !== undefined && {
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
  return answerOf(response);
}
