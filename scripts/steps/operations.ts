/**
 * Generates `operations.ts`, the table of the operations that the client and the sandbox read, and
 * `methods.ts`, the types of what each operation takes and gives, with limits and sources.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  contractTable,
  type ContractTable,
  type Field,
  type Shortcut,
  type TableOperation,
  type TableParameter,
  type Type,
  type Value,
} from "../contract-table/table.js";
import type { Names } from "../contract-table/names.js";
import { readContract, type Contract } from "../lib/contract.js";
import { root } from "../lib/paths.js";
import type { Step } from "../lib/steps.js";

const banner = `/**
 * Generated from openapi/verifycodes.yaml by scripts/steps/operations.ts. Do not edit: edit the contract,
 * then run \`npm run build\`.
 */
`;

const tableTypes = `/** A value as the contract limits it; lengths count Unicode code points. */
export interface ValueTable {
  type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  /** Of a field or a parameter: it must be there. */
  required?: true;
  /** It may be null. */
  nullable?: true;
  /** It must stay out of logs and error texts. */
  sensitive?: true;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  enum?: readonly (string | number)[];
  /** The names of the values of \`enum\`, where they have any. */
  names?: readonly string[];
  items?: ValueTable;
  /** The fields of an object by their names. */
  properties?: Readonly<Record<string, ValueTable>>;
}

/** A parameter: where it stands, and its name there. */
export interface ParameterTable extends ValueTable {
  in: "header" | "query" | "path";
  name: string;
}

/** One operation. */
export interface OperationTable {
  method: string;
  /** With \`{name}\` where a path parameter stands. */
  path: string;
  /** The header that carries the token. */
  token?: ParameterTable | undefined;
  /** All other parameters, by the names of their options. */
  parameters: Readonly<Record<string, ParameterTable>>;
  body?: ValueTable;
  /** The body's media type. */
  mediaType?: string;
  /** The body of a successful reply. */
  reply?: ValueTable;
}
`;

const limits = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"] as const;

/** An object as a value, for what the table names by its type alone. */
const ofType = (type: { pascal: string }) => ({ isObject: true, type, items: false }) as Value;

/** Prints one table; `types` are the objects and enums that values name. */
class TablePrinter {
  constructor(readonly types: ReadonlyMap<string, Type>) {}

  #kind({
    isString,
    isInteger,
    isNumber,
    isBoolean,
    isArray,
    isEnum,
    isStringEnum,
  }: Value): string {
    if (isEnum) return isStringEnum ? "string" : "integer";
    const kinds = { string: isString, integer: isInteger, number: isNumber, boolean: isBoolean };
    const simple = Object.entries(kinds).find(([, is]) => is)?.[0];
    return simple ?? (isArray ? "array" : "object");
  }

  /** What a reply is read by: types alone, because replies are decoded leniently. */
  reply(value: Value): object {
    return {
      type: this.#kind(value),
      ...(value.items !== false && { items: this.reply(value.items) }),
      ...(value.isObject && { properties: this.#fields(value, (field) => this.reply(field)) }),
    };
  }

  request(value: Value & { required?: boolean }): object {
    const type = value.type === false ? undefined : this.types.get(value.type.pascal);
    const values = value.isEnum ? (type?.values ?? []) : [];
    const hasNames = values.some(({ wire, value: text }) => wire !== text);
    // A length of at least 0 limits nothing, and the values of an enum are the limits.
    const stated = limits.filter(
      (limit) => value[limit] !== false && !(limit === "minLength" && value[limit] === 0),
    );
    return {
      type: this.#kind(value),
      ...(value.required === true && { required: true }),
      ...(value.nullable && { nullable: true }),
      ...(value.sensitive && { sensitive: true }),
      ...(!value.isEnum && Object.fromEntries(stated.map((limit) => [limit, value[limit]]))),
      ...(value.isEnum && { enum: values.map(({ literal }) => JSON.parse(literal) as unknown) }),
      ...(hasNames && { names: values.map(({ wire }) => wire) }),
      ...(value.items !== false && { items: this.request(value.items) }),
      ...(value.isObject && { properties: this.#fields(value, (field) => this.request(field)) }),
    };
  }

  #fields(value: Value, print: (field: Field) => object): object {
    const { fields } = this.types.get((value.type as { pascal: string }).pascal)!;
    return Object.fromEntries(fields.map((field) => [field.wire, print(field)]));
  }

  parameter(parameter: TableParameter): object {
    const place = parameter.isHeader ? "header" : parameter.isQuery ? "query" : "path";
    return { in: place, name: parameter.wire, ...this.request(parameter) };
  }

  operation({ method, path, parameters, body, reply }: TableOperation): object {
    return {
      method,
      path,
      parameters: Object.fromEntries(parameters.map((one) => [one.camel, this.parameter(one)])),
      ...(body !== false && {
        mediaType: body.mediaType,
        body: {
          type: "object",
          ...(body.required && { required: true }),
          properties: this.#fields(ofType(body.type), (field) => this.request(field)),
        },
      }),
      ...(reply !== false && { reply: this.reply(ofType(reply.type)) }),
    };
  }
}

const indented = (value: unknown, spaces: number) =>
  JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(spaces)}`);

