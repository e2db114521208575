/** The search page: reads the index and lists what matches, all in the browser. */
import MiniSearch, { type SearchResult } from "minisearch";
import { searchOptions, type Section } from "./search-options.js";

const most = 30;
const excerptLength = 160;

/** How many characters of an excerpt stand before what matched. */
const lead = 40;

const list = document.querySelector<HTMLElement>("#results")!;
const status = document.querySelector<HTMLElement>("#status")!;
const input = document.querySelector<HTMLInputElement>("#query")!;

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A text with what matched marked in it. */
function marked(text: string, terms: readonly string[]): Node[] {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length).map(escaped);
  // Parts at odd places are what the expression's group caught.
  return text.split(new RegExp(`(${longestFirst.join("|")})`, "gi")).map((part, place) => {
    if (place % 2 === 0) return document.createTextNode(part);
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

/** The part of a text around the first word that matched. */
function excerptOf(text: string, terms: readonly string[]): Node[] {
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0);
  const near = places.length > 0 ? Math.max(0, Math.min(...places) - lead) : 0;
  // Not in the middle of a word, where there are blanks between words.
  const start = near > 0 ? near + text.slice(near, near + lead / 2).indexOf(" ") + 1 : 0;
  const end = start + excerptLength;
  return [
    document.createTextNode(start > 0 ? "… " : ""),
    ...marked(text.slice(start, end), terms),
    document.createTextNode(end < text.length ? " …" : ""),
  ];
}

function entryOf(result: SearchResult): HTMLElement {
  const { id, page, heading, text } = result as unknown as Section;
  const link = document.createElement("a");
  link.href = id;
  link.textContent = heading === page ? page : `${page}: ${heading}`;
  const excerpt = document.createElement("p");
  excerpt.append(...excerptOf(text, result.terms));
  const entry = document.createElement("li");
  entry.append(link, excerpt);
  return entry;
}

const index = fetch("search-index.json")
  .then((reply) => reply.text())
  .then((json) => MiniSearch.loadJSON<Section>(json, searchOptions));

/** What is said above the list. */
function summaryOf(query: string, found: number): string {
  const { hint = "", none = "", one = "", many = "" } = status.dataset;
  if (query === "") return hint;
  if (found === 0) return none;
  if (found === 1) return one;
  return found > most ? `${most} / ${found} ${many}` : `${found} ${many}`;
}

async function show(): Promise<void> {
  const query = input.value.trim();
  const results = query === "" ? [] : (await index).search(query);
  // Typed on meanwhile: a later call shows the answer to that.
  if (query !== input.value.trim()) return;
  list.replaceChildren(...results.slice(0, most).map(entryOf));
  status.textContent = summaryOf(query, results.length);
}

input.value = new URLSearchParams(location.search).get("q") ?? "";
input.addEventListener("input", () => void show());
void show();
