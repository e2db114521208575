/** The journey of a program through the operations, as a picture of text: token, send, check. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { operationsOf, type Contract, type PlacedOperation } from "../../../lib/contract.js";
import { root } from "../../../lib/paths.js";
import { operationTexts } from "../operation-texts.js";
import type { Language } from "../texts.js";
import { contractFile } from "./operation-page.js";

const workflowFile = join(root, "openapi/workflows/login.arazzo.yaml");

interface Workflows {
  workflows: { steps: { operationId?: string }[] }[];
}

/** The operations in the order in which the workflow first calls them; without it in the contract's. */
function operationsInOrder(contract: Contract): PlacedOperation[] {
  const all = operationsOf(contract);
  if (!existsSync(workflowFile)) return all;
  const { workflows } = parse(readFileSync(workflowFile, "utf8")) as Workflows;
  const called = workflows.flatMap(({ steps }) =>
    steps.map(({ operationId = "" }) => operationId.split(".").at(-1)),
  );
  return [...new Set(called)].flatMap((id) =>
    all.filter(({ operation }) => operation.operationId === id),
  );
}

/** A path that breaks at its slashes. */
const breakable = (path: string) => path.replaceAll(/(?<=.)\//g, "<wbr>/");

/** Where a page asks for the picture, with the page that tells of the token. */
const mark = /^<!-- journey: (\S+) -->$/m;

/** A page with the picture in the place of its mark. */
export function drawJourney(markdown: string, contract: Contract, language: Language): string {
  const words = operationTexts[language];
  const top = language === "en" ? ".." : "../..";
  const calls = operationsInOrder(contract).map(
    ({ method, path, operation: { operationId } }) =>
      `[${operationId.replaceAll(/(?=[A-Z])/g, "<wbr>")}](${top}/${contractFile}#${operationId}) <code>${method.toUpperCase()} ${breakable(path)}</code>`,
  );
  const [first, ...more] = calls;
  const person = more.length === 0 ? words.journeyEnd : words.journeyPerson;
  return markdown.replace(mark, (_, token: string) => {
    const steps = [`[${words.journeyToken}](${token}) ${words.journeyIam}`, first, person, ...more];
    const list = steps.map((step, index) => `${index + 1}. ${step}`).join("\n");
    return `<div class="journey">\n\n${list}\n\n</div>`;
  });
}
