import {
  OPERATIONS,
  type OperationTable,
  type ParameterTable,
} from "../../../generated/operations.js";
import { SERVER_OPERATIONS } from "../../../generated/server.js";
import type { Validator as Check } from "../../../generated/validators.js";
import { createRouter } from "../core/router.js";

type Validator = Check<unknown>;

/** An operation of the contract, as far as a request to it is checked. The only module that reads them. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** The header that carries the token, in lower case; undefined when anyone may call. */
  tokenHeader: string | undefined;
  /** Checks the headers, by their names in lower case. */
  headers: Validator | undefined;
  /** The headers that are no texts, in lower case, with their types. */
  typedHeaders: readonly (readonly [name: string, type: string])[];
  /** The types of the parameters in path and query, as `readParameters` takes them. */
  parameterTypes: Readonly<Record<string, string>>;
  /** Checks the parameters in path and query. */
  parameters: Validator | undefined;
  /** Checks the JSON body; undefined when it takes none. */
  body: Validator | undefined;
  /** The body's media type. */
  mediaType: string | undefined;
  /** Whether a request may come without the body. */
  bodyIsOptional: boolean;
  /** Its first documented success. */
  success: { status: number; body: unknown };
}

/** What a server of the contract needs of each operation, by its id. */
const served: Readonly<
  Record<string, Pick<Operation, "headers" | "parameters" | "body" | "success">>
> = SERVER_OPERATIONS;

/** The type of a parameter; that of a list is the type of its items and `[]`. */
const typeOf = ({ type, items }: ParameterTable) =>
  type === "array" ? `${items?.type ?? "string"}[]` : type;

function operationOf([id, table]: [string, OperationTable]): Operation {
  const all = Object.values<ParameterTable>(table.parameters);
  const headers = all.filter((parameter) => parameter.in === "header");
  const others = all.filter((parameter) => parameter.in !== "header");
  return {
    id,
    method: table.method,
    path: table.path,
    tokenHeader: table.token?.name.toLowerCase(),
    ...served[id]!,
    mediaType: table.mediaType?.toLowerCase(),
    bodyIsOptional: table.body?.required !== true,
    typedHeaders: headers
      .filter(({ type }) => type !== "string")
      .map(({ name, type }) => [name.toLowerCase(), type] as const),
    parameterTypes: Object.fromEntries(others.map((one) => [one.name, typeOf(one)])),
  };
}

const operations = Object.entries(OPERATIONS).map(operationOf);

/** The headers in which operations take their token, in lower case. */
export const tokenHeaders: readonly string[] = [
  ...new Set(operations.flatMap(({ tokenHeader }) => tokenHeader ?? [])),
];

/** Finds the operations of a path. */
export const findOperations = createRouter(operations);

/** The operation of a route that a method calls: HEAD stands for GET. */
export const operationFor = (byMethod: ReadonlyMap<string, Operation>, method: string) =>
  byMethod.get(method === "HEAD" ? "GET" : method);

/** The methods of a route, for `Allow`. */
export const allowOf = (byMethod: ReadonlyMap<string, unknown>) => [...byMethod.keys()].join(", ");

/** The methods of all operations, for what has no path. */
export const allMethods = [...new Set(Object.values(OPERATIONS).map(({ method }) => method))].join(
  ", ",
);
