/** Generates `server.ts`: the validators of each operation. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contractTable, type TableOperation } from "../contract-table/table.js";
import { readContract } from "../lib/contract.js";
import type { Step } from "../lib/steps.js";

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

function entry({ wire, body, parameters, ...operation }: TableOperation): string {
  const hasHeaders = operation.headerParameters.length > 0 || operation.hasToken;
  const hasOthers = parameters.some(({ isHeader }) => !isHeader);
  return `  ${wire}: {
    /** Holds the headers against their limits; names in lower case. */
    headers: ${hasHeaders ? `validators.${wire}Headers` : "undefined"},
    /** Holds the parameters in path and query against their limits. */
    parameters: ${hasOthers ? `validators.${wire}Parameters` : "undefined"},
    /** Holds the body against its schema. */
    body: ${body === false ? "undefined" : `validators.${lowerFirst(body.type.wire)}`},
  },`;
}

function writeServer(out: string): void {
  const { operations } = contractTable(readContract(join(out, "openapi.json")));
  const text = `/**
 * Generated from openapi/verifycodes.yaml by scripts/steps/server.ts. Do not edit: edit the contract, then
 * run \`npm run build\`.
 */
import * as validators from "./validators.js";

/** The validators of each operation, for a server of the contract. */
export const SERVER_OPERATIONS = {
${operations.map(entry).join("\n")}
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
