/** Generates `constants.ts` of each contract: every number and name of it that the code needs. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  findOperation,
  operationsOf,
  parametersOf,
  readContract,
  resolveRef,
  type Contract,
  type Schema,
} from "../lib/contract.js";
import { bundles, contracts, products } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";

const limitKeywords = [
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
] as const;

function limitsOf(schema: Schema): Record<string, number> {
  const limits = limitKeywords.filter((keyword) => typeof schema[keyword] === "number");
  return Object.fromEntries(limits.map((keyword) => [keyword, schema[keyword] as number]));
}

function bodyLimits(contract: Contract, name: string): Record<string, Record<string, number>> {
  const properties = Object.entries(contract.components.schemas[name]?.properties ?? {});
  return Object.fromEntries(
    properties.map(([property, schema]) => [
      property,
      limitsOf(schema.$ref === undefined ? schema : resolveRef<Schema>(contract, schema.$ref)),
    ]),
  );
}

function declare(doc: string, name: string, value: unknown): string {
  return `/** ${doc} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
}

/** Each enum of a contract as an object of its names. */
function enums(contract: Contract): string[] {
  return Object.entries(contract.components.schemas)
    .filter(([, schema]) => schema.enum !== undefined && schema["x-enum-varnames"] !== undefined)
    .map(([name, schema]) =>
      declare(
        (typeof schema.description === "string" ? schema.description : `The values of ${name}.`)
          .trim()
          .replaceAll("*/", "* /"),
        name,
        Object.fromEntries(
          schema["x-enum-varnames"]!.map((key, index) => [key, schema.enum![index]]),
        ),
      ),
    );
}

/** The name of the component that a response is, or its status where it is none. */
const nameOfReply = (status: string, { $ref }: { $ref?: string }) =>
  $ref === undefined ? status : $ref.slice($ref.lastIndexOf("/") + 1);

function constantsOf(contract: Contract): string {
  const operations = operationsOf(contract);
  const headers = operations
    .flatMap(({ operation }) => parametersOf(contract, operation))
    .filter((parameter) => parameter.in === "header");
  const statuses = operations.flatMap(({ operation }) =>
    Object.entries(operation.responses).map(([status, response]) => [
      status,
      nameOfReply(status, response),
    ]),
  );
  const codes = (contract["x-error-codes"] ?? []).map(({ code, ...entry }) => [code, entry]);
  return [
    declare("The version of the contract.", "CONTRACT_VERSION", contract.info.version),
    declare(
      "The path of each operation, below an endpoint.",
      "PATHS",
      Object.fromEntries(operations.map(({ operation, path }) => [operation.operationId, path])),
    ),
    declare(
      "The regional endpoints of the service.",
      "ENDPOINTS",
      contract.servers.map(({ url }) => url),
    ),
    ...enums(contract),
    declare(
      "Limits of the request headers; lengths count Unicode code points.",
      "HEADER_LIMITS",
      Object.fromEntries(headers.map(({ name, schema }) => [name, limitsOf(schema)])),
    ),
    declare(
      "What the service assumes for a header that is not sent.",
      "HEADER_DEFAULTS",
      Object.fromEntries(
        headers
          .filter(({ schema }) => schema.default !== undefined)
          .map(({ name, schema }) => [name, schema.default]),
      ),
    ),
    declare(
      "Limits of the fields of each object; lengths count Unicode code points.",
      "LIMITS",
      objectLimits(contract),
    ),
    declare(
      "The documented statuses and the names of their replies.",
      "STATUSES",
      Object.fromEntries(statuses),
    ),
    declare(
      "The known error codes: the service's own text, the statuses they come with, the operations that can give them, and what to do.",
      "ERROR_CODES",
      Object.fromEntries(codes),
    ),
  ].join("\n");
}

const typeOf = (contract: Contract, schema: Schema) =>
  schema.$ref === undefined ? schema.type : resolveRef<Schema>(contract, schema.$ref).type;

/** The limits of each object's fields, by the object's name. */
function objectLimits(contract: Contract): Record<string, unknown> {
  const names = Object.keys(contract.components.schemas).filter(
    (name) => contract.components.schemas[name]?.properties !== undefined,
  );
  return Object.fromEntries(names.map((name) => [name, bodyLimits(contract, name)]));
}

function sandboxConstantsOf(contract: Contract): string {
  const wait = findOperation(contract, "waitForMessage").operation;
  const fault = Object.entries(contract.components.schemas.NewFault?.properties ?? {});
  return [
    declare(
      "Limits of the fields of the sandbox's objects; lengths count Unicode code points.",
      "SANDBOX_LIMITS",
      objectLimits(contract),
    ),
    declare(
      "The operations: method, path, and the types of the parameters in path and query.",
      "OPERATIONS",
      operationRows(contract),
    ),
    declare(
      "What is assumed for a parameter of waitForMessage that is not sent.",
      "WAIT_DEFAULTS",
      Object.fromEntries(
        parametersOf(contract, wait)
          .filter((one) => one.in !== "header" && one.schema.default !== undefined)
          .map(({ name, schema }) => [name, schema.default]),
      ),
    ),
    declare(
      "What can go wrong.",
      "FAULT_KINDS",
      resolveRef<Schema>(contract, "#/components/schemas/FaultKind").enum,
    ),
    declare(
      "The fields of a fault and the types of their values.",
      "FAULT_FIELDS",
      Object.fromEntries(fault.map(([name, schema]) => [name, typeOf(contract, schema)])),
    ),
  ].join("\n");
}

/** Each operation's method, path, and parameters with the types of their values. */
function operationRows(contract: Contract): Record<string, unknown> {
  return Object.fromEntries(
    operationsOf(contract).map(({ path, method, operation }) => {
      const parameters = parametersOf(contract, operation)
        .filter((parameter) => parameter.in !== "header")
        .map(({ name, schema }) => [name, typeOf(contract, schema)]);
      const row = {
        method: method.toUpperCase(),
        path,
        parameters: Object.fromEntries(parameters),
      };
      return [operation.operationId, row];
    }),
  );
}

const banner = (source: string) => `/**
 * Generated from openapi/${source}.yaml by scripts/steps/constants.ts. Do not edit: edit the contract,
 * then run \`npm run build\`.
 */

`;

const contentOf = { verifycodes: constantsOf, sandbox: sandboxConstantsOf };

function writeConstants(out: string): void {
  for (const { name, folder } of contracts) {
    const contract = readContract(join(out, folder, "openapi.json"));
    writeFileSync(join(out, folder, "constants.ts"), banner(name) + contentOf[name](contract));
  }
}

/** Writes `constants.ts` beside each `openapi.json`. */
export const constants: Step = {
  name: "constants",
  module: import.meta.url,
  inputs: bundles,
  outputs: products("constants.ts"),
  run: writeConstants,
};
