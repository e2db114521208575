/**
 * Makes the generator's input from the contract's table: no more than the generator needs to print a
 * file for each type and each group of operations. What templates print stands in the entries of the
 * table, as `x-type` and `x-operation`.
 */
import type { ContractTable, TableOperation, Type, Value } from "../contract-table/table.js";

type Json = Record<string, unknown>;

/** The generator leaves out schemas with names that a language has already, such as `Date`. */
const schemaName = (pascal: string) => `Contract${pascal}`;

/** What the generator is to call the types. */
export const modelNames = ({ types }: ContractTable): Record<string, string> =>
  Object.fromEntries(types.map(({ pascal }) => [schemaName(pascal), pascal]));

const reference = (pascal: string) => ({ $ref: `#/components/schemas/${schemaName(pascal)}` });

function schemaOf(value: Value): Json {
  if (value.type !== false) return reference(value.type.pascal);
  if (value.items !== false) return { type: "array", items: schemaOf(value.items) };
  if (value.isInteger) return { type: "integer", format: value.isInt64 ? "int64" : "int32" };
  if (value.isNumber) return { type: "number" };
  return { type: value.isBoolean ? "boolean" : "string" };
}

function typeSchema(type: Type): Json {
  if (type.isEnum) {
    const values = type.values.map(({ literal }) => JSON.parse(literal) as unknown);
    const names = type.values.map(({ wire }) => wire);
    return { type: type.base, enum: values, "x-enum-varnames": names, "x-type": type };
  }
  const properties = type.fields.map((field) => [field.wire, schemaOf(field)]);
  return { type: "object", properties: Object.fromEntries(properties), "x-type": type };
}

const content = (pascal: string) => ({ "application/json": { schema: reference(pascal) } });

function operationInput(operation: TableOperation): Json {
  const { body, reply } = operation;
  return {
    operationId: operation.wire,
    tags: ["operations"],
    summary: operation.summary,
    parameters: operation.parameters.map((parameter) => ({
      name: parameter.wire,
      in: parameter.pointer.slice(0, parameter.pointer.indexOf(":")),
      required: parameter.required,
      schema: schemaOf(parameter),
    })),
    ...(body !== false && {
      requestBody: { required: body.required, content: content(body.type.pascal) },
    }),
    responses: {
      "200": {
        description: "Success.",
        ...(reply !== false && { content: content(reply.type.pascal) }),
      },
    },
    "x-operation": operation,
  };
}

/** The contract as the generator gets it. */
export function deriveInput(table: ContractTable): object {
  const paths: Record<string, Json> = {};
  for (const operation of table.operations) {
    const item = (paths[operation.path] ??= {});
    item[operation.method.toLowerCase()] = operationInput(operation);
  }
  return {
    openapi: "3.0.3",
    info: { title: table.title, version: table.version, description: table.summary },
    servers: table.endpoints.map(({ url, description }) => ({ url, description })),
    paths,
    components: {
      schemas: Object.fromEntries(
        table.types.map((type) => [schemaName(type.pascal), typeSchema(type)]),
      ),
    },
  };
}
