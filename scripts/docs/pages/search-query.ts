/** What a reader asks for, made a query that forgives: misspellings, synonyms and little words. */
import { closest, distance } from "fastest-levenshtein";
import MiniSearch, {
  type CombinationOperator,
  type Query,
  type SearchOptions,
  type SearchResult,
} from "minisearch";
import { isForeign, searchOptions, type Section } from "./search-options.js";
import { littleWords, synonyms } from "./synonyms.js";

/** A text as an expression that finds it. */
export const literal = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const isHan = (text: string) => /^\p{Script=Han}/u.test(text);

/** A phrase in a query: as whole words, in the plural too; in Chinese wherever it stands. */
const standing = (phrase: string) =>
  new RegExp(isHan(phrase) ? phrase : `(?<!\\S)${literal(phrase)}s?(?!\\S)`);

const phrases = synonyms
  .flatMap((group) => group.map((phrase) => ({ phrase, group, form: standing(phrase) })))
  .toSorted((a, b) => b.phrase.length - a.phrase.length);

/** Words in which a wrong letter can be told: not codes, not Chinese. */
const plainWord = /(?<!\S)[a-z]{4,}(?!\S)/g;

const wordsOfSynonyms = synonyms.flat().flatMap((phrase) => phrase.match(plainWord) ?? []);

/** Long words begin with few others: "deadline" is "deadlines" too. */
const isLong = (term: string) => /^[a-z]{6,}$/.test(term);

/** What else is said for a phrase counts less than the phrase, and is not misspelt. */
const synonymOptions: SearchOptions = {
  boost: { heading: 2, text: 0.6 },
  combineWith: "AND",
  fuzzy: false,
  prefix: isLong,
};

/** In a text, the words of a phrase may stand far apart; those of a name are not meant alone. */
function synonymQuery(phrase: string): Query {
  const form = /[a-z] /.test(phrase) ? { fields: ["heading"] } : {};
  const name = /^[\x21-\x7e]+$/.test(phrase) ? { tokenize: () => [phrase] } : {};
  return { ...synonymOptions, ...form, ...name, queries: [phrase] };
}

const betweenScripts = /(?<=\p{Script=Han})(?=[a-z\d])|(?<=[a-z\d])(?=\p{Script=Han})/gu;

/** What ends or parts sentences; a full stop within a code does not. */
const sentenceMarks = /[?!,;:"()？！，。；：、“”（）]|\.(?!\S)/g;

/** A query in the letters and blanks that the lists of words have. */
const normalized = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(sentenceMarks, " ")
    .replaceAll(betweenScripts, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** A character of a Chinese word that is gone otherwise. */
const lone = /(?<!\p{Script=Han})\p{Script=Han}(?!\p{Script=Han})/gu;

/** The phrases of a text that have synonyms, the longest first, and what is left of it. */
function queryOf(text: string, combineWith: CombinationOperator): Query {
  let rest = text;
  const queries: Query[] = [];
  for (const { phrase, group, form } of phrases) {
    if (!form.test(rest)) continue;
    rest = rest.replace(form, " ").trim();
    const others = group.filter((other) => other !== phrase);
    queries.push({
      combineWith: "OR",
      queries: [{ combineWith: "AND", queries: [phrase] }, ...others.map(synonymQuery)],
    });
  }
  const said = rest.replaceAll(littleWords, " ").replaceAll(lone, " ").trim();
  // A query of nothing else is meant as it is.
  const left = said === "" && queries.length === 0 ? rest : said;
  return {
    combineWith,
    queries: left === "" ? queries : [...queries, { combineWith, queries: [left] }],
  };
}

/** The most wrong letters in a word of so many. */
const slips = (length: number) => Math.max(1, Math.floor(length / 4));

/** A word with each two neighbours changed over: the slip that hands make most. */
const swapped = (word: string): string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );

/** A code of an error, a status or a number. */
const isCode = (query: string) => /^[\x21-\x7e]*\d[\x21-\x7e]*$/.test(query);

/**
 * What a query names comes first: the guide of a client, by its language. A page in another language
 * than the reader's comes last, unless its title is asked for.
 */
function placeOf({ id, page, topic }: SearchResult, query: string): number {
  if (topic !== undefined && query.split(" ").includes((topic as string).toLowerCase())) return 0;
  return isForeign(id as string) && (page as string).toLowerCase() !== query ? 2 : 1;
}

/** Opens an index, and gives back what searches it: the best first. */
export function openIndex(json: string): (text: string) => SearchResult[] {
  const index = MiniSearch.loadJSON<Section>(json, searchOptions);
  let words: string[] | undefined;
  /** A word that no page has, as the word that was meant. */
  const corrected = (word: string) => {
    words ??= [
      ...wordsOfSynonyms,
      ...(JSON.parse(json) as { index: [string][] }).index.flatMap(
        ([term]) => term.match(plainWord) ?? [],
      ),
    ];
    const all = words;
    const isKnown = (begin: string) => all.some((known) => known.startsWith(begin));
    if (isKnown(word)) return word;
    const swap = swapped(word).find(isKnown);
    if (swap !== undefined) return swap;
    const meant = closest(word, all);
    return distance(word, meant) <= slips(word.length) ? meant : word;
  };
  return (text) => {
    const query = normalized(text).replaceAll(plainWord, corrected);
    const all = index.search(queryOf(query, "AND"));
    // Better a page about a part of a question than none; but a code is never another one.
    const isWhole = all.length > 0 || isCode(query);
    const results = isWhole ? all : index.search(queryOf(query, "OR"));
    return results.toSorted((a, b) => placeOf(a, query) - placeOf(b, query));
  };
}
