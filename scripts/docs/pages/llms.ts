/** The site for language models: a list of its pages, and all of them as one text. */
import { downloads } from "../downloads.js";
import type { Contract } from "../../lib/contract.js";
import type { Source } from "./sources.js";
import { texts, type Language } from "./texts.js";

const line = ({ title, stem, description }: Source) => `- [${title}](${stem}.md): ${description}`;

/** Pages about one rule or one decision, and for authors: what a model with little room leaves out. */
const isDetail = ({ language, stem }: Source) => {
  const name = stem.slice(texts[language].folder.length);
  return /^(?:rules|adr)\//.test(name) || name in texts[language].menu[1].pages;
};

/** The site's list of pages, see https://llmstxt.org. */
export function llmsText({ info }: Contract, sources: readonly Source[]): string {
  const pagesIn = (language: Language) =>
    sources.filter((source) => source.language === language && !isDetail(source)).map(line);
  const files = downloads().map(({ place, what }) => `- [${place}](${place}): ${what}`);
  return `# ${info.title}

> ${info.summary}

All pages as one text: [llms-full.txt](llms-full.txt).

## Pages

${pagesIn("en").join("\n")}

## Contract

${files.join("\n")}

## ${texts["zh-cn"].language}

${pagesIn("zh-cn").join("\n")}
- [zh-cn/openapi.json](zh-cn/openapi.json): 契约（OpenAPI 3.1），中文文本

## Optional

${sources.filter(isDetail).map(line).join("\n")}
`;
}

/** Each English page for users, one after the other, each below its address. */
export const llmsFullText = (sources: readonly Source[]): string =>
  sources
    .filter((source) => source.language === "en" && !isDetail(source))
    .map(({ stem, markdown }) => `<!-- ${stem}.md -->\n\n${markdown.trim()}\n`)
    .join("\n---\n\n");
