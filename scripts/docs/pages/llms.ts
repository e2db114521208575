import type { Contract } from "../../lib/contract.js";
import type { Source } from "./sources.js";
import { texts, type Language } from "./texts.js";

const line = ({ title, stem, description }: Source) => `- [${title}](${stem}.md): ${description}`;

/** Pages about one rule, one decision and the like: what a model with little room leaves out. */
const isDetail = ({ language, stem }: Source) =>
  stem.slice(texts[language].folder.length).includes("/");

/** The site's list of pages for language models, see https://llmstxt.org. */
export function llmsText({ info }: Contract, sources: readonly Source[]): string {
  const pagesIn = (language: Language) =>
    sources.filter((source) => source.language === language && !isDetail(source)).map(line);
  return `# ${info.title}

> ${info.summary}

## Pages

${pagesIn("en").join("\n")}

## Contract

- [openapi.json](openapi.json): the contract, OpenAPI 3.1, bundled
- [openapi.yaml](openapi.yaml): the contract as it is written

## ${texts["zh-cn"].language}

${pagesIn("zh-cn").join("\n")}
- [zh-cn/openapi.json](zh-cn/openapi.json)

## Optional

${sources.filter(isDetail).map(line).join("\n")}
`;
}
