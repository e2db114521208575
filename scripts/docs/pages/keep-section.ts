/** From a page without a translation, the switch of languages leads to the start page. */
const keepsPlace = ({ dataset }: HTMLAnchorElement) => dataset.start === undefined;

/** How far below the top of the window a heading is that a link has led to. */
const lineOfReading = 120;

/** The number of the section that is read; 0 above the first one. */
export function sectionInView(headings: readonly Element[]): number {
  if (scrollY === 0) return 0;
  // At the end of a page its last headings do not get to the top any more.
  const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  const line = isEnd ? innerHeight / 2 : lineOfReading;
  return headings.findLastIndex((heading) => heading.getBoundingClientRect().top < line) + 1;
}

/** In Redoc's page a place has the same address in each language. */
const isReference = () => document.querySelector("#redoc") !== null;

/**
 * Keeps the section that is being read when the language is switched. A translation has the headings
 * of its source in the same order, so the place is told by its number: `#section-3`.
 */
export function keepSection(): void {
  const headings = [...document.querySelectorAll("main :is(h2, h3)")];
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.switch")) {
    if (!keepsPlace(link)) continue;
    link.addEventListener("click", () => {
      const section = sectionInView(headings);
      if (isReference()) link.hash = location.hash;
      else link.hash = section === 0 ? "" : `section-${section}`;
    });
  }
  const number = /^#section-(\d+)$/.exec(location.hash)?.[1];
  const heading = headings[Number(number) - 1];
  if (heading !== undefined) location.replace(`#${heading.id}`);
}
