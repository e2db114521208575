/** The samples of an operation: for each example of its body every language, and the body itself. */
import type { Contract } from "../../../lib/contract.js";
import { samplesOf, type Sample } from "../../../samples/samples.js";
import type { OperationWords } from "../operation-texts.js";
import { fenced, inline, json, type Form } from "./markdown.js";

/** An example of a request body. */
export interface BodyExample {
  name: string;
  summary: string;
  description: string;
  value: unknown;
}

const block = (form: Form, language: string, title: string, code: string, isFirst: boolean) =>
  form === "md"
    ? `${title}:\n\n${code}`
    : `<details data-language="${language}"${isFirst ? " open" : ""}><summary>${title}</summary>\n\n${code}\n\n</details>`;

function exampleSection(form: Form, example: BodyExample, samples: readonly Sample[]): string {
  const { name, summary, description, value } = example;
  const blocks = [
    ...samples.map(({ language: { name: language, title, fence }, code }, index) =>
      block(form, language, title, fenced(fence, code), index === 0),
    ),
    ...(value === undefined
      ? []
      : [block(form, "json", "JSON", json(value), samples.length === 0)]),
  ];
  const head = summary === "" ? [] : [`**${inline(summary)}**`];
  const about = description === "" ? [] : [inline(description)];
  const parts = [...head, ...about, ...blocks].join("\n\n");
  return form === "md"
    ? parts
    : `<section data-example="${name}" data-title="${inline(summary).replaceAll('"', "&quot;")}">\n\n${parts}\n\n</section>`;
}

/** Those that most need come first: examples that the clients have a function for. */
const byUse = (samples: readonly Sample[]) => (a: BodyExample, b: BodyExample) => {
  const isShort = ({ name }: BodyExample) =>
    samples.some(({ example, isShort: short }) => example === name && short) ? 0 : 1;
  return isShort(a) - isShort(b);
};

/**
 * The section with the samples. In a browser a choice of language and example takes its place; without
 * scripts each sample opens on a press.
 */
export function samplesSection(
  contract: Contract,
  operationId: string,
  examples: readonly BodyExample[],
  words: OperationWords,
  form: Form,
): string {
  const samples = samplesOf(contract).filter((sample) => sample.operationId === operationId);
  const sections = examples.toSorted(byUse(samples)).map((example) =>
    exampleSection(
      form,
      example,
      samples.filter((sample) => sample.example === example.name),
    ),
  );
  const text = sections.join("\n\n");
  return form === "md"
    ? text
    : `<div class="samples" data-language-label="${words.programLanguage}" data-example-label="${words.example}">\n\n${text}\n\n</div>`;
}
