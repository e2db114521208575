/** What a value of the contract may be, in words, and where that is stated. */
import { resolved, type Contract, type Schema } from "../../../lib/contract.js";
import type { SourceTexts } from "../../../contract-table/sources.js";
import type { OperationWords } from "../operation-texts.js";
import { inline } from "./markdown.js";

/** A field of an object, or a parameter. */
export interface ShownField {
  name: string;
  schema: Schema;
  required: boolean;
  description: string;
  /** Where the contract has its limits. */
  pointer: string;
}

const pointerOf = (part: unknown, place: string) =>
  (part as { $ref?: string }).$ref?.slice(1) ?? place;

/** The fields of an object, and those of the objects within it as `details[].pointer`. */
export function fieldsOf(
  contract: Contract,
  part: unknown,
  place: string,
  prefix = "",
): ShownField[] {
  const at = pointerOf(part, place);
  const object = resolved<Schema>(contract, part);
  return Object.entries(object.properties ?? {}).flatMap(([name, property]) => {
    const pointer = pointerOf(property, `${at}/properties/${name}`);
    const schema = resolved<Schema>(contract, property);
    const field = {
      name: prefix + name,
      schema,
      required: object.required?.includes(name) ?? false,
      description: (schema.description as string | undefined) ?? "",
      pointer,
    };
    const within =
      schema.items === undefined
        ? fieldsOf(contract, property, pointer, `${prefix}${name}.`)
        : fieldsOf(contract, schema.items, `${pointer}/items`, `${prefix}${name}[].`);
    return [field, ...within];
  });
}

/** Limits that are shown as the contract has them, because words would be longer. */
const shownAsTheyAre = [
  "pattern",
  "multipleOf",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minItems",
  "maxItems",
  "uniqueItems",
];

/** The type of a value and its limits: `string, 0 to 64 characters`. */
export function limitsOf(schema: Schema, words: OperationWords): string {
  const { type, enum: values, minLength, maxLength, minimum, maximum } = schema;
  const names = schema["x-enum-varnames"];
  const hasRange = values === undefined && minimum !== undefined && maximum !== undefined;
  const hasLengths = minLength !== undefined && maxLength !== undefined;
  const asTheyAre = [
    ...(hasLengths ? [] : ["minLength", "maxLength"]),
    ...(hasRange || values !== undefined ? [] : ["minimum", "maximum"]),
    ...shownAsTheyAre,
  ];
  return [
    [type ?? "object"].flat().join(" | "),
    values
      ?.map((value, index) => `\`${String(value)}\` ${names?.[index] ?? ""}`.trim())
      .join(words.comma),
    hasLengths ? words.characters(minLength, maxLength) : undefined,
    hasRange ? words.range(minimum, maximum) : undefined,
    ...asTheyAre
      .filter((keyword) => schema[keyword] !== undefined)
      .map((keyword) => `\`${keyword}: ${String(schema[keyword])}\``),
    schema.default === undefined ? undefined : words.byDefault(schema.default as string),
  ]
    .filter((part) => part !== undefined)
    .join(words.comma);
}

/** The meaning of each value of an enum, as a list; empty for other values. */
export const valuesOf = ({ "x-enumDescriptions": descriptions = {} }: Schema): string =>
  Object.entries(descriptions)
    .map(([value, description]) => `- \`${value}\` ${inline(description)}`)
    .join("\n");

/** Where a limit is stated, as Markdown; empty when nothing is known. */
export function sourceOf(sources: SourceTexts, pointer: string, words: OperationWords): string {
  const source = sources.limitAt(pointer);
  if (source?.page !== undefined) {
    const { title, url, row } = source.page;
    return `${words.source}${words.colon}[${title}](${url})${words.comma}${words.row} \`${row}\``;
  }
  return source?.decision === undefined ? "" : `${words.source}${words.colon}${words.decision}`;
}
