import {
  operationsOf,
  parametersOf,
  resolved,
  type Contract,
  type Parameter,
  type PlacedOperation,
  type Schema,
} from "../../lib/contract.js";
import type { Texts } from "./texts.js";

interface Example {
  summary: string;
  value: unknown;
}

interface MediaType {
  schema: Schema;
  examples?: Record<string, Example>;
}

interface Body {
  description: string;
  content?: Record<string, MediaType>;
}

type Words = Texts["operation"];

const inline = (text = "") =>
  text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll("|", String.raw`\|`);

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const fenced = (language: string, code: string) => `\`\`\`${language}\n${code.trim()}\n\`\`\``;

function limitsOf(schema: Schema, words: Words): string {
  const { type, enum: values, minLength, maxLength } = schema;
  const names = schema["x-enum-varnames"];
  return [
    String(type),
    values?.map((value, index) => `\`${String(value)}\` ${names?.[index] ?? ""}`.trim()).join(", "),
    minLength === undefined || maxLength === undefined
      ? undefined
      : words.characters(minLength, maxLength),
    schema.default === undefined ? undefined : words.byDefault(schema.default as string),
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

function fieldRows(contract: Contract, schema: Schema, words: Words): string[][] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const field = resolved<Schema>(contract, property);
    const required = schema.required?.includes(name) ? words.yes : words.no;
    return [
      `\`${name}\``,
      limitsOf(field, words),
      required,
      inline(field.description as string | undefined),
    ];
  });
}

function parameterRows(parameters: readonly Parameter[], words: Words) {
  return parameters.map(({ name, schema, required, description }) => [
    `\`${name}\``,
    limitsOf(schema, words),
    required ? words.yes : words.no,
    inline(description),
  ]);
}

const mediaOf = ({ content }: Body) => Object.values(content ?? {})[0];

function statusRow(contract: Contract, [status, response]: [string, unknown]): string[] {
  const body = resolved<Body>(contract, response);
  const codes = Object.values(mediaOf(body)?.examples ?? {})
    .map(({ value }) => (value as { error_code?: string }).error_code)
    .filter((code) => code !== undefined)
    .map((code) => `\`${code}\``);
  return [`\`${status}\``, inline(body.description), [...new Set(codes)].join(", ")];
}

const fenceOf: Record<string, string> = { TypeScript: "ts", curl: "sh" };

/** A section with a table; nothing when the table has no rows. */
const tableSection = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] => (rows.length === 0 ? [] : [`### ${title}`, table(head, rows)]);

const isHeader = (parameter: Parameter) => parameter.in === "header";

function requestSections(contract: Contract, words: Words, { operation }: PlacedOperation) {
  const fieldHead = [words.name, words.limits, words.required, words.meaning];
  const parameters = parametersOf(contract, operation);
  const body =
    operation.requestBody === undefined
      ? undefined
      : mediaOf(resolved<Body>(contract, operation.requestBody));
  const fields =
    body === undefined ? [] : fieldRows(contract, resolved<Schema>(contract, body.schema), words);
  const examples = Object.values(body?.examples ?? {});
  return [
    ...tableSection(
      words.parameters,
      fieldHead,
      parameterRows(
        parameters.filter((parameter) => !isHeader(parameter)),
        words,
      ),
    ),
    ...tableSection(words.headers, fieldHead, parameterRows(parameters.filter(isHeader), words)),
    ...tableSection(words.body, fieldHead, fields),
    ...(examples.length === 0 ? [] : [`### ${words.examples}`]),
    ...examples.map(
      ({ summary, value }) =>
        `${inline(summary)}\n\n${fenced("json", JSON.stringify(value, null, 2))}`,
    ),
  ];
}

function replySections(contract: Contract, words: Words, { operation }: PlacedOperation) {
  const fieldHead = [words.name, words.limits, words.required, words.meaning];
  const [, success] =
    Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  const body = success === undefined ? undefined : resolved<Body>(contract, success);
  const media = body === undefined ? undefined : mediaOf(body);
  const fields =
    media === undefined ? [] : fieldRows(contract, resolved<Schema>(contract, media.schema), words);
  return [
    ...(body === undefined ? [] : [`### ${words.reply}`, inline(body.description)]),
    ...(fields.length === 0 ? [] : [table(fieldHead, fields)]),
    ...tableSection(
      words.statuses,
      [words.status, words.meaning, words.code],
      Object.entries(operation.responses).map((entry) => statusRow(contract, entry)),
    ),
  ];
}

function operationSections(contract: Contract, words: Words, placed: PlacedOperation): string[] {
  const { method, path, operation } = placed;
  const samples = (operation["x-codeSamples"] ?? []) as { lang: string; source: string }[];
  return [
    `## ${method.toUpperCase()} ${path}`,
    (operation.description ?? operation.summary ?? "").trim(),
    ...samples
      .toReversed()
      .map(({ lang, source }) => `### ${lang}\n\n${fenced(fenceOf[lang] ?? "text", source)}`),
    ...requestSections(contract, words, placed),
    ...replySections(contract, words, placed),
  ];
}

/**
 * All that a caller of the operations needs, as Markdown: parameters with limits, statuses, examples
 * and samples, each from the contract.
 *
 * @param invitation to try it, a paragraph
 */
export function operationMarkdown(contract: Contract, words: Words, invitation: string): string {
  return [
    invitation,
    ...operationsOf(contract).flatMap((placed) => operationSections(contract, words, placed)),
    `## ${words.endpoints}`,
    contract.servers
      .map(({ url, description }) => `- \`${url}\`: ${inline(description)}`)
      .join("\n"),
  ].join("\n\n");
}
