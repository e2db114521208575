import { markOf } from "../../../scripts/docs/translations.js";
import type { Figures } from "../support/figures.js";
import { chinese } from "./chinese.js";
import { english } from "./english.js";

const page = "docs/capacity.md";

/** The pages about capacity, by their paths from the root. */
export function capacityPages(figures: Figures): Record<string, string> {
  const text = english(figures);
  return { [page]: text, "docs/zh-cn/capacity.md": markOf(page, text) + chinese(figures) };
}
