/** Searches the site in the browser. Loaded when a reader begins to search. */
import type { SearchResult } from "minisearch";
import type { Section } from "./search-options.js";
import { literal, openIndex } from "./search-query.js";

/** A piece of text, marked where it is what was asked for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** What a search found. */
export interface Found {
  href: string;
  title: string;
  excerpt: readonly Piece[];
}

const excerptLength = 160;

/** How many characters of an excerpt stand before what matched. */
const lead = 40;

/** A text in pieces. */
function marked(text: string, terms: readonly string[]): Piece[] {
  // Parts at odd places are what the expression's group caught.
  return text
    .split(new RegExp(`(${terms.map(literal).join("|")})`, "gi"))
    .map((part, place) => ({ text: part, isMarked: place % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/** Where a text has a term at the begin of a word; -1 without it. */
function placeOf(term: string, text: string): number {
  const begin = /^\w/.test(term) ? String.raw`(?<!\w)` : "";
  return text.search(new RegExp(begin + literal(term), "i"));
}

/** The part of a text around what was asked for: the query as a whole, or the longest that matched. */
function excerptOf(text: string, query: string, matched: readonly string[]): Piece[] {
  const terms = [query, ...matched.toSorted((a, b) => b.length - a.length)];
  const place = terms.map((term) => placeOf(term, text)).find((found) => found >= 0) ?? 0;
  const near = Math.max(0, place - lead);
  // Not in the middle of a word, where there are blanks between words.
  const start = near > 0 ? near + text.slice(near, place).indexOf(" ") + 1 : 0;
  const end = start + excerptLength;
  return [
    ...(start > 0 ? [{ text: "… ", isMarked: false }] : []),
    ...marked(text.slice(start, end), terms),
    ...(end < text.length ? [{ text: " …", isMarked: false }] : []),
  ];
}

/** Loads an index, and gives back what searches it: the best first. */
export async function loadSearch(address: string): Promise<(query: string) => Found[]> {
  const reply = await fetch(address);
  const search = openIndex(await reply.text());
  const foundOf = (result: SearchResult, query: string): Found => {
    const { id, page, heading, text } = result as unknown as Section;
    return {
      href: new URL(id, address).href,
      title: heading === page ? page : `${page}: ${heading}`,
      excerpt: excerptOf(text, query, result.terms),
    };
  };
  return (query) => search(query).map((result) => foundOf(result, query));
}
