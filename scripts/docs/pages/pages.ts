/** The site's own pages: Markdown of the repository and the contract, made HTML by Eleventy. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import { build } from "esbuild";
import { operationsOf, type Contract } from "../../lib/contract.js";
import { root } from "../../lib/paths.js";
import { samplesOf } from "../../samples/samples.js";
import { workflows } from "../downloads.js";
import type { SiteOptions } from "../site-options.js";
import { amendMarkdown } from "./markdown.js";
import { errorCodes, nameClasses } from "./contract/error-page.js";
import { clientSamples } from "./contract/client-samples.js";
import { listEndpoints } from "./contract/endpoints.js";
import { drawJourney } from "./contract/journey.js";
import type { Form } from "./contract/markdown.js";
import { contractFile, operationSources, stemOf } from "./contract/operation-page.js";
import { headingsOf } from "./headings.js";
import { createLinks, placeOf, relativeTo } from "./links.js";
import { feed } from "./feed.js";
import { frameOf } from "./frame.js";
import { headOf } from "./head.js";
import { llmsFullText, llmsText } from "./llms.js";
import { madePages, type Page } from "./made-pages.js";
import { markedMenu, menuOf, readingOrder } from "./menu.js";
import { searchIndex } from "./search-index.js";
import type { Section } from "./search-options.js";
import { robots, sitemap } from "./sitemap.js";
import { readPageSources, type Source } from "./sources.js";
import { texts, type Language } from "./texts.js";

const parts = `${root}/scripts/docs/pages`;

/** The contract in each language of the site. */
export type Contracts = Readonly<Record<Language, Contract>>;

/** What all pages of a build have in common. */
interface Site {
  options: SiteOptions;
  version: string;
}

const languages = Object.keys(texts) as Language[];

const folderOf = (language: Language): string => texts[language].folder;

/** The place of a page in another language, were it translated. */
const stemIn = (language: Language, { stem, language: own }: Pick<Page, "stem" | "language">) =>
  folderOf(language) + stem.slice(folderOf(own).length);

function write(out: string, path: string, content: string): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Pages are listed by their names, but operations in the order in which the contract has them. */
const orderOf = ({ stem }: Source) => stem.replace(/(?<=operations\/).*/, "");

/** The pages of the operations, and those of the repository with what the contract adds to them. */
function sourcesFor(read: readonly Source[], contracts: Contracts, form: Form): Source[] {
  function markdownOf({ stem, language, markdown }: Source): string {
    const contract = contracts[language];
    const client = /^clients\/(\w+)$/.exec(stem)?.[1];
    if (client !== undefined) return `${markdown}\n${clientSamples(contract, client, form)}\n`;
    if (stem !== `${folderOf(language)}errors`)
      return listEndpoints(drawJourney(markdown, contract, language), contract);
    const codes = errorCodes(contract, language, form);
    return `${form === "html" ? nameClasses(markdown) : markdown}\n${codes}\n`;
  }
  return [
    ...read.map((source) => ({ ...source, markdown: markdownOf(source) })),
    ...languages.flatMap((language) => operationSources(contracts[language], language, form)),
  ].toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), "en"));
}

/** What a page's frame and head need to know of the other pages. */
function dataOf(page: Page, pages: readonly Page[], sources: readonly Source[], site: Site) {
  const { options, version } = site;
  const words = texts[page.language];
  const stems = new Set(pages.map(({ stem }) => stem));
  const inLanguages = languages.map((language) => ({ language, stem: stemIn(language, page) }));
  const translations = inLanguages.filter(({ stem }) => stems.has(stem));
  const described = { ...page, translations: translations.length > 1 ? translations : [] };
  const switches = inLanguages
    .filter(({ language }) => language !== page.language)
    .map(({ language, stem }) =>
      stems.has(stem)
        ? { language, stem, isStart: false }
        : { language, stem: `${folderOf(language)}index`, isStart: true },
    );
  const groups = menuOf(sources, page.language);
  const order = readingOrder(groups, sources, page.language);
  const place = order.findIndex((one) => one.place === `${page.stem}.html`);
  const isMissing = page.stem.endsWith("404");
  const { repository } = options;
  return {
    ...described,
    layout: "page.njk",
    permalink: `${page.stem}.html`,
    templateEngineOverride: "md",
    words,
    home: `${folderOf(page.language)}index`,
    contractStem: folderOf(page.language),
    menu: markedMenu(groups, page.stem),
    frame: frameOf({ ...page, switches, ...(isMissing && { to: fromTop(site) }) }),
    head: headOf(described, options, version),
    previous: place < 0 ? undefined : order[place - 1],
    next: place < 0 ? undefined : order[place + 1],
    repository,
    edit:
      repository === undefined || page.file === undefined
        ? undefined
        : `${repository}/edit/main/${page.file}`,
    workflows: workflows(),
  };
}

/** A page for what is missing is shown at whatever address that has: it alone counts from the top. */
function fromTop({ options }: Site): (place: string) => string {
  const top = options.siteUrl === undefined ? "/" : new URL(options.siteUrl).pathname;
  return (place) => top + place;
}

