import MiniSearch from "minisearch";
import { textOf } from "./text-of.js";
import { isForeign, searchOptions, type Section } from "./search-options.js";

/** A page as it was written. */
export interface IndexedPage {
  url: string;
  /** Its place without the folder of its language and without an extension. */
  stem: string;
  title: string;
  html: string;
}

/** Pages by who reads them: what users look for comes before single rules and decisions. */
const ranks: readonly (readonly [RegExp, number])[] = [
  [/^(?:(?:rules|adr)\/|releasing|map)/, 0.2],
  [/^(?:adr\/index|changes|conformance|contents|contributing|contradictions|figures)/, 0.3],
  [/^(?:capacity|hosting|rules-|sdks|security)/, 0.3],
  // Seven languages say much the same, and each rule has its page.
  [/^(?:clients\/|rules$)/, 0.6],
  [/^(?:index|guide|errors|operations|troubleshooting)/, 1.3],
];

const rankOf = (stem: string) => ranks.find(([form]) => form.test(stem))?.[1] ?? 1;

/** A row of a table that links can lead to, such as that of an error code. */
const namedRow = /<tr[^>]*>\s*(<td[^>]*>\s*<a id="([^"]+)"[^]*?)<\/tr>/g;

const firstCell = /<t[dh][^>]*>([^]*?)<\/t[dh]>/;

/** Programs and example replies, which are folded: what they name stands in the text of the page too. */
const folded = /<details[^]*?<\/details>/g;

/** Tables of which client passes which case: nobody looks for a row. */
const marks = /<table[^]*?<\/table>/g;

/** Of a page in another language, the search has the start of each part, in characters. */
const longestForeign = 360;

/** The language of the client that a page is about. */
function topicOf(stem: string, title: string): string | undefined {
  if (stem === "guide") return "TypeScript";
  return stem.startsWith("clients/") ? title.replace("verifycodes for ", "") : undefined;
}

/** The parts of a page: each of its headings with what is below it, and each row with a name. */
function sectionsOf({ url, stem, title, html }: IndexedPage): Section[] {
  const main = /<main[^>]*>([^]*?)(?:<nav class="neighbours"|<\/main>)/.exec(html)?.[1] ?? "";
  const topic = topicOf(stem, title);
  const common = { page: title, rank: rankOf(stem), ...(topic && { topic }) };
  const sections = main
    .replaceAll(folded, "")
    .replaceAll(stem.startsWith("conformance-") ? marks : "", "")
    .split(/(?=<h[1-3] id=)/)
    .flatMap((part) => {
      const [, id, heading = ""] = /^<h[1-3] id="([^"]+)"[^>]*>(.*?)<\/h[1-3]>/s.exec(part) ?? [];
      if (id === undefined) return [];
      const whole = textOf(part.slice(part.indexOf("</h")).replaceAll(namedRow, ""));
      const text = isForeign(url) ? whole.slice(0, longestForeign) : whole;
      const rows = [...part.matchAll(namedRow)].map(([, cells = "", row = ""]) => {
        const [, name = ""] = firstCell.exec(cells) ?? [];
        return { ...common, id: `${url}#${row}`, heading: textOf(name), text: textOf(cells) };
      });
      return [{ ...common, id: `${url}#${id}`, heading: textOf(heading), text }, ...rows];
    });
  if (sections.length === 0) throw new Error(`${url} has nothing that the search could find`);
  return sections;
}

/**
 * The index that the search loads, as JSON.
 *
 * @param others what is not a page of ours, such as Redoc's reference
 * @throws {Error} when a page has no entry
 */
export function searchIndex(pages: readonly IndexedPage[], others: readonly Section[]): string {
  const index = new MiniSearch<Section>(searchOptions);
  index.addAll([...pages.flatMap(sectionsOf), ...others]);
  return JSON.stringify(index);
}
