import type { Options } from "minisearch";

/** A part of a page under a heading. */
export interface Section {
  /** Its address, with the heading's fragment. */
  id: string;
  page: string;
  heading: string;
  text: string;
}

/** Characters of scripts that put no blanks between words. */
const unspaced = /\p{Script=Han}+/gu;

/** Words between blanks and marks. */
const spaced = /[^\s\p{P}\p{S}\p{Script=Han}]+/gu;

/** Names such as OSM.01010024, X-Auth-Token and contact_way, which are found as a whole as well. */
const names = /\w+(?:[./_-]\w+)+/g;

/**
 * Each two neighbours of a run of Chinese characters, and its last one. Where words end is a guess
 * that browsers make differently; two neighbours are the same everywhere, and all those of a query
 * together find what a dictionary would.
 */
function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.map((character, index) => character + (characters[index + 1] ?? ""));
}

/** The words of a text. */
function tokenize(text: string): string[] {
  return [
    ...(text.match(spaced) ?? []),
    ...(text.match(names) ?? []),
    ...(text.match(unspaced) ?? []).flatMap(pairsOf),
  ];
}

/** As for the index, but without the ends of runs: in a text another character may follow. */
const tokenizeQuery = (query: string): string[] =>
  tokenize(query).filter((token, _, all) => !/^\p{Script=Han}$/u.test(token) || all.length === 1);

/** How the index is made and read; both sides need the same. */
export const searchOptions: Options<Section> = {
  fields: ["heading", "text"],
  storeFields: ["page", "heading", "text"],
  tokenize,
  searchOptions: {
    boost: { heading: 3 },
    prefix: true,
    combineWith: "AND",
    tokenize: tokenizeQuery,
  },
};
