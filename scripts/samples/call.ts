/** What a sample shows: one call of an operation with a body that the contract has as an example. */
import type {
  ContractTable,
  Field,
  Shortcut,
  TableOperation,
  Type,
} from "../contract-table/table.js";
import type { Names } from "../contract-table/names.js";

/** A field of the body with its value. */
export interface GivenField {
  field: Field;
  value: string | number | boolean;
  /** The names of the enum and of its value, where it is one. */
  enumValue: { type: Names; name: Names } | undefined;
}

/** A body as a client's program makes it. */
export interface GivenBody {
  type: Type;
  fields: readonly GivenField[];
  /** The function that makes it with fewer words, and what that is given. */
  shortcut: { shortcut: Shortcut; given: readonly { name: Names; value: string }[] } | undefined;
}

/** One call. */
export interface Call {
  operation: TableOperation;
  endpoint: string;
  /** The header that carries the token; undefined where the operation needs none. */
  tokenHeader: string | undefined;
  body: GivenBody | undefined;
  /** The body as JSON. */
  json: unknown;
}

type Json = Readonly<Record<string, unknown>>;

function givenField(table: ContractTable, field: Field, value: unknown): GivenField | undefined {
  if (!["string", "number", "boolean"].includes(typeof value)) return undefined;
  const literal = JSON.stringify(value);
  const { type } = field;
  const name =
    type !== false &&
    table.types
      .find(({ wire }) => wire === type.wire)
      ?.values.find((item) => item.literal === literal);
  const enumValue = type && name ? { type, name } : undefined;
  return { field, value: value as GivenField["value"], enumValue };
}

/** The names of the enums whose values a body has: some languages import them. */
export const enumsOf = (fields: readonly GivenField[]): string[] => [
  ...new Set(
    fields.flatMap(({ enumValue }) => (enumValue === undefined ? [] : [enumValue.type.pascal])),
  ),
];

/** The shortcut that makes just this body. */
function shortcutFor(type: Type, json: Json): GivenBody["shortcut"] {
  for (const shortcut of type.shortcuts) {
    const fits =
      shortcut.fixed.every(({ wire, literal }) => JSON.stringify(json[wire]) === literal) &&
      shortcut.arguments.every(({ field }) => typeof json[field.wire] === "string") &&
      shortcut.absent.every(({ wire }) => json[wire] === undefined);
    if (!fits) continue;
    const given = shortcut.arguments.map((argument) => ({
      name: argument,
      value: json[argument.field.wire] as string,
    }));
    return { shortcut, given };
  }
  return undefined;
}

function givenBody(table: ContractTable, type: Type, json: Json): GivenBody | undefined {
  const fields = type.fields
    .filter(({ wire }) => json[wire] !== undefined)
    .map((field) => givenField(table, field, json[field.wire]));
  if (fields.some((field) => field === undefined)) return undefined;
  return { type, fields: fields as GivenField[], shortcut: shortcutFor(type, json) };
}

/**
 * The call of an operation with an example of its body.
 *
 * @param json the example; undefined for an operation without a body
 * @returns undefined where no program of a few lines shows it: nested values, or arguments in the path
 */
export function callOf(table: ContractTable, operationId: string, json: unknown): Call | undefined {
  const operation = table.operations.find(({ wire }) => wire === operationId);
  const [endpoint] = table.endpoints.slice(1).concat(table.endpoints);
  if (operation === undefined || endpoint === undefined) return undefined;
  if (operation.hasRequiredParameters) return undefined;
  const bodyType = operation.body === false ? undefined : operation.body.type.wire;
  const type = table.types.find(({ wire }) => wire === bodyType);
  const body = type === undefined ? undefined : givenBody(table, type, (json ?? {}) as Json);
  if (type !== undefined && body === undefined) return undefined;
  const tokenHeader = operation.hasToken && table.token !== false ? table.token.wire : undefined;
  return { operation, endpoint: endpoint.url, tokenHeader, body, json };
}