/** What a status says of itself. */
const categoryOfStatus: Record<number, string> = {
  401: "unauthenticated",
  403: "forbidden",
  429: "throttled",
};

/** The categories of codes that their statuses do not tell already. */
const categoriesOf = ({ "x-error-codes": codes = [] }: Contract) =>
  Object.fromEntries(
    codes
      .filter(
        ({ category, statuses }) =>
          category !== undefined &&
          statuses.some((status) => categoryOfStatus[status] !== category),
      )
      .map(({ code, category }) => [code, category]),
  );

function tableOf(table: ContractTable, contract: Contract): string {
  const printer = new TablePrinter(new Map(table.types.map((type) => [type.pascal, type])));
  const { token, errorBody, requestIdHeader } = table;
  const printedOperations = table.operations.map((operation) => {
    const printed = indented(printer.operation(operation), 2);
    const withToken = token !== false && operation.hasToken;
    return `  ${operation.camel}: ${withToken ? printed.replace("{", "{\n    token: TOKEN,") : printed},`;
  });
  return [
    banner,
    tableTypes,
    `/** The header that carries the token. */\nexport const TOKEN: ParameterTable | undefined = ${token === false ? "undefined" : indented(printer.parameter(token), 0)};\n`,
    `/** The name of that header. */\nexport type TokenHeader = ${token === false ? "never" : JSON.stringify(token.wire)};\n`,
    `/** The operations by their ids. */\nexport const OPERATIONS: Readonly<Record<string, OperationTable>> = {\n${printedOperations.join("\n")}\n} as const;\n`,
    `/** Where a reply says what each client reads: two fields of its body, and a header. */\nexport const REPLY = ${indented({ errorCode: errorBody.code, errorMessage: errorBody.message, requestId: requestIdHeader }, 0)} as const;\n`,
    `/** Whose error it is, by how its code begins. */\nexport const ERROR_SOURCES = ${indented(
      table.sources.map(({ prefix, source }) => [prefix, source]),
      0,
    )} as const;\n`,
    `/** What kind of error a code is, where its status does not tell: 401, 403 and 429 do. */\nexport const ERROR_CATEGORIES = ${indented(categoriesOf(contract), 0)} as const;\n`,
  ].join("\n");
}

/** A doc comment: paragraphs of a text, then tags. */
function doc(
  paragraphs: readonly (readonly string[])[],
  tags: readonly string[],
  indent = "",
): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...paragraph]);
  const all = [...lines, ...(lines.length > 0 && tags.length > 0 ? [""] : []), ...tags].map(
    (line) => line.replaceAll("*/", "* /"),
  );
  if (all.length === 0) return "";
  if (all.length === 1) return `${indent}/** ${all[0]} */\n`;
  const body = all.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("");
  return `${indent}/**\n${body}${indent} */\n`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a hover over a field or an option shows. */
function docOf(value: Field, indent: string): string {
  const facts = [value.valuesText, value.limitsText]
    .filter((fact) => fact !== false)
    .map((fact) => `${capitalised(fact)}.`);
  const assumed =
    value.default === false
      ? []
      : [`Without it the service assumes \`${String(JSON.parse(value.default))}\`.`];
  const source = value.sourceText === false ? [] : [`Source: ${value.sourceText}.`];
  const tags = value.deprecated ? ["@deprecated"] : [];
  const stated = [...facts, ...assumed].join(" ");
  return doc([value.lines, [...(stated === "" ? [] : [stated]), ...source]], tags, indent);
}

const propertyName = (name: string) =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);

function typeText(value: Value): string {
  if (value.type !== false) return value.type.pascal;
  if (value.items !== false) return `readonly ${wrapped(typeText(value.items))}[]`;
  if (value.isString) return "string";
  return value.isBoolean ? "boolean" : "number";
}

const wrapped = (text: string) => (text.includes(" ") ? `(${text})` : text);

function property(field: Field, name: string, optional: boolean): string {
  const type = optional ? `${typeText(field)} | undefined` : typeText(field);
  return `${docOf(field, "  ")}  ${propertyName(name)}${optional ? "?" : ""}: ${type};\n`;
}

function objectType(type: Type): string {
  const fields = type.fields.map((field) =>
    // A reply is decoded leniently: any field may be absent.
    property(field, field.wire, field.optional || !type.inRequest),
  );
  const head = doc([type.lines], []);
  return `${head}export interface ${type.pascal} {\n${fields.join("")}}\n`;
}

function enumType(type: Type): string {
  const members = type.values.map(
    ({ wire, literal, lines }) => `${doc([lines], [], "  ")}  ${propertyName(wire)}: ${literal},\n`,
  );
  const head = doc(
    [type.lines, type.sourceText === false ? [] : [`Source: ${type.sourceText}.`]],
    [],
  );
  const union = type.values.map(({ literal }) => literal).join(" | ");
  return `${head}export const ${type.pascal} = {\n${members.join("")}} as const;\n\n${head}export type ${type.pascal} = ${union};\n`;
}

