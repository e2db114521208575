/** The search page: reads the index and lists what matches, all in the browser. */
import MiniSearch, { type SearchResult } from "minisearch";
import { searchOptions, type Section } from "./search-options.js";

const shortest = 2;
const most = 30;
const excerptLength = 160;

const list = document.querySelector<HTMLElement>("#results")!;
const status = document.querySelector<HTMLElement>("#status")!;
const input = document.querySelector<HTMLInputElement>("#query")!;

/** The part of a text around the first word that matched. */
function excerptOf(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = Math.max(
    0,
    Math.min(...terms.map((term) => lower.indexOf(term)).filter((i) => i >= 0)),
  );
  const start = Number.isFinite(at) ? Math.max(0, at - excerptLength / 4) : 0;
  const excerpt = text.slice(start, start + excerptLength);
  return `${start > 0 ? "… " : ""}${excerpt}${start + excerptLength < text.length ? " …" : ""}`;
}

function entryOf(result: SearchResult): HTMLElement {
  const { id, page, heading, text } = result as unknown as Section;
  const link = document.createElement("a");
  link.href = id;
  link.textContent = heading === page ? page : `${page}: ${heading}`;
  const excerpt = document.createElement("p");
  excerpt.textContent = excerptOf(text, result.terms);
  const entry = document.createElement("li");
  entry.append(link, excerpt);
  return entry;
}

const index = fetch("search-index.json")
  .then((reply) => reply.text())
  .then((json) => MiniSearch.loadJSON<Section>(json, searchOptions));

async function show(): Promise<void> {
  const query = input.value.trim();
  const results = query.length < shortest ? [] : (await index).search(query).slice(0, most);
  // Typed on meanwhile: a later call shows the answer to that.
  if (query !== input.value.trim()) return;
  list.replaceChildren(...results.map(entryOf));
  const none = query.length < shortest ? status.dataset.hint : status.dataset.none;
  status.textContent = results.length > 0 ? String(results.length) : (none ?? "");
}

input.value = new URLSearchParams(location.search).get("q") ?? "";
input.addEventListener("input", () => void show());
void show();
