import { textOf } from "./text-of.js";

/** A heading of a page: what it says, and its name in links. */
interface Heading {
  id: string;
  text: string;
}

/** The headings of the second level of a page, for the list beside it. */
export function headingsOf(html: string): Heading[] {
  return [...html.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(
    ([, id = "", text = ""]) => ({
      id,
      text: textOf(text),
    }),
  );
}
