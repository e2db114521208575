import type { Source } from "./sources.js";
import { texts, type Language } from "./texts.js";

/** A line of the list of pages. */
export interface MenuEntry {
  title: string;
  /** Where it leads, from the top of the site. */
  place: string;
}

/** The order of the pages that most readers need first; the others follow by name. */
const order = ["index", "guide", "errors", "clients", "sandbox", "rules", "contradictions"];

const rank = (name: string) => order.indexOf(name) + 1 || order.length + 1;

/** Single decisions, rules and languages are reached from the page about all of them. */
const isMain = ({ stem }: Source) => !/(?:^|\/)(?:adr|rules|clients|languages)\//.test(stem);

const nameOf = ({ stem }: Source) => stem.split("/").at(-1) ?? stem;

/** The list of pages of a language. Pages without a translation are listed in English. */
export function menuOf(sources: readonly Source[], language: Language): MenuEntry[] {
  const own = sources.filter((source) => source.language === language && isMain(source));
  const names = new Set(own.map(nameOf));
  const others = sources.filter(
    (source) => source.language === "en" && isMain(source) && !names.has(nameOf(source)),
  );
  const entries = [...own, ...others]
    .toSorted((a, b) => rank(nameOf(a)) - rank(nameOf(b)))
    .map((source) => ({
      title: nameOf(source) === "index" ? texts[language].start : source.title,
      place: `${source.stem}.html`,
    }));
  const reference = {
    title: texts[language].reference,
    place: `${texts[language].folder}reference/index.html`,
  };
  const tryIt = { title: texts[language].tryIt.title, place: `${texts[language].folder}try.html` };
  return [...entries.slice(0, 3), reference, tryIt, ...entries.slice(3)];
}
