import type { Options } from "minisearch";

/** A part of a page under a heading. */
export interface Section {
  /** Its address, with the heading's fragment. */
  id: string;
  page: string;
  heading: string;
  text: string;
}

/** Chinese has no blanks between its words; codes such as OSM.01010024 stay whole as well. */
const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });

function tokenize(text: string): string[] {
  const words = [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  return [...words, ...(text.match(/[\w-]+(?:[./][\w-]+)+/g) ?? [])];
}

/** How the index is made and read; both sides need the same. */
export const searchOptions: Options<Section> = {
  fields: ["heading", "text"],
  storeFields: ["page", "heading", "text"],
  tokenize,
  searchOptions: { boost: { heading: 3 }, prefix: true, combineWith: "AND" },
};
