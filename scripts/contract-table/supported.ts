import { annotations, type Schema } from "../lib/contract.js";
import { Failure } from "../lib/main.js";

/** The largest number of 32 bits with a sign. */
export const largestInt32 = 2 ** 31 - 1;

/** What the clients check, a type each. */
const keywords: Record<string, readonly string[]> = {
  string: ["type", "enum", "const", "minLength", "maxLength"],
  integer: ["type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  number: ["type", "minimum", "maximum"],
  boolean: ["type"],
  array: ["type", "items", "minItems", "maxItems"],
  object: ["type", "properties", "required"],
};

const choices = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];

/**
 * What the service checks alone: the clients can send such a value, and their comments say what they
 * do not check. Each library of regular expressions, for one, has its own language.
 */
const forTheService: Record<string, readonly string[]> = {
  string: ["pattern", ...choices],
  integer: ["multipleOf", ...choices],
  number: ["multipleOf", "enum", "const", "exclusiveMinimum", "exclusiveMaximum", ...choices],
  boolean: ["enum", "const"],
  array: ["uniqueItems", "contains", "minContains", "maxContains"],
};

/** The keywords of a schema that the clients leave to the service. */
export const leftToService = (schema: Schema): string[] =>
  Object.keys(schema).filter((keyword) => forTheService[schema.type as string]?.includes(keyword));

/** Whether only the `allOf` of a schema decides anything. */
export const isAnnotated = (schema: Schema): boolean =>
  Object.keys(schema).every(
    (keyword) => keyword === "allOf" || keyword.startsWith("x-") || annotations.has(keyword),
  );

/**
 * A schema as the clients read it: they leave out what is null, and take null for what is absent.
 * Whether fields that are not listed are refused decides nothing: the clients know those that are.
 */
export function asClientsReadIt(schema: Schema): Schema {
  const { type, additionalProperties, ...rest } = schema;
  const types: unknown = type;
  const isNullable = Array.isArray(types) && types.length === 2 && types.includes("null");
  const read: Schema = { ...rest };
  if (type !== undefined) {
    read.type = isNullable ? (types.find((one) => one !== "null") as string) : type;
  }
  if (typeof additionalProperties === "object") read.additionalProperties = additionalProperties;
  if (isNullable && read.enum !== undefined) {
    read.enum = read.enum.filter((value) => value !== null);
  }
  return read;
}

/**
 * Refuses what the clients cannot express; to leave it out in silence would be worse.
 *
 * @param at the JSON pointer of the schema
 * @param isSent whether it is part of a request: replies are decoded without checking their limits
 * @throws {Failure} that names the place and what is supported
 */
export function refuseUnsupported(schema: Schema, at: string, isSent: boolean): void {
  const { type } = schema;
  const known = typeof type === "string" ? keywords[type] : undefined;
  if (known === undefined) {
    const found = type === undefined ? "no type" : `the type ${JSON.stringify(type)}`;
    throw new Failure(
      `${at}: the clients cannot express ${found}; a schema has one type of ${Object.keys(keywords).join(", ")}.`,
    );
  }
  const odd = Object.keys(schema).find(
    (keyword) =>
      !known.includes(keyword) &&
      !forTheService[type as string]?.includes(keyword) &&
      !annotations.has(keyword) &&
      !keyword.startsWith("x-"),
  );
  if (odd !== undefined && isSent) {
    throw new Failure(
      `${at}/${odd}: the clients cannot check "${odd}" of type ${type}; they check ${known.filter((keyword) => keyword !== "type").join(", ") || "its type alone"}.`,
    );
  }
  if (type === "array" && schema.items === undefined) {
    throw new Failure(`${at}: an array needs "items".`);
  }
  const values = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
  const tooLarge = values.map(Number).find((value) => Math.abs(value) > largestInt32);
  if (type === "integer" && tooLarge !== undefined) {
    const keyword = schema.enum === undefined ? "const" : "enum";
    throw new Failure(`${at}/${keyword}: the clients have enums of 32 bits; ${tooLarge} has more.`);
  }
  if (
    known.includes("enum") &&
    schema.enum?.some((value) => typeof value !== (type === "integer" ? "number" : "string"))
  ) {
    throw new Failure(`${at}/enum: each value must be of type ${type}.`);
  }
}
