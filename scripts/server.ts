/** Generates `server.ts`: what a server of the contract needs to know of each operation. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contractTable, type TableOperation } from "./contract-table/table.js";
import { findOperation, readContract, resolveRef, type Contract } from "./lib/contract.js";
import { runAsProgram } from "./lib/main.js";
import { generatedDir } from "./lib/paths.js";

interface Response {
  content?: Record<string, { examples?: Record<string, { value?: unknown }>; example?: unknown }>;
}

/** The first documented reply of success: its status and its example. */
function successOf(
  contract: Contract,
  { wire }: TableOperation,
): { status: number; body?: unknown } {
  const { responses } = findOperation(contract, wire).operation;
  const [status, reference] =
    Object.entries(responses).find(([code]) => code.startsWith("2")) ?? [];
  if (status === undefined) return { status: 200 };
  const response: Response =
    reference?.$ref === undefined
      ? ((reference ?? {}) as Response)
      : resolveRef<Response>(contract, reference.$ref);
  const media = Object.values(response.content ?? {})[0];
  const example = media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
  return { status: Number(status), ...(media !== undefined && { body: example ?? {} }) };
}

function statusesOf(contract: Contract, { wire }: TableOperation): Record<string, string> {
  const { responses } = findOperation(contract, wire).operation;
  return Object.fromEntries(
    Object.entries(responses).map(([status, { $ref }]) => [
      status,
      $ref === undefined ? status : $ref.slice($ref.lastIndexOf("/") + 1),
    ]),
  );
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const json = (value: unknown) => JSON.stringify(value);

function entry(contract: Contract, operation: TableOperation): string {
  const { wire, body, parameters } = operation;
  const hasHeaders = operation.headerParameters.length > 0 || operation.hasToken;
  const hasOthers = parameters.some(({ isHeader }) => !isHeader);
  const defaults = operation.headerParameters
    .filter((parameter) => parameter.default !== false)
    .map((parameter) => [parameter.wire, JSON.parse(parameter.default as string) as unknown]);
  return `  ${wire}: {
    method: ${json(operation.method)},
    path: ${json(operation.path)},
    /** Whether the caller needs a token. */
    token: ${operation.hasToken},
    /** Holds the headers against their limits; names in lower case. */
    headers: ${hasHeaders ? `validators.${wire}Headers` : "undefined"},
    /** Holds the parameters in path and query against their limits. */
    parameters: ${hasOthers ? `validators.${wire}Parameters` : "undefined"},
    /** Holds the body against its schema. */
    body: ${body === false ? "undefined" : `validators.${lowerFirst(body.type.wire)}`},
    /** Whether a body must be there. */
    bodyRequired: ${body !== false && body.required},
    mediaType: ${body === false ? "undefined" : json(body.mediaType)},
    /** What is assumed for headers that are not sent. */
    defaults: ${json(Object.fromEntries(defaults))},
    /** The documented statuses and the names of their replies. */
    statuses: ${json(statusesOf(contract, operation))},
    /** The first documented reply of success. */
    success: ${json(successOf(contract, operation))},
  },`;
}

/** Writes \`server.ts\` beside the bundled contract below \`out\`. */
export async function server(out = generatedDir): Promise<void> {
  const contract = readContract(join(out, "openapi.json"));
  const { operations, token } = contractTable(contract);
  const text = `/**
 * Generated from openapi/verifycodes.yaml by scripts/server.ts. Do not edit: edit the contract, then
 * run \`npm run generate\`.
 */
import * as validators from "./validators.js";

/** The header that carries the token. */
export const TOKEN_HEADER = ${json(token === false ? "" : token.wire)};

/** What a server of the contract needs to know of each operation. */
export const SERVER_OPERATIONS = {
${operations.map((operation) => entry(contract, operation)).join("\n")}
} as const;
`;
  writeFileSync(join(out, "server.ts"), text);
}

await runAsProgram(
  import.meta.url,
  () => server(),
  "Usage: npm run server\n\nGenerates server.ts beside the bundled contract.",
);