function configure(
  config: EleventyConfig,
  pages: readonly Page[],
  sources: readonly Source[],
  site: Site,
) {
  const lead = fromTop(site);
  config.addFilter("to", (place: string, stem: string) =>
    stem.endsWith("404") ? lead(place) : relativeTo(stem, place),
  );
  config.addFilter("headings", headingsOf);
  config.amendLibrary("md", amendMarkdown);
  config.addGlobalData("version", site.version);
  for (const page of pages)
    config.addTemplate(`${page.stem}.md`, page.markdown, dataOf(page, pages, sources, site));
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

/** Bundles the scripts and styles of all pages, each with all that it needs. */
async function buildScripts(out: string): Promise<void> {
  const tryIt = join(root, "src/sandbox/try-it");
  const common = {
    outdir: out,
    bundle: true,
    minify: true,
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
  } as const;
  // Not a module: it runs before the page is drawn.
  await build({ ...common, entryPoints: { colours: join(parts, "colours.ts") } });
  await build({
    ...common,
    entryPoints: {
      page: join(parts, "page.ts"),
      try: join(tryIt, "try-it.ts"),
      style: join(parts, "style.css"),
    },
    alias: {
      "node:buffer": join(tryIt, "node-buffer.ts"),
      "node:crypto": join(tryIt, "node-crypto.ts"),
    },
    format: "esm",
    // The search is loaded when it is asked for, by whichever page.
    splitting: true,
    chunkNames: "parts/[name]-[hash]",
  });
}

/** The entries of the search in each language. A page that has none is an error: it would not be found. */
function writeSearch(
  out: string,
  results: readonly { url: string; content: string }[],
  pages: readonly Page[],
  articles: readonly Page[],
  contracts: Contracts,
): void {
  for (const language of languages) {
    const folder = folderOf(language);
    const found = searchedIn(language, [...articles, ...pages.filter(isForm)]).map(
      ({ stem, title, language: own }) => {
        // Eleventy calls the first page of a folder by its folder.
        const names = new Set([`/${stem}.html`, `/${stem}`.replace(/index$/, "")]);
        const result = results.find(({ url }) => names.has(url));
        if (result === undefined) throw new Error(`Eleventy made no page of ${stem}`);
        const url = relativeTo(`${folder}search`, `${stem}.html`);
        const name = stem.slice(folderOf(own).length);
        return { url, stem: name, title, html: result.content };
      },
    );
    write(
      out,
      `${folder}search-index.json`,
      searchIndex(found, [referenceEntry(contracts, language)]),
    );
  }
}

/** Redoc's page is made elsewhere, and all that it says is on pages of ours; it is to be found itself. */
function referenceEntry(contracts: Contracts, language: Language): Section {
  const { info } = contracts[language];
  const [{ pages }] = texts[language].menu;
  const heading = pages["reference/index"];
  const names = operationsOf(contracts[language]).map(
    ({ path, operation }) => `${operation.operationId} ${operation.summary ?? ""} ${path}`,
  );
  const text = ["Redoc.", info.title, info.summary, ...names].join(" ");
  return { id: "reference/index.html", page: heading, heading, text, rank: 0.5 };
}

/** The page with the form is no article, but looked for. */
const isForm = ({ script }: Page) => script === "try.js";

/** Writes what machines read: lists of pages, the feed, and with an address the sitemap. */
function writeForMachines(
  out: string,
  contract: Contract,
  pages: readonly Page[],
  sources: readonly Source[],
  { options: { siteUrl } }: Site,
): void {
  write(out, "llms.txt", llmsText(contract, sources));
  write(out, "llms-full.txt", llmsFullText(sources));
  write(out, "changes.atom", feed(siteUrl));
  const samples = samplesOf(contract).map(({ operationId, body, language, code }) => ({
    operation: operationId,
    language: language.title,
    body,
    code,
  }));
  // curl is made of what the form sends.
  const programs = samples.filter(({ language }) => language !== "curl");
  write(out, "samples.json", `${JSON.stringify(programs)}\n`);
  // Publishing puts the other versions beside this one, and their names here.
  write(out, "versions.json", "[]\n");
  if (siteUrl === undefined) return;
  const stems = new Set(pages.map(({ stem }) => stem));
  const inLanguages = (stem: string, language: Language) =>
    languages
      .map((other) => ({ language: other, stem: stemIn(other, { stem, language }) }))
      .filter((other) => stems.has(other.stem) || other.stem.endsWith("reference/index"));
  const references = languages.map((language) => ({
    stem: `${folderOf(language)}reference/index`,
    language,
  }));
  const listed = [...pages.filter(({ stem }) => !stem.endsWith("404")), ...references];
  const described = listed.map(({ stem, language }) => {
    const translations = inLanguages(stem, language);
    return { stem, language, translations: translations.length > 1 ? translations : [] };
  });
  write(out, "sitemap.xml", sitemap(described, siteUrl));
  write(out, "robots.txt", robots(siteUrl));
}

/** Builds the pages below `out`: HTML, the same as Markdown, the search, and lists for machines. */
export async function buildPages(
  out: string,
  contracts: Contracts,
  options: SiteOptions,
): Promise<void> {
  const read = readPageSources();
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
  const site = { options, version: contracts.en.info.version };
  let made: readonly { url: string; content: string }[] = [];
  const eleventy = new Eleventy(parts, out, {
    config: (config) => {
      configure(config, pages, sources, site);
      config.on("eleventy.after", ({ results }) => (made = results));
    },
  });
  eleventy.disableLogger();
  await Promise.all([eleventy.write(), buildScripts(out)]);
  writeSearch(out, made, pages, articles, contracts);
  const twins = sourcesFor(read, contracts, "md").map((source) => ({
    ...source,
    markdown: links.rewrite(source, "md"),
  }));
  for (const { stem, markdown } of twins) write(out, `${stem}.md`, markdown);
  for (const file of links.files) {
    mkdirSync(dirname(join(out, placeOf(file))), { recursive: true });
    copyFileSync(join(root, file), join(out, placeOf(file)));
  }
  copyFileSync(join(parts, "icon.svg"), join(out, "icon.svg"));
  writeForMachines(out, contracts.en, pages, twins, site);
}
