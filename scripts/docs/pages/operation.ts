import {
  findOperation,
  parametersOf,
  resolveRef,
  type Contract,
  type Parameter,
  type Schema,
} from "../../lib/contract.js";
import type { Texts } from "./texts.js";

interface Example {
  summary: string;
  value: unknown;
}

interface MediaType {
  schema: { $ref: string };
  examples: Record<string, Example>;
}

interface Body {
  description: string;
  content: { "application/json": MediaType };
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
    const field = property.$ref ? resolveRef<Schema>(contract, property.$ref) : property;
    const required = schema.required?.includes(name) ? words.yes : words.no;
    return [
      `\`${name}\``,
      limitsOf(field, words),
      required,
      inline(field.description as string | undefined),
    ];
  });
}

function headerRows(parameters: readonly Parameter[], words: Words) {
  return parameters.map(({ name, schema, required, description }) => [
    `\`${name}\``,
    limitsOf(schema, words),
    required ? words.yes : words.no,
    inline(description),
  ]);
}

function statusRow(contract: Contract, [status, { $ref }]: [string, { $ref: string }]): string[] {
  const { description, content } = resolveRef<Body>(contract, $ref);
  const codes = Object.values(content["application/json"].examples)
    .map(({ value }) => (value as { error_code?: string }).error_code)
    .filter((code) => code !== undefined)
    .map((code) => `\`${code}\``);
  return [`\`${status}\``, inline(description), [...new Set(codes)].join(", ")];
}

const fenceOf: Record<string, string> = { TypeScript: "ts", curl: "sh" };

/**
 * All that a caller of the operation needs, as Markdown: parameters with limits, statuses, examples
 * and samples, each from the contract.
 *
 * @param invitation to try it, a paragraph
 */
export function operationMarkdown(contract: Contract, words: Words, invitation: string): string {
  const { method, path, operation } = findOperation(contract, "sendVerifyCodes");
  const samples = operation["x-codeSamples"] as { lang: string; source: string }[];
  const parameters = parametersOf(contract, operation);
  const body = resolveRef<Body>(contract, (operation.requestBody as { $ref: string }).$ref);
  const { schema, examples } = body.content["application/json"];
  const sent = resolveRef<Body>(contract, operation.responses["200"]!.$ref);
  const fieldHead = [words.name, words.limits, words.required, words.meaning];
  return [
    `## ${method.toUpperCase()} ${path}`,
    String(operation.description).trim(),
    invitation,
    ...samples
      .toReversed()
      .map(({ lang, source }) => `### ${lang}\n\n${fenced(fenceOf[lang] ?? "text", source)}`),
    `### ${words.headers}`,
    table(fieldHead, headerRows(parameters, words)),
    `### ${words.body}`,
    table(fieldHead, fieldRows(contract, resolveRef<Schema>(contract, schema.$ref), words)),
    `### ${words.examples}`,
    ...Object.values(examples).map(
      ({ summary, value }) =>
        `${inline(summary)}\n\n${fenced("json", JSON.stringify(value, null, 2))}`,
    ),
    `### ${words.reply}`,
    inline(sent.description),
    table(
      fieldHead,
      fieldRows(
        contract,
        resolveRef<Schema>(contract, sent.content["application/json"].schema.$ref),
        words,
      ),
    ),
    `### ${words.statuses}`,
    table(
      [words.status, words.meaning, words.code],
      Object.entries(operation.responses).map((entry) => statusRow(contract, entry)),
    ),
    `### ${words.endpoints}`,
    contract.servers
      .map(({ url, description }) => `- \`${url}\`: ${inline(description)}`)
      .join("\n"),
  ].join("\n\n");
}
