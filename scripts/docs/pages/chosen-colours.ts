/** Redoc's page keeps its reader's choice under this name, and takes it from there. */
const key = "redoc.colorMode";

/** Colours that a reader can choose. */
export type Colours = "light" | "dark";

/** What a reader chose; undefined for what the system shows. */
export function chosenColours(): Colours | undefined {
  try {
    const chosen = localStorage.getItem(key);
    return chosen === "light" || chosen === "dark" ? chosen : undefined;
  } catch {
    // A browser may keep nothing for a page.
    return undefined;
  }
}

/** Keeps a reader's choice for all pages. */
export function chooseColours(colours: Colours): void {
  document.documentElement.classList.remove("light", "dark");
  document.documentElement.classList.add(colours);
  try {
    localStorage.setItem(key, colours);
  } catch {
    // It holds for this page alone.
  }
}