/** How a call with the shortcut is written, with the arguments as texts. */
function shortcutCall(table: ContractTable, type: Type, call: string): string {
  const operation = table.operations.find(
    ({ body }) => body !== false && body.type.wire === type.wire,
  );
  return operation === undefined ? call : `await client.${operation.camel}(${call});`;
}

/** Words that no variable can have for a name. */
const keywords = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield".split(
    " ",
  ),
);

const variable = ({ camel }: Names) => (keywords.has(camel) ? `${camel}_` : camel);

/** A function that makes a body: of its one argument, or of an object with several. */
function shortcut(table: ContractTable, type: Type, one: Shortcut): string {
  const { arguments: given, fixed } = one;
  const isSingle = given.length === 1;
  const members = [
    ...given.map((argument) => `  ${propertyName(argument.field.wire)}: ${variable(argument)},`),
    ...fixed.map(({ wire, literal, enumValue, type: ofEnum }) => {
      const named = enumValue !== false && ofEnum !== false;
      return `  ${propertyName(wire)}: ${named ? `${ofEnum.pascal}.${enumValue.wire}` : literal},`;
    }),
  ];
  const name = variable(one);
  const sample = isSingle
    ? `${name}(${given[0]!.camel})`
    : `${name}({ ${given.map(({ camel }) => camel).join(", ")} })`;
  const head = doc([one.lines], ["@example", "```ts", shortcutCall(table, type, sample), "```"]);
  const names = given
    .map((field) =>
      isSingle || variable(field) === field.camel
        ? variable(field)
        : `${field.camel}: ${variable(field)}`,
    )
    .join(", ");
  const parameters = isSingle ? `${names}: ${typeText(given[0]!)}` : `{ ${names} }: ${one.pascal}`;
  const argumentsType = isSingle
    ? ""
    : `/** The arguments of \`${name}\`. */\nexport interface ${one.pascal} {\n${given.map((field) => property(field, field.camel, false)).join("")}}\n\n`;
  return `${argumentsType}${head}export const ${name} = (${parameters}): ${type.pascal} => ({\n${members.join("\n")}\n});\n`;
}

const optionsName = (operation: TableOperation) => `${operation.pascal}Options`;

function optionsType(operation: TableOperation): string {
  const options = operation.parameters.map((one) => property(one, one.camel, one.optional));
  return `/** The parameters of \`${operation.camel}\`. */\nexport interface ${optionsName(operation)} {\n${options.join("")}}\n`;
}

function methodType(operation: TableOperation): string {
  const { body, reply, sourceText, sourceUrl, deprecated } = operation;
  const source = sourceUrl === false ? [] : [`@see ${sourceUrl} (${String(sourceText)})`];
  const head = doc(
    [[operation.summary.replace(/\.?$/, ".")], operation.lines],
    [...source, ...(deprecated ? ["@deprecated"] : [])],
    "  ",
  );
  const bodyType =
    body === false
      ? []
      : [`    body: ${body.type.pascal}${body.required ? "" : " | undefined"};\n`];
  const members = [
    ...bodyType,
    `    options: ${optionsName(operation)};\n`,
    `    data: ${reply === false ? "undefined" : reply.type.pascal};\n`,
  ];
  return `${head}  ${operation.camel}: {\n${members.join("")}  };\n`;
}

function methodsOf(table: ContractTable): string {
  const headers = table.options.map((one) => property(one, one.camel, true));
  return [
    banner,
    ...table.types.map((type) => (type.isEnum ? enumType(type) : objectType(type))),
    ...table.types.flatMap((type) => type.shortcuts.map((one) => shortcut(table, type, one))),
    ...table.operations.map(optionsType),
    `/** The headers that a client can be given for all of its calls. */\nexport interface HeaderOptions {\n${headers.join("")}}\n`,
    `/** The operations: the body, the parameters and the reply of each. */\nexport interface Operations {\n${table.operations.map(methodType).join("\n")}}\n`,
  ].join("\n");
}

/** What the package exports beside the types of the contract, and what the printed types use. */
function reservedTypes(): string[] {
  const exported = readFileSync(join(root, "src/index.ts"), "utf8");
  const lists = [...exported.matchAll(/export (?:type )?\{([^}]*)\}/g)].map(([, list]) => list!);
  const names = lists.flatMap((list) => list.match(/\b[A-Z]\w+/g) ?? []);
  return [...names, "*Options", "HeaderOptions", "Operations"];
}

function writeOperations(out: string): void {
  const contract = readContract(join(out, "openapi.json"));
  const table = contractTable(contract, { words: new Set(), types: new Set(reservedTypes()) });
  writeFileSync(join(out, "operations.ts"), tableOf(table, contract));
  writeFileSync(join(out, "methods.ts"), methodsOf(table));
}

/** Writes the table and the types of the operations. */
export const operations: Step = {
  name: "operations",
  module: import.meta.url,
  // The names that the package exports are not free for the types of the contract.
  inputs: ["generated/openapi.json", "openapi/sources.yaml", "src/index.ts"],
  outputs: ["generated/operations.ts", "generated/methods.ts"],
  run: writeOperations,
};
