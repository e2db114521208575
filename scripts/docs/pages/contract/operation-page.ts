/** The page of one operation: all that a caller needs, from the contract. */
import { STATUS_CODES } from "node:http";
import { namesOf } from "../../../contract-table/names.js";
import { readSources, type SourceTexts } from "../../../contract-table/sources.js";
import {
  operationsOf,
  parametersOf,
  resolved,
  type Contract,
  type PlacedOperation,
} from "../../../lib/contract.js";
import type { Source } from "../sources.js";
import { operationTexts, type OperationWords } from "../operation-texts.js";
import { texts, type Language } from "../texts.js";
import { anchorOf, codesOf, repliesOf, type Reply } from "./errors.js";
import { fieldsOf, limitsOf, sourceOf, valuesOf, type ShownField } from "./fields.js";
import { folded, inline, json, table, type Form } from "./markdown.js";
import { samplesSection, type BodyExample } from "./samples.js";

/** The file of the contract, from the root. */
export const contractFile = "openapi/verifycodes.yaml";

/** The place of an operation's page within its language: `operations/send-verify-codes`. */
export const stemOf = (operationId: string): string =>
  `operations/${namesOf(operationId, "/paths", new Set()).kebab}`;

interface Body {
  content?: Record<
    string,
    {
      schema: unknown;
      examples?: Record<string, { summary?: string; description?: string; value: unknown }>;
    }
  >;
}

class OperationPage {
  readonly words: OperationWords;
  readonly #errors: string;

  constructor(
    readonly contract: Contract,
    readonly placed: PlacedOperation,
    readonly language: Language,
    readonly sources: SourceTexts,
    readonly form: Form,
  ) {
    this.words = operationTexts[language];
    this.#errors = `../docs/${texts[language].folder}errors.md`;
  }

  markdown(): string {
    const { method, path, operation } = this.placed;
    const { words } = this;
    const page = this.sources.ofOperation(method.toUpperCase(), path);
    const links = [
      ...(page === undefined ? [] : [`${words.definedBy} [${page.title}](${page.url})`]),
      `[${words.tryIt}](../try.html)`,
    ];
    return [
      `# ${inline(operation.summary ?? operation.operationId)}`,
      `**\`${method.toUpperCase()} ${path}\`**`,
      (operation.description ?? "").trim(),
      links.join(" · "),
      `## ${words.samples}`,
      samplesSection(this.contract, operation.operationId, this.#examples(), words, this.form),
      ...this.#request(),
      ...this.#reply(),
      ...this.#statuses(),
      ...this.#errorTable(),
      `## ${words.endpoints}`,
      words.endpointsAbout,
      this.contract.servers
        .map(({ url, description }) => `- \`${url}\`: ${inline(description)}`)
        .join("\n"),
    ]
      .filter((part) => part !== "")
      .join("\n\n");
  }

  #media() {
    const { requestBody } = this.placed.operation;
    if (requestBody === undefined) return undefined;
    return Object.values(resolved<Body>(this.contract, requestBody).content ?? {})[0];
  }

