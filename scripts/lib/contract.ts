import { readFileSync } from "node:fs";

/** One known error code of the service, as `x-error-codes` of the contract lists it. */
export interface ErrorCodeEntry {
  code: string;
  message: string;
  statuses: number[];
  /** The operations that can give it. */
  operations: string[];
  /** What a caller's program does about it. */
  category?: string;
  remedy: string;
}

/** A JSON Schema as far as the scripts look into it. */
export interface Schema {
  $ref?: string;
  type?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: unknown[];
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  "x-enum-varnames"?: string[];
  "x-enum-descriptions"?: string[];
  /** As Redoc reads it, in the language of the document. */
  "x-enumDescriptions"?: Record<string, string>;
  [keyword: string]: unknown;
}

/** Keywords of a schema that decide nothing about a value. */
export const annotations: ReadonlySet<string> = new Set([
  "$comment",
  "contentEncoding",
  "contentMediaType",
  "default",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "format",
  "title",
  "writeOnly",
]);

/** A parameter of an operation. */
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
  [keyword: string]: unknown;
}

/** An operation with its references still in place. */
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  security?: object[];
  requestBody?: unknown;
  parameters?: ({ $ref: string } | Parameter)[];
  responses: Record<string, { $ref: string }>;
  [key: string]: unknown;
}

/** A bundled contract, as far as the scripts look into it. */
export interface Contract {
  info: { title: string; version: string; summary: string; license: { identifier: string } };
  servers: { url: string; description: string }[];
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    parameters?: Record<string, Parameter>;
    schemas: Record<string, Schema>;
    responses: Record<string, { description: string }>;
    securitySchemes?: Record<string, { type: string; in?: string; name?: string }>;
  };
  security?: object[];
  /** Where a reply carries what every client reads. */
  "x-reply": { errorCode: string; errorMessage: string; requestId: string };
  "x-error-sources"?: { prefix: string; source: string }[];
  "x-error-codes"?: ErrorCodeEntry[];
}

/** A path as OpenAPI has it: beside its operations, parameters that all of them have. */
type PathItem = Record<string, Operation> & { parameters?: Operation["parameters"] };

/** Gives each operation of a path the parameters of the path, but those that it has itself. */
function withParametersOfPath(contract: Contract, item: PathItem): Record<string, Operation> {
  const { parameters: shared = [], ...rest } = item;
  if (shared.length === 0) return rest;
  const keyOf = (parameter: { $ref: string } | Parameter) => {
    const { in: place, name } = resolved<Parameter>(contract, parameter);
    return `${place} ${name}`;
  };
  return Object.fromEntries(
    Object.entries(rest).map(([method, operation]) => {
      if (typeof operation !== "object") return [method, operation];
      const own = operation.parameters ?? [];
      const known = new Set(own.map(keyOf));
      const parameters = [...shared.filter((one) => !known.has(keyOf(one))), ...own];
      return [method, { ...operation, parameters }];
    }),
  );
}

/** A contract as the scripts read it: parameters of a path become parameters of its operations. */
export function asRead(contract: Contract): Contract {
  for (const [path, item] of Object.entries(contract.paths)) {
    contract.paths[path] = withParametersOfPath(contract, item);
  }
  return contract;
}

/** Reads a bundled contract. */
export function readContract(file: string): Contract {
  return asRead(JSON.parse(readFileSync(file, "utf8")) as Contract);
}

/** The object that a local reference such as `#/components/schemas/ContactWay` names. */
export function resolveRef<T>(contract: Contract, reference: string): T {
  let target: unknown = contract;
  for (const token of reference.replace(/^#\//, "").split("/")) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    target = (target as Record<string, unknown> | undefined)?.[key];
  }
  if (target === undefined) throw new Error(`the contract has no ${reference}`);
  return target as T;
}

/** An operation with its place. */
export interface PlacedOperation {
  path: string;
  method: string;
  operation: Operation;
}

/** Every operation of a contract, in its order. */
export const operationsOf = (contract: Contract): PlacedOperation[] =>
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => typeof operation.operationId === "string")
      .map(([method, operation]) => ({ path, method, operation })),
  );

/** An operation with its place, found by its operationId. */
export function findOperation(contract: Contract, operationId: string): PlacedOperation {
  const found = operationsOf(contract).find(
    ({ operation }) => operation.operationId === operationId,
  );
  if (found === undefined) throw new Error(`the contract has no operation ${operationId}`);
  return found;
}

/** What a reference names, or the thing itself where there is none. */
export const resolved = <T>(contract: Contract, part: unknown): T => {
  const { $ref } = part as { $ref?: string };
  return $ref === undefined ? (part as T) : resolveRef<T>(contract, $ref);
};

/** The parameters of an operation, references resolved. */
export function parametersOf(contract: Contract, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) =>
    "$ref" in parameter ? resolveRef<Parameter>(contract, parameter.$ref as string) : parameter,
  );
}
