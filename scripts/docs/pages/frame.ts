/** The line at the top of every page: our own, and Redoc's. */
import { escaped } from "./escaped.js";
import { relativeTo } from "./links.js";
import { texts, type Language, type Texts } from "./texts.js";

/** Where a page's text can be read in another language. */
export interface Switch {
  language: Language;
  stem: string;
  /** Whether it leads to the start page, because the page is not translated. */
  isStart: boolean;
}

/** The page that a line at the top is for. */
export interface Framed {
  stem: string;
  language: Language;
  switches: readonly Switch[];
  /** Links between the name and the search, for a page without the list of pages. */
  links?: Readonly<Record<string, string>>;
  /** How the page leads to a place of the site; relative without this. */
  to?: (place: string) => string;
}

const moon =
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path fill="currentColor" d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5v11a5.5 5.5 0 0 1 0-11Z"/></svg>';

/** The switch to another language. It says where a page is not translated. */
function switchOf({ language, stem, isStart }: Switch, to: (place: string) => string): string {
  const { language: name, onlyIn } = texts[language];
  const label = isStart ? `${name} (${onlyIn})` : name;
  const start = isStart ? " data-start" : "";
  return `<a class="switch" hreflang="${language}" lang="${language}" href="${to(`${stem}.html`)}"${start}>${label}</a>`;
}

/** What the search over the page says. */
const searchWords = (words: Texts) =>
  Object.entries({
    label: words.search,
    close: words.close,
    hint: words.searchHint,
    none: words.searchNone,
    one: words.searchOne,
    many: words.searchMany,
  })
    .map(([name, text]) => `data-${name}="${text}"`)
    .join(" ");

/** The line as HTML. Without a script the search and the switches are plain links. */
export function frameOf({ stem, language, switches, links, to }: Framed): string {
  const words = texts[language];
  const lead = to ?? ((place: string) => relativeTo(stem, place));
  const others = Object.entries(links ?? {}).map(
    ([place, title]) => `<a href="${lead(`${words.folder}${place}.html`)}">${escaped(title)}</a>`,
  );
  const isPlain = links === undefined;
  return [
    '<header class="top">',
    `<a class="brand" href="${lead(`${words.folder}index.html`)}"><img src="${lead("icon.svg")}" width="24" height="24" alt="">verifycodes</a>`,
    ...(isPlain ? [] : [`<nav aria-label="${words.pages}">`, ...others, "</nav>"]),
    `<a class="find" href="${lead(`${words.folder}search.html`)}" aria-keyshortcuts="Control+K /" ${searchWords(words)}>${words.search} <kbd>Ctrl K</kbd></a>`,
    ...switches.map((other) => switchOf(other, lead)),
    ...(isPlain
      ? [
          `<button class="theme" type="button" aria-label="${words.darkMode}" hidden>${moon}</button>`,
          `<a class="to-pages" href="#pages">${words.pages}</a>`,
        ]
      : []),
    "</header>",
  ].join("\n");
}
