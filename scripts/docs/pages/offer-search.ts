/** The search over any page: opened by its link, by Ctrl-K or by a slash. */
import { showSearch } from "./search-view.js";

/** Whether a key goes to a field in which it is typed. */
const isTyped = ({ target }: KeyboardEvent) =>
  target instanceof Element &&
  target.closest("input, textarea, select, [contenteditable]") !== null;

const opens = (event: KeyboardEvent) =>
  (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) ||
  (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyped(event));

/** The dialog, with its own list. It is made when it is first opened. */
function makeDialog({ href, dataset }: HTMLAnchorElement): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", dataset.label ?? "");
  const input = document.createElement("input");
  input.type = "search";
  input.setAttribute("aria-label", dataset.label ?? "");
  input.autocomplete = "off";
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const list = document.createElement("ol");
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = dataset.close ?? "";
  close.addEventListener("click", () => dialog.close());
  const bar = document.createElement("div");
  bar.append(input, close);
  dialog.append(bar, status, list);
  dialog.addEventListener("keydown", (event) => moveOn(event, input, list));
  dialog.addEventListener("click", ({ target }) => {
    // Its backdrop, or a place on this very page.
    if (target === dialog || (target as Element).closest("a") !== null) dialog.close();
  });
  document.body.append(dialog);
  showSearch({ input, status, list, page: href, words: dataset });
  return dialog;
}

/** Arrows lead from the input through the results and back; Enter opens the first. */
function moveOn(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const places = [input, ...list.querySelectorAll("a")];
  const now = places.indexOf(document.activeElement as HTMLInputElement);
  if (event.key === "Enter" && now === 0) {
    places[1]?.click();
    event.preventDefault();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || now < 0) return;
  places[Math.min(Math.max(now + step, 0), places.length - 1)]?.focus();
  event.preventDefault();
}

/** The page of the search, whose address names what is asked for; it needs no dialog. */
function fillSearchPage(input: HTMLInputElement): void {
  const status = document.querySelector<HTMLElement>("#status")!;
  const list = document.querySelector<HTMLElement>("#results")!;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  showSearch({ input, status, list, page: location.href, words: status.dataset });
}

/** Lets the search be opened over the page. */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>("a.find");
  if (link === null) return;
  const input = document.querySelector<HTMLInputElement>("#query");
  if (input !== null) fillSearchPage(input);
  let dialog: HTMLDialogElement | undefined;
  const open = (event: Event) => {
    event.preventDefault();
    // Redoc has another search under the same key.
    event.stopImmediatePropagation();
    dialog ??= makeDialog(link);
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("input")?.select();
  };
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  addEventListener("keydown", (event) => opens(event) && open(event), { capture: true });
}
