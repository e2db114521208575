/** What the guide of a client gains from the contract: a sample of every operation in its language. */
import { operationsOf, type Contract } from "../../../lib/contract.js";
import { samplesOf } from "../../../samples/samples.js";
import { fenced, inline, type Form } from "./markdown.js";
import { contractFile } from "./operation-page.js";

/**
 * The section with the samples, as Markdown.
 *
 * @param client the name of the client's folder
 */
export function clientSamples(contract: Contract, client: string, form: Form): string {
  const samples = samplesOf(contract).filter(({ language }) => language.name === client);
  const sections = operationsOf(contract).flatMap(({ operation }) => {
    const { operationId, summary = operationId } = operation;
    const own = samples.filter((sample) => sample.operationId === operationId && sample.isShort);
    return [
      `### ${operationId}`,
      `[${inline(summary)}](../../../${contractFile}#${operationId})`,
      ...own.map(({ title, language, code }) => {
        const program = fenced(language.fence, code);
        return form === "md"
          ? `${inline(title)}\n\n${program}`
          : `<details data-language="${client}" open><summary>${inline(title)}</summary>\n\n${program}\n\n</details>`;
      }),
    ];
  });
  return ["## Every operation", ...sections].join("\n\n");
}
