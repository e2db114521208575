/** Shows what a search finds while its words are typed. */
import type { Found } from "./search-engine.js";

/** The elements of a search. */
export interface SearchView {
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  /** The page of the search, beside which its index is. */
  page: string;
  words: DOMStringMap;
}

const most = 30;

function entryOf({ href, title, excerpt }: Found): HTMLElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = title;
  const text = document.createElement("p");
  for (const piece of excerpt) {
    const part = document.createElement(piece.isMarked ? "mark" : "span");
    part.textContent = piece.text;
    text.append(part);
  }
  const entry = document.createElement("li");
  entry.append(link, text);
  return entry;
}

/** What is said above the list. */
function summaryOf({ hint = "", none = "", one = "", many = "" }: DOMStringMap, found?: number) {
  if (found === undefined) return hint;
  if (found === 0) return none;
  if (found === 1) return one;
  return found > most ? `${most} / ${found} ${many}` : `${found} ${many}`;
}

/** Connects an input with its list, and shows what is asked for already. */
export function showSearch({ input, status, list, page, words }: SearchView): void {
  const index = new URL("search-index.json", page).href;
  const engine = import("./search-engine.js").then(({ loadSearch }) => loadSearch(index));
  async function show(): Promise<void> {
    const query = input.value.trim();
    const results = query === "" ? [] : (await engine)(query);
    // Typed on meanwhile: a later call shows the answer to that.
    if (query !== input.value.trim()) return;
    list.replaceChildren(...results.slice(0, most).map(entryOf));
    status.textContent = summaryOf(words, query === "" ? undefined : results.length);
  }
  input.addEventListener("input", () => void show());
  void show();
}
