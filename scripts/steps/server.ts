/** Generates `server.ts`: the validators and the first success of each operation. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contractTable, type TableOperation } from "../contract-table/table.js";
import {
  operationsOf,
  readContract,
  resolved,
  type Contract,
  type Operation,
} from "../lib/contract.js";
import type { Step } from "../lib/steps.js";
import { validatorName } from "../lib/validator-name.js";

interface Success {
  content?: Record<string, { examples?: Record<string, { value: unknown }> }>;
}

/** The status and the body of an operation's first documented success. */
function successOf(contract: Contract, { responses }: Operation): object {
  const [status = "200", response] =
    Object.entries(responses).find(([code]) => code.startsWith("2")) ?? [];
  const [media] = Object.values(resolved<Success>(contract, response ?? {}).content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  return { status: Number(status), body: example?.value ?? {} };
}

function entry(
  { wire, camel, body, parameters, ...operation }: TableOperation,
  contract: Contract,
): string {
  const { operation: found } = operationsOf(contract).find(
    (placed) => placed.operation.operationId === wire,
  )!;
  const hasHeaders = operation.headerParameters.length > 0 || operation.hasToken;
  const hasOthers = parameters.some(({ isHeader }) => !isHeader);
  return `  ${camel}: {
    /** Holds the headers against their limits; names in lower case. */
    headers: ${hasHeaders ? `validators.${validatorName(`${wire}Headers`)}` : "undefined"},
    /** Holds the parameters in path and query against their limits. */
    parameters: ${hasOthers ? `validators.${validatorName(`${wire}Parameters`)}` : "undefined"},
    /** Holds the body against its schema. */
    body: ${body === false ? "undefined" : `validators.${validatorName(body.type.wire)}`},
    /** The first documented success. */
    success: ${JSON.stringify(successOf(contract, found))},
  },`;
}

function writeServer(out: string): void {
  const contract = readContract(join(out, "openapi.json"));
  const { operations } = contractTable(contract);
  const text = `/**
 * Generated from openapi/verifycodes.yaml by scripts/steps/server.ts. Do not edit: edit the contract, then
 * run \`npm run build\`.
 */
import * as validators from "./validators.js";

/** The validators and the first success of each operation, for a server of the contract. */
export const SERVER_OPERATIONS = {
${operations.map((one) => entry(one, contract)).join("\n")}
} as const;
`;
  writeFileSync(join(out, "server.ts"), text);
}

/** Writes `server.ts` beside the bundled contract. */
export const server: Step = {
  name: "server",
  module: import.meta.url,
  inputs: ["generated/openapi.json", "openapi/sources.yaml"],
  outputs: ["generated/server.ts"],
  run: writeServer,
};
