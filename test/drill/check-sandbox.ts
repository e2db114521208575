/** Holds the sandbox against the contract: what it says of a request, the sandbox checks. */
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.js";
import { derivedCases, requestOf, table } from "../conformance/derived-cases.js";
import type { Case } from "../conformance/case-types.js";

interface Sandbox {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

interface Module {
  createSandbox: (options: object) => Sandbox;
}

/** Over HTTP every parameter is a text: a number in place of one is no mistake. */
const isAskable = ({ id, outcomes }: Case): boolean =>
  outcomes[0]!.mayBeUnrepresentable !== true || id.includes("/body-");

async function problemOf(sandbox: Sandbox, one: Case): Promise<string | undefined> {
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
  const missing = (outcome!.mentions ?? []).filter((word) => !text.includes(word));
  return response.status === 400 && missing.length === 0
    ? undefined
    : `${one.id}: expected 400 that names ${outcome!.mentions?.join() ?? ""}, got ${response.status} ${text}`;
}

const { createSandbox } = (await import(
  pathToFileURL(join(root, "dist/sandbox.js")).href
)) as Module;
const cases = derivedCases().filter(isAskable);
const problems: string[] = [];
for (const one of cases) {
  // Each on a new one: no case is to leave a cool-down or a code to the next.
  const problem = await problemOf(createSandbox({ cooldown: false }), one);
  if (problem !== undefined) problems.push(problem);
}
for (const problem of problems) process.stdout.write(`✗ ${problem}\n`);
process.stdout.write(`sandbox: ${cases.length - problems.length} of ${cases.length} passed\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
