/** What the page of errors says of each code of the contract, each under its own address. */
import type { Contract, ErrorCodeEntry } from "../../../lib/contract.js";
import { operationTexts, type OperationWords } from "../operation-texts.js";
import type { Language } from "../texts.js";
import { anchorOf, classOf, exampleOf, operationsGiving, sentWith, sourceOf } from "./errors.js";
import { folded, inline, json, table, type Form } from "./markdown.js";
import { contractFile } from "./operation-page.js";

const sentTexts = { no: "sentNo", unknown: "sentUnknown", byStatus: "sentByStatus" } as const;

function clientsOf({ category }: ErrorCodeEntry, words: OperationWords): string {
  const name = classOf[category ?? ""] ?? "ServiceError";
  const link = `[\`${name}\`](#${name.toLowerCase()})`;
  return category === undefined ? link : `${link}${words.comma}${words.categoryNamed(category)}`;
}

function codeSection(
  contract: Contract,
  entry: ErrorCodeEntry,
  language: Language,
  form: Form,
): string {
  const words = operationTexts[language];
  const top = language === "en" ? ".." : "../..";
  const { code, message, statuses, category, remedy } = entry;
  const source = sourceOf(contract, code) as keyof OperationWords["reporters"] | undefined;
  const reporter = source === undefined ? "" : (words.reporters[source] ?? source);
  const meaning = words.categories[category ?? ""];
  const operations = operationsGiving(contract, code).map(
    ({ operation: { operationId } }) =>
      `[\`${operationId}\`](${top}/${contractFile}#${operationId})`,
  );
  const { status, value } = exampleOf(contract, entry);
  const facts = [
    ...(meaning === undefined ? [] : [[words.meaning, meaning]]),
    [words.sent, words[sentTexts[sentWith(entry)]]],
    [words.remedy, inline(remedy)],
    [words.reportedBy, `${reporter}${words.comma}${words.withStatus} ${statuses.join(", ")}`],
    [words.clients, clientsOf(entry, words)],
    ...(operations.length === 0 ? [] : [[words.givenBy, operations.join(", ")]]),
  ];
  return [
    `### \`${code}\``,
    `“${inline(message)}”`,
    facts.map(([name, text]) => `- **${name}**${words.colon}${text}`).join("\n"),
    folded(form, `${words.exampleReply}${words.comma}${words.withStatus} ${status}`, json(value)),
  ].join("\n\n");
}

/** A row has its own address too. */
const rowOf = ({ code, statuses, message }: ErrorCodeEntry, form: Form) => [
  form === "md"
    ? `\`${code}\``
    : `<a id="${anchorOf(code)}" href="#${anchorOf(code)}"><code class="whole">${code}</code></a>`,
  statuses.join(", "),
  inline(message),
];

/** A list of the names that a class has in other languages. */
const namesElsewhere = /^- \*\*(?:Elsewhere|其他语言)\*\*(?:[^\n]|\n  )*/gm;

/** Gives the name of each class in another language an address, unless a heading has it. */
export function nameClasses(markdown: string): string {
  const taken = new Set(
    [...markdown.matchAll(/^###? (\w+)$/gm)].map(([, name = ""]) => name.toLowerCase()),
  );
  return markdown.replaceAll(namesElsewhere, (list) =>
    list.replaceAll(/(?<!\[)`([A-Z]\w+)`/g, (code, name: string) => {
      const id = name.toLowerCase();
      if (taken.has(id)) return code;
      taken.add(id);
      return `<code id="${id}">${name}</code>`;
    }),
  );
}

/** The sections of all codes, as Markdown. */
export function errorCodes(contract: Contract, language: Language, form: Form): string {
  const words = operationTexts[language];
  const entries = contract["x-error-codes"] ?? [];
  const isOurs = (entry: ErrorCodeEntry) => operationsGiving(contract, entry.code).length > 0;
  const ours = entries.filter(isOurs);
  const groups = [
    { source: "service", title: words.fromService, about: words.fromServiceAbout },
    { source: "gateway", title: words.fromGateway, about: words.fromGatewayAbout },
  ];
  const others = entries.filter((entry) => !isOurs(entry));
  return [
    ...groups.flatMap(({ source, title, about }) => [
      `## ${title}`,
      about,
      ...ours
        .filter(({ code }) => sourceOf(contract, code) === source)
        .map((entry) => codeSection(contract, entry, language, form)),
    ]),
    ...(others.length === 0
      ? []
      : [
          `## ${words.fromOthers}`,
          words.fromOthersAbout,
          table(
            [words.code, words.status, words.text],
            others.map((entry) => rowOf(entry, form)),
          ),
        ]),
  ].join("\n\n");
}
