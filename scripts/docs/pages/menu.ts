import { dirname } from "node:path/posix";
import type { Source } from "./sources.js";
import { texts, type Language } from "./texts.js";

/** A line of the list of pages. */
export interface MenuEntry {
  title: string;
  /** Where it leads, from the top of the site. */
  place: string;
  /** The language of the page, where it is another than the list's. */
  foreign?: Language;
  /** Whether it is a part of what the entry before it is about. */
  isPart?: boolean;
}

/** Pages of one kind, under one heading. */
export interface MenuGroup {
  title: string;
  /** Whether the group is closed until a reader opens it, or reads one of its pages. */
  isFolded: boolean;
  entries: MenuEntry[];
}

/** Pages that are made for each language, without a source. */
const made = new Set(["try", "reference/index"]);

/** Tables that stand behind another page, which leads to them. */
const behind: Readonly<Record<string, string>> = {
  "conformance-matrix": "conformance",
  "conformance-sdks": "sdks",
  "rules-in-the-wild": "rules",
};

/** Single decisions, rules and the like are reached from the page about all of them. */
const isMain = (stem: string) => !stem.includes("/") && !Object.hasOwn(behind, stem);

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

  /** The operations, below what leads to all of them. */
  const operations = sources
    .filter(({ stem }) => stem.startsWith(`${folder}operations/`))
    .map(({ stem, title }) => ({ title, place: `${stem}.html`, isPart: true }));

  const named = new Set(menu.flatMap(({ pages }) => Object.keys(pages)));
  const others = sources
    .filter((source) => source.language === "en" && isMain(source.stem) && !named.has(source.stem))
    .flatMap(({ stem, title }) => {
      const translated = sources.find((source) => source.stem === folder + stem);
      return entryOf(stem, translated?.title ?? title);
    });
  return menu.map(({ title, isFolded, pages }, index) => ({
    title,
    isFolded,
    entries: [
      ...Object.entries(pages).flatMap(([stem, name]) => [
        ...entryOf(stem, name),
        ...(stem === "reference/index" ? operations : []),
      ]),
      ...(index === menu.length - 1 ? others : []),
    ],
  }));
}

const languageFolder = (stem: string) => {
  const [folder = ""] = stem.split("/");
  return folder in texts ? `${folder}/` : "";
};

/** Whether a page of the list leads to another one: to those of a folder, and to tables behind it. */
function isAbove(place: string, stem: string): boolean {
  const below = languageFolder(stem);
  const name = stem.slice(below.length);
  const above = behind[name] ?? dirname(name);
  return [`${above}.html`, `${above}/index.html`].includes(
    place.slice(languageFolder(place).length),
  );
}

/** The list of pages as one page shows it: its entry is marked, and a folded group with it is open. */
export function markedMenu(menu: readonly MenuGroup[], stem: string) {
  return menu.map((group) => {
    const entries = group.entries.map((entry) => {
      if (entry.place === `${stem}.html`) return { ...entry, current: "page" };
      return isAbove(entry.place, stem) ? { ...entry, current: "true" } : entry;
    });
    const isOpen = entries.some((entry) => "current" in entry);
    return { ...group, entries, isOpen };
  });
}

/** A page as the one before or after another. */
export type Neighbour = Pick<MenuEntry, "title" | "place">;

/** The pages of a language in the order in which they are read: each of the list, then those below it. */
export function readingOrder(
  menu: readonly MenuGroup[],
  sources: readonly Source[],
  language: Language,
): Neighbour[] {
  const entries = menu.flatMap((group) => group.entries);
  const listed = new Set(entries.map(({ place }) => place));
  return entries.flatMap(({ title, place }) => {
    const { folder } = texts[language];
    const isOfLanguage = (stem: string) =>
      languageFolder(stem) === folder || !sources.some((one) => one.stem === folder + stem);
    const below = sources
      .filter(({ stem }) => isOfLanguage(stem) && isAbove(place, stem))
      .map((source) => ({ title: source.title, place: `${source.stem}.html` }))
      .filter((page) => !listed.has(page.place));
    return [{ title, place }, ...below];
  });
}
