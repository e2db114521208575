/**
 * Compiles the contract's schemas to `validators.js`: plain functions without eval and without a
 * dependency, which run unchanged in Node, Deno, Bun and a browser.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import {
  annotations,
  operationsOf,
  parametersOf,
  readContract,
  resolved,
  resolveRef,
  type Contract,
  type Parameter,
  type Schema,
} from "../lib/contract.js";
import { bundles, contracts, products, root } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";
import { validatorName } from "../lib/validator-name.js";

/** Keywords that decide nothing: they would only make the compiled code larger. */
const withoutVerdict = new Set([...annotations, "discriminator", "readOnly", "xml"]);

/** Rules between fields: a validator could only say that they are broken, so code says why; a test holds both. */
const told = "dependentSchemas";

/** A schema with references resolved and without whatever cannot change the verdict. */
function decisive(contract: Contract, schema: Schema): Schema {
  if (schema.$ref !== undefined)
    return decisive(contract, resolveRef<Schema>(contract, schema.$ref));
  const result: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (withoutVerdict.has(keyword) || keyword === told || keyword.startsWith("x-")) continue;
    if ((keyword === "minLength" || keyword === "minItems") && value === 0) continue;
    // An enum is narrower than the range beside it; both would report one mistake twice or thrice.
    if (schema.enum !== undefined && ["type", "minimum", "maximum"].includes(keyword)) continue;
    result[keyword] = value;
  }
  if (schema.properties !== undefined) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [
        name,
        decisive(contract, property),
      ]),
    );
  }
  for (const keyword of ["items", "not", "if", "then", "else", "contains"]) {
    const inner = schema[keyword];
    if (typeof inner === "object") result[keyword] = decisive(contract, inner as Schema);
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const parts = schema[keyword] as Schema[] | undefined;
    if (parts !== undefined) result[keyword] = parts.map((part) => decisive(contract, part));
  }
  return result;
}

/** Parameters as one object schema. */
const parametersSchema = (
  contract: Contract,
  parameters: readonly Parameter[],
  nameOf: (parameter: Parameter) => string,
): Schema => ({
  type: "object",
  required: parameters.filter(({ required }) => required).map(nameOf),
  properties: Object.fromEntries(
    parameters.map((parameter) => [nameOf(parameter), decisive(contract, parameter.schema)]),
  ),
});

/** The parameters of each operation that has some: headers apart, their names in lower case. */
function parameterValidators(contract: Contract): Validator[] {
  const operations = Object.values(contract.paths).flatMap((methods) => Object.values(methods));
  return operations.flatMap((operation) => {
    const parameters = parametersOf(contract, operation);
    const headers = parameters.filter((parameter) => parameter.in === "header");
    const others = parameters.filter((parameter) => parameter.in !== "header");
    const found: Validator[] = [];
    if (headers.length > 0) {
      found.push({
        name: validatorName(`${operation.operationId}Headers`),
        schema: parametersSchema(contract, headers, ({ name }) => name.toLowerCase()),
        type: "Record<string, string>",
      });
    }
    if (others.length > 0) {
      found.push({
        name: validatorName(`${operation.operationId}Parameters`),
        schema: parametersSchema(contract, others, ({ name }) => name),
        type: "Record<string, string | number>",
      });
    }
    return found;
  });
}

interface Validator {
  name: string;
  schema: Schema;
  type: string;
}

/** Bodies are objects, perhaps put together of others. */
const isObject = ({ type, allOf }: Schema) => type === "object" || allOf !== undefined;

/** The bodies of operations whose schemas stand there themselves. */
function inlineBodyValidators(contract: Contract): Validator[] {
  return operationsOf(contract).flatMap(({ operation }) => {
    if (operation.requestBody === undefined) return [];
    const { content } = resolved<{ content: Record<string, { schema: Schema }> }>(
      contract,
      operation.requestBody,
    );
    return Object.values(content)
      .filter(({ schema }) => schema.$ref === undefined && isObject(schema))
      .slice(0, 1)
      .map(({ schema }) => ({
        name: validatorName(`${operation.operationId}Request`),
        schema: decisive(contract, schema),
        type: "Record<string, unknown>",
      }));
  });
}

function validatorsOf(contract: Contract): Validator[] {
  const schemas = Object.entries(contract.components.schemas)
    .filter(([, schema]) => isObject(schema))
    .map(([name, schema]) => ({
      name: validatorName(name),
      schema: decisive(contract, schema),
      type: `components["schemas"][${JSON.stringify(name)}]`,
    }));
  return [...parameterValidators(contract), ...inlineBodyValidators(contract), ...schemas];
}

/** Ajv's own code, with the few functions that it would load from its package. */
async function compile(list: readonly Validator[]): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    // A property that sits on a polluted Object.prototype is not in the body.
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
  });
  // Nothing here uses unevaluatedProperties; tracking it would also keep unused validators in bundles.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  for (const { name, schema } of list) ajv.addSchema(schema, name);
  const exports = Object.fromEntries(list.map(({ name }) => [name, name]));
  const { outputFiles } = await build({
    stdin: { contents: standalone.default(ajv, exports), resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

const banner = (source: string) =>
  `/**\n * Generated from openapi/${source}.yaml by Ajv. Do not edit: edit the contract, then run\n * \`npm run build\`.\n */\n`;

function declarations(list: readonly Validator[]): string {
  return `import type { components } from "./schema.js";

/** One violation: where it is (a JSON pointer), the keyword, and the keyword's limits. */
export interface ValidationError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** Tells whether a value is of the schema; \`errors\` then holds every violation of the last call. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: ValidationError[] | null;
}

${list.map(({ name, type }) => `export declare const ${name}: Validator<${type}>;`).join("\n")}
`;
}

async function writeValidators(out: string): Promise<void> {
  for (const { name, folder } of contracts) {
    const contract = readContract(join(out, folder, "openapi.json"));
    const list = validatorsOf(contract);
    writeFileSync(
      join(out, folder, "validators.js"),
      `${banner(name)}/* eslint-disable */\n${await compile(list)}`,
    );
    writeFileSync(join(out, folder, "validators.d.ts"), `${banner(name)}${declarations(list)}`);
  }
}

/** Writes `validators.js` and `validators.d.ts` beside each `openapi.json`. */
export const validators: Step = {
  name: "validators",
  module: import.meta.url,
  inputs: bundles,
  outputs: [...products("validators.js"), ...products("validators.d.ts")],
  run: writeValidators,
};
