import type { Schema } from "../lib/contract.js";
import { Failure } from "../lib/main.js";

/** The largest number of 32 bits with a sign. */
export const largestInt32 = 2 ** 31 - 1;

const annotations = new Set([
  "description",
  "title",
  "default",
  "example",
  "examples",
  "format",
  "deprecated",
  "externalDocs",
]);

const keywords: Record<string, readonly string[]> = {
  string: ["type", "enum", "const", "minLength", "maxLength"],
  integer: ["type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  number: ["type", "minimum", "maximum"],
  boolean: ["type"],
  array: ["type", "items", "minItems", "maxItems"],
  object: ["type", "properties", "required"],
};

/**
 * Refuses what the clients cannot check and send; to leave it out in silence would be worse.
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
    (keyword) => !known.includes(keyword) && !annotations.has(keyword) && !keyword.startsWith("x-"),
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
  if (schema.enum?.some((value) => typeof value !== (type === "integer" ? "number" : "string"))) {
    throw new Failure(`${at}/enum: each value must be of type ${type}.`);
  }
}
