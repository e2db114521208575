import type { Contract } from "../../lib/contract.js";
import type { Source } from "./sources.js";

/** The site's list of pages for language models, see https://llmstxt.org. */
export function llmsText({ info }: Contract, sources: readonly Source[]): string {
  const lines = sources
    .filter(({ language }) => language === "en")
    .map(({ title, stem, description }) => `- [${title}](${stem}.md): ${description}`);
  return `# ${info.title}

> ${info.summary}

## Pages

${lines.join("\n")}

## Contract

- [openapi.json](openapi.json): the contract, OpenAPI 3.1, bundled
- [openapi.yaml](openapi.yaml): the contract as it is written
`;
}
