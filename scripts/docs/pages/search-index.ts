import MiniSearch from "minisearch";
import { textOf } from "./text-of.js";
import { searchOptions, type Section } from "./search-options.js";

/** A page as it was written. */
export interface Page {
  url: string;
  title: string;
  html: string;
}

/** The parts of a page, each under a heading of its own. */
function sectionsOf({ url, title, html }: Page): Section[] {
  const main = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? "";
  return main.split(/(?=<h[1-3] id=)/).flatMap((part) => {
    const [, id, heading = ""] = /^<h[1-3] id="([^"]+)"[^>]*>(.*?)<\/h[1-3]>/s.exec(part) ?? [];
    if (id === undefined) return [];
    const text = textOf(part.slice(part.indexOf("</h")));
    return [{ id: `${url}#${id}`, page: title, heading: textOf(heading), text }];
  });
}

/** The index that the search page loads, as JSON. */
export function searchIndex(pages: readonly Page[]): string {
  const index = new MiniSearch<Section>(searchOptions);
  index.addAll(pages.flatMap(sectionsOf));
  return JSON.stringify(index);
}
