/** Puts the cases that follow from the contract to a sandbox, over HTTP and without a client. */
import type { Case } from "./case-types.js";
import { derivedCases, requestOf, table } from "./derived-cases.js";

/** As much of a sandbox as is asked. */
export interface Asked {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** Over HTTP every parameter is a text: a number in place of one is no mistake. */
const isAskable = ({ id, outcomes }: Case): boolean =>
  outcomes[0]!.mayBeUnrepresentable !== true || id.includes("/body-");

/** What is wrong with the answer to a case; undefined when it is right. */
export async function problemOf(sandbox: Asked, one: Case): Promise<string | undefined> {
  const [call] = one.calls;
  const operation = table.operations.find(({ wire }) => wire === call!.operation)!;
  const options = { ...one.client.options, ...call!.options };
  const { method, path, headers } = requestOf(operation, { body: call!.body, options });
  const sent = {
    ...headers,
    ...(operation.hasToken && table.token !== false && { [table.token.wire]: "sandbox-token" }),
  };
  const body = call!.body === undefined ? {} : { body: JSON.stringify(call!.body) };
  const response = await sandbox.fetch(`http://sandbox.example${path}`, {
    method,
    headers: sent as Record<string, string>,
    ...body,
  });
  const text = await response.text();
  const [outcome] = one.outcomes;
  if (outcome!.kind === "ok") {
    return response.ok ? undefined : `${one.id}: expected success, got ${response.status} ${text}`;
  }
  // Names of headers have no case.
  const said = text.toLowerCase();
  const missing = (outcome!.mentions ?? []).filter((word) => !said.includes(word.toLowerCase()));
  return response.status === 400 && missing.length === 0
    ? undefined
    : `${one.id}: expected 400 that names ${outcome!.mentions?.join() ?? ""}, got ${response.status} ${text}`;
}

/** The derived cases that can be put to a sandbox. */
export const askableCases = (): Case[] => derivedCases().filter(isAskable);
