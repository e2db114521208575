/** The site's own pages: Markdown of the repository and the contract, made HTML by Eleventy. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import { build } from "esbuild";
import { operationsOf, type Contract } from "../../lib/contract.js";
import { root } from "../../lib/paths.js";
import { amendMarkdown } from "./markdown.js";
import { headingsOf } from "./headings.js";
import { errorCodes, nameClasses } from "./contract/error-page.js";
import { drawJourney } from "./contract/journey.js";
import type { Form } from "./contract/markdown.js";
import { contractFile, operationSources, stemOf } from "./contract/operation-page.js";
import { createLinks, placeOf, relativeTo } from "./links.js";
import { llmsText } from "./llms.js";
import { madePages, type Page } from "./made-pages.js";
import { isAbove, menuOf } from "./menu.js";
import { searchIndex } from "./search-index.js";
import { readSources, type Source } from "./sources.js";
import { texts, type Language } from "./texts.js";

const parts = `${root}/scripts/docs/pages`;

/** The contract in each language of the site. */
export type Contracts = Readonly<Record<Language, Contract>>;

const languages = Object.keys(texts) as Language[];

const folderOf = (language: Language): string => texts[language].folder;

/** The place of a page in another language, were it translated. */
const stemIn = (language: Language, { stem, language: own }: Page) =>
  folderOf(language) + stem.slice(folderOf(own).length);

function write(out: string, path: string, content: string): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The pages of the operations, and those of the repository with what the contract adds to them. */
function sourcesFor(read: readonly Source[], contracts: Contracts, form: Form): Source[] {
  function markdownOf({ stem, language, markdown }: Source): string {
    const contract = contracts[language];
    if (stem !== `${folderOf(language)}errors`) return drawJourney(markdown, contract, language);
    const codes = errorCodes(contract, language, form);
    return `${form === "html" ? nameClasses(markdown) : markdown}\n${codes}\n`;
  }
  return [
    ...read.map((source) => ({ ...source, markdown: markdownOf(source) })),
    ...languages.flatMap((language) => operationSources(contracts[language], language, form)),
  ].toSorted((a, b) => a.stem.localeCompare(b.stem, "en"));
}

function configure(config: EleventyConfig, pages: readonly Page[], sources: readonly Source[]) {
  // A page for what is missing is shown at whatever address that has: it alone counts from the top.
  config.addFilter("to", (place: string, stem: string) =>
    stem.endsWith("404") ? `/${place}` : relativeTo(stem, place),
  );
  config.addFilter("headings", headingsOf);
  config.addFilter("isAbove", isAbove);
  config.amendLibrary("md", amendMarkdown);
  const stems = new Set(pages.map(({ stem }) => stem));
  for (const page of pages) {
    const home = `${folderOf(page.language)}index`;
    const inLanguages = languages.map((language) => ({
      language,
      name: texts[language].language,
      stem: stemIn(language, page),
    }));
    const translations = inLanguages.filter(({ stem }) => stems.has(stem));
    config.addTemplate(`${page.stem}.md`, page.markdown, {
      ...page,
      layout: "page.njk",
      permalink: `${page.stem}.html`,
      templateEngineOverride: "md",
      words: texts[page.language],
      home,
      searchStem: `${folderOf(page.language)}search`,
      contractStem: folderOf(page.language),
      menu: menuOf(sources, page.language),
      translations: translations.length > 1 ? translations : [],
      // The switch keeps the place; from a page without a translation it leads to the first one.
      switches: inLanguages
        .filter(({ language }) => language !== page.language)
        .map((other) =>
          stems.has(other.stem) ? other : { ...other, stem: `${folderOf(other.language)}index` },
        ),
    });
  }
}

/** The pages that a language's search covers: its own, and English ones without a translation. */
function searchedIn(language: Language, articles: readonly Page[]): Page[] {
  const own = new Set(
    articles.filter((page) => page.language === language).map(({ stem }) => stem),
  );
  return articles.filter(
    (page) => own.has(page.stem) || (page.language === "en" && !own.has(stemIn(language, page))),
  );
}

/** Bundles the scripts of all pages, of the search and of the form, each with all that it needs. */
async function buildScripts(out: string): Promise<void> {
  const tryIt = join(root, "src/sandbox/try-it");
  await build({
    entryPoints: {
      page: join(parts, "page.ts"),
      search: join(parts, "search.ts"),
      try: join(tryIt, "try-it.ts"),
    },
    alias: {
      "node:buffer": join(tryIt, "node-buffer.ts"),
      "node:crypto": join(tryIt, "node-crypto.ts"),
    },
    outdir: out,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
  });
}

/** Builds the pages below `out`: HTML, the same as Markdown, the search index and `llms.txt`. */
export async function buildPages(out: string, contracts: Contracts): Promise<void> {
  const read = readSources();
  const operations = operationsOf(contracts.en).map(
    ({ operation: { operationId } }) => operationId,
  );
  const links = createLinks(
    read,
    new Map(operations.map((id) => [`${contractFile}#${id}`, stemOf(id)])),
  );
  const sources = sourcesFor(read, contracts, "html");
  const articles: Page[] = sources.map((source) => ({
    ...source,
    markdown: links.rewrite(source, "html"),
    hasMarkdown: true,
  }));
  const pages = [...articles, ...languages.flatMap(madePages)];
  const version = contracts.en.info.version;
  const eleventy = new Eleventy(parts, out, {
    config: (config) => {
      configure(config, pages, sources);
      config.addGlobalData("version", version);
      config.on("eleventy.after", ({ results }) => {
        for (const language of languages) {
          const folder = folderOf(language);
          const found = searchedIn(language, articles).flatMap(({ stem, title }) => {
            const result = results.find(({ url }) => url === `/${stem}.html`);
            const url = relativeTo(`${folder}search`, `${stem}.html`);
            return result === undefined ? [] : [{ url, title, html: result.content }];
          });
          write(out, `${folder}search-index.json`, searchIndex(found));
        }
      });
    },
  });
  eleventy.disableLogger();
  await Promise.all([eleventy.write(), buildScripts(out)]);
  for (const source of sourcesFor(read, contracts, "md")) {
    write(out, `${source.stem}.md`, links.rewrite(source, "md"));
  }
  for (const file of links.files) {
    mkdirSync(dirname(join(out, placeOf(file))), { recursive: true });
    copyFileSync(join(root, file), join(out, placeOf(file)));
  }
  for (const file of ["style.css", "icon.svg"]) copyFileSync(join(parts, file), join(out, file));
  write(out, "llms.txt", llmsText(contracts.en, sources));
}
