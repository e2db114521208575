/** From a page without a translation, the switch of languages leads to another page. */
const hasTranslation = ({ hreflang }: HTMLAnchorElement) =>
  document.querySelector(`link[rel="alternate"][hreflang="${hreflang}"]`) !== null;

/** The number of the section in the middle of the window; 0 above the first one. */
function sectionInView(headings: readonly Element[]): number {
  if (scrollY === 0) return 0;
  const middle = innerHeight / 2;
  return headings.findLastIndex((heading) => heading.getBoundingClientRect().top < middle) + 1;
}

/**
 * Keeps the section that is being read when the language is switched. A translation has the headings
 * of its source in the same order, so the place is told by its number: `#section-3`.
 */
export function keepSection(): void {
  const headings = [...document.querySelectorAll("main :is(h2, h3)")];
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.switch")) {
    if (!hasTranslation(link)) continue;
    link.addEventListener("click", () => {
      const section = sectionInView(headings);
      link.hash = section === 0 ? "" : `section-${section}`;
    });
  }
  const number = /^#section-(\d+)$/.exec(location.hash)?.[1];
  const heading = headings[Number(number) - 1];
  if (heading !== undefined) location.replace(`#${heading.id}`);
}
