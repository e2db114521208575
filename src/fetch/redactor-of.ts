import { OPERATIONS, TOKEN } from "../../generated/operations.js";
import { sensitiveValues } from "../client/check-value.js";
import { redactor, type Redact } from "../http/redact.js";

/**
 * Makes what clears texts of the token, and of what the contract marks as sensitive in the body.
 *
 * @param copy the request with a body that was not read
 */
export async function redactorOf(
  sent: Request,
  copy: Request | undefined,
  schemaPath: string,
): Promise<Redact> {
  const secrets: unknown[] = [(TOKEN && sent.headers.get(TOKEN.name)) ?? ""];
  const operation = Object.values(OPERATIONS).find(
    ({ method, path }) => method === sent.method && path === schemaPath,
  );
  try {
    const body: unknown = JSON.parse((await copy?.text()) ?? "");
    if (operation?.body) secrets.push(...sensitiveValues(body, operation.body));
  } catch {
    // No JSON was sent: nothing in it has a place in the contract.
  }
  return redactor(...secrets);
}
