import { dirname } from "node:path/posix";
import type { Source } from "./sources.js";
import { texts, type Language } from "./texts.js";

/** A line of the list of pages. */
interface MenuEntry {
  title: string;
  /** Where it leads, from the top of the site. */
  place: string;
  /** The language of the page, where it is another than the list's. */
  foreign?: Language;
}

/** Pages of one kind, under a heading of their own. */
export interface MenuGroup {
  title: string;
  entries: MenuEntry[];
}

/** Pages that are made for each language, without a source of their own. */
const made = new Set(["try", "reference/index"]);

/** Tables that stand behind another page, which leads to them. */
const behindOthers = new Set(["conformance-matrix", "conformance-sdks", "rules-in-the-wild"]);

/** Single decisions, rules and the like are reached from the page about all of them. */
const isMain = (stem: string) => !stem.includes("/") && !behindOthers.has(stem);

/**
 * The list of pages in a language. A page without a translation is listed in English; a page that no
 * group names comes last, by its title.
 */
export function menuOf(sources: readonly Source[], language: Language): MenuGroup[] {
  const { folder, menu } = texts[language];
  const places = new Set(sources.map(({ stem }) => stem));
  const has = (stem: string, below: string) => made.has(stem) || places.has(below + stem);

  function entryOf(stem: string, title: string): MenuEntry[] {
    if (has(stem, folder)) return [{ title, place: `${folder}${stem}.html` }];
    return has(stem, "") ? [{ title, place: `${stem}.html`, foreign: "en" }] : [];
  }

  const named = new Set(menu.flatMap(({ pages }) => Object.keys(pages)));
  const others = sources
    .filter((source) => source.language === "en" && isMain(source.stem) && !named.has(source.stem))
    .flatMap(({ stem, title }) => {
      const translated = sources.find((source) => source.stem === folder + stem);
      return entryOf(stem, translated?.title ?? title);
    });
  return menu.map(({ title, pages }, index) => ({
    title,
    entries: [
      ...Object.entries(pages).flatMap(([stem, name]) => entryOf(stem, name)),
      ...(index === menu.length - 1 ? others : []),
    ],
  }));
}

/** Whether a page of the list is about all pages of the folder that another one is in. */
export function isAbove(place: string, stem: string): boolean {
  const folder = dirname(stem);
  const isOfLanguage = folder === "." || folder in texts;
  return !isOfLanguage && [`${folder}.html`, `${folder}/index.html`].includes(place);
}
