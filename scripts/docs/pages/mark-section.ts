import { sectionInView } from "./keep-section.js";

/** Marks the section that is read in the list of the page's sections, and opens that where it has room. */
export function markSection(): void {
  const details = document.querySelector<HTMLDetailsElement>(".contents details");
  if (details === null) return;
  const wide = matchMedia("(min-width: 80rem)");
  const unfold = () => (details.open = wide.matches);
  wide.addEventListener("change", unfold);
  unfold();
  const links = [...details.querySelectorAll("a")];
  const headings = [...document.querySelectorAll("main h2[id]")];
  const mark = () => {
    const current = sectionInView(headings) - 1;
    for (const [place, link] of links.entries()) {
      if (place === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  addEventListener("scroll", mark, { passive: true });
  mark();
}