  #examples(): BodyExample[] {
    const media = this.#media();
    if (media === undefined) return [{ name: "", summary: "", description: "", value: undefined }];
    return Object.entries(media.examples ?? {}).map(([name, example]) => ({
      name,
      summary: example.summary ?? name,
      description: example.description ?? "",
      value: example.value,
    }));
  }

  #request(): string[] {
    const { words, contract, placed } = this;
    const parameters = parametersOf(contract, placed.operation).map((parameter, index) => {
      const given = placed.operation.parameters?.[index] as { $ref?: string };
      const place = given.$ref?.slice(1) ?? `/parameters/${index}`;
      return {
        isHeader: parameter.in === "header",
        name: parameter.name,
        schema: parameter.schema,
        required: parameter.required ?? false,
        description: parameter.description ?? "",
        pointer: `${place}/schema`,
      };
    });
    const media = this.#media();
    const body = media === undefined ? [] : fieldsOf(contract, media.schema, "");
    return [
      ...this.#fields(
        words.parameters,
        parameters.filter(({ isHeader }) => !isHeader),
      ),
      ...this.#fields(
        words.headers,
        parameters.filter(({ isHeader }) => isHeader),
      ),
      ...this.#fields(words.body, body),
    ];
  }

  /** Each field under its own heading, so that it has an address. */
  #fields(title: string, fields: readonly ShownField[]): string[] {
    if (fields.length === 0) return [];
    return [`## ${title}`, ...fields.flatMap((field) => this.#field(field))];
  }

  #field({ name, schema, required, description, pointer }: ShownField): string[] {
    const { words } = this;
    const facts = [
      `**${required ? words.required : words.optional}**`,
      limitsOf(schema, words),
      ...(schema["x-sensitive"] === true ? [words.sensitive] : []),
    ];
    const source = sourceOf(this.sources, pointer, words);
    return [
      `### \`${name}\``,
      facts.join(words.comma),
      inline(description),
      valuesOf(schema),
      source === "" ? "" : `<small>${source}</small>`,
    ];
  }

  #replyTable(reply: Reply): string {
    const { words } = this;
    return fieldsOf(this.contract, reply.schema, "")
      .map(
        ({ name, schema, required, description }) =>
          `- \`${name}\`${words.colon}${limitsOf(schema, words)}${words.comma}${required ? words.required : words.optional}${words.stop}${inline(description)}`,
      )
      .join("\n");
  }

  /** The fields of each body that a reply can have, once. */
  #reply(): string[] {
    const seen = new Set<string>();
    const parts = repliesOf(this.contract, this.placed).flatMap((reply) => {
      const key = JSON.stringify(reply.schema);
      if (reply.schema === undefined || seen.has(key)) return [];
      const isFirst = seen.size === 0;
      seen.add(key);
      const status = isFirst ? reply.status : this.words.errors;
      const { description } = resolved<{ description?: string }>(this.contract, reply.schema);
      return [
        `### ${this.words.reply}${this.words.colon}${status}`,
        inline(description),
        this.#replyTable(reply),
      ];
    });
    return parts.length === 0 ? [] : [`## ${this.words.reply}`, ...parts];
  }

  #codeLink(code: string): string {
    return `[\`${code}\`](${this.#errors}#${anchorOf(code)})`;
  }

  #statuses(): string[] {
    return [
      `## ${this.words.statuses}`,
      ...repliesOf(this.contract, this.placed).flatMap((reply) => this.#status(reply)),
    ];
  }

  #status({ status, description, headers, examples }: Reply): string[] {
    const { words, contract } = this;
    const { errorCode } = contract["x-reply"];
    const known = new Set(contract["x-error-codes"]?.map(({ code }) => code));
    const shown = examples.map(({ summary = "", value }) => {
      const code = (value as Record<string, string | undefined>)[errorCode];
      const link = code !== undefined && known.has(code) ? ` ${this.#codeLink(code)}` : "";
      return `${inline(summary)}${link}\n\n${json(value)}`;
    });
    const names = Object.keys(headers).map((name) => `\`${name}\``);
    const title = `${status} ${STATUS_CODES[status] ?? ""}`.trim();
    return [
      `### ${title}`,
      description.trim(),
      names.length === 0 ? "" : `${words.replyHeaders}${words.colon}${names.join(words.comma)}`,
      shown.length === 0 ? "" : folded(this.form, words.exampleReply, shown.join("\n\n")),
    ];
  }

  #errorTable(): string[] {
    const { words } = this;
    const codes = codesOf(this.contract, this.placed);
    if (codes.length === 0) return [];
    return [
      `## ${words.errors}`,
      words.errorsAbout,
      table(
        [words.code, words.status, words.text, words.remedy],
        codes.map(({ code, statuses, message, remedy }) => [
          this.#codeLink(code),
          statuses.join(", "),
          inline(message),
          inline(remedy),
        ]),
      ),
    ];
  }
}

/** The pages of all operations in a language. */
export function operationSources(contract: Contract, language: Language, form: Form): Source[] {
  const sources = readSources();
  return operationsOf(contract).map((placed) => {
    const { operationId, summary, description = "" } = placed.operation;
    return {
      file: contractFile,
      stem: texts[language].folder + stemOf(operationId),
      language,
      title: inline(summary ?? operationId),
      description: inline(description.split(/\n{2,}/)[0] ?? "").replaceAll(/[*`]/g, ""),
      markdown: new OperationPage(contract, placed, language, sources, form).markdown(),
    };
  });
}
