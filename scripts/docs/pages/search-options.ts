import type { Options } from "minisearch";

/** A part of a page: what is under a heading, or a row of a table. */
export interface Section {
  /** Its address, with its fragment. */
  id: string;
  page: string;
  heading: string;
  text: string;
  /** What the whole page is about, where pages are alike: the language of a client. */
  topic?: string;
  /** How much it counts beside others that match as well, from 0 to 1. */
  rank: number;
}

/** Whether an address, as the search of a language has it, is that of a page in another language. */
export const isForeign = (address: string): boolean => address.startsWith("../");

/** Characters of scripts that put no blanks between words. */
const unspaced = /\p{Script=Han}+/gu;

/** Words between blanks and marks. */
const spaced = /[^\s\p{P}\p{S}\p{Script=Han}]+/gu;

/** Names such as OSM.01010024, X-Auth-Token and contact_way, which are found as a whole as well. */
const names = /\w+(?:[./_-]\w+)+/g;

/** Names within a name: the region in the name of a host. */
const namesWithin = (name: string) => name.split(/[./]/).filter((part) => /[_-]/.test(part));

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
  const whole = text.match(names) ?? [];
  return [
    ...(text.match(spaced) ?? []),
    ...new Set([...whole, ...whole.flatMap(namesWithin)]),
    ...(text.match(unspaced) ?? []).flatMap(pairsOf),
  ];
}

/** As for the index, but without the ends of runs: in a text another character may follow. */
const tokenizeQuery = (query: string): string[] =>
  tokenize(query).filter((token, _, all) => !/^\p{Script=Han}$/u.test(token) || all.length === 1);

/** One wrong letter in words of five, two in words of ten; none in codes and Chinese. */
const fuzzy = (term: string) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false);

/** How much more a part of a page for users counts whose heading is what was asked for, such as a code. */
const exactly = 4;
const usual = 1;

/** How the index is made and read; both sides need the same. */
export const searchOptions: Options<Section> = {
  fields: ["heading", "text", "topic"],
  storeFields: ["page", "heading", "text", "topic", "rank"],
  tokenize,
  searchOptions: {
    boost: { heading: 3, topic: 3 },
    boostDocument: (_id, term, stored) => {
      const rank = Number(stored?.rank);
      const isMeant = rank >= usual && String(stored?.heading).toLowerCase() === term;
      return isMeant ? rank * exactly : rank;
    },
    // One letter begins too many words; a Chinese character is a word.
    prefix: (term) => !/^[a-z]$/.test(term),
    fuzzy,
    combineWith: "AND",
    tokenize: tokenizeQuery,
  },
};
