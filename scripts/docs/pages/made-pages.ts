/** The pages of each language that no file of the repository stands for. */
import { texts, type Language } from "./texts.js";
import { tryMarkdown } from "./try-page.js";

/** A page before it is made HTML. */
export interface Page {
  /** Its place on the site, without an extension. */
  stem: string;
  /** The file that it is made of, from the root of the repository. */
  file?: string;
  language: Language;
  title: string;
  description: string;
  markdown: string;
  /** A script that this page alone loads. */
  script?: string;
  /** Whether its Markdown lies beside it. */
  hasMarkdown: boolean;
}

function searchPage(language: Language): Page {
  const words = texts[language];
  const markdown = `# ${words.searchTitle}

<input id="query" type="search" aria-label="${words.searchTitle}">
<p id="status" role="status" data-hint="${words.searchHint}" data-none="${words.searchNone}" data-one="${words.searchOne}" data-many="${words.searchMany}">${words.searchNoScript}</p>
<ol id="results"></ol>
`;
  return {
    stem: `${texts[language].folder}search`,
    language,
    title: words.searchTitle,
    description: words.searchTitle,
    markdown,
    hasMarkdown: false,
  };
}

function tryPage(language: Language): Page {
  const { title, about } = texts[language].tryIt;
  return {
    stem: `${texts[language].folder}try`,
    language,
    title,
    description: about.replaceAll("`", ""),
    markdown: tryMarkdown(texts[language]),
    script: "try.js",
    hasMarkdown: false,
  };
}

function missingPage(language: Language): Page {
  const { missingTitle: title, missing: description } = texts[language];
  const markdown = `# ${title}\n\n${description}\n`;
  return {
    stem: `${texts[language].folder}404`,
    language,
    title,
    description,
    markdown,
    hasMarkdown: false,
  };
}

/** The search, the form and the page for what is missing. */
export const madePages = (language: Language): Page[] => [
  searchPage(language),
  tryPage(language),
  missingPage(language),
];
