import { existsSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { root } from "../../lib/paths.js";
import { downloads } from "../downloads.js";
import type { Source } from "./sources.js";
import { texts } from "./texts.js";

/** Where the links of the sources lead to on the site. */
export interface Links {
  /**
   * A source's Markdown with the addresses that its links have on the site.
   *
   * @param extension of the pages that it links to
   */
  rewrite(from: Source, extension: "html" | "md"): string;
  /** The files of the repository that pages link to and that are no pages: they go with the site. */
  readonly files: ReadonlySet<string>;
}

/** A block of code, in which brackets are no links. */
const fence = /(^```[^]*?^```$)/m;

/** A block of code without what the tests read behind its language. */
const withoutMarks = (block: string) => block.replace(/^(```[^\s`]*)[^\n]*/, "$1");

const link = /(?<=\]\()[^)\s]+(?=\))/g;

/** An address on another host, or within the page. */
const isForeign = (href: string) => /^(?:[a-z]+:|#)/.test(href);

/** The address of a place on the site, as seen from a page. */
export const relativeTo = (stem: string, place: string): string =>
  posix.relative(posix.dirname(`/${stem}`), `/${place}`) || posix.basename(place);

/** Where a file of the repository that is no page is put: as text, which every browser shows. */
export const placeOf = (file: string): string => `source/${file}.txt`;

/**
 * Knows where each source went.
 *
 * @param operations the stems of the operations' pages, by `FILE#operationId` of the contract
 */
export function createLinks(
  sources: readonly Source[],
  operations: ReadonlyMap<string, string>,
): Links {
  const stems = new Map(sources.map(({ file, stem }) => [file, stem]));
  stems.set("README.md", "index");
  const offered = new Map(downloads().map(({ file, place }) => [file, place]));
  const files = new Set<string>();

  function resolve(from: Source, href: string, extension: string): string {
    if (isForeign(href)) return href;
    const [path = "", fragment] = href.split("#");
    const file = join(dirname(from.file), path);
    const operation = operations.get(`${file}#${fragment}`);
    if (operation !== undefined) {
      return relativeTo(from.stem, `${texts[from.language].folder}${operation}.${extension}`);
    }
    const stem = stems.get(file);
    const target = join(root, file);
    if (stem === undefined) {
      // The link check of the tests names it; a site with a dead link is better than none.
      if (!existsSync(target) || !statSync(target).isFile()) return href;
      if (!offered.has(target)) files.add(file);
    }
    const place =
      stem === undefined ? (offered.get(target) ?? placeOf(file)) : `${stem}.${extension}`;
    return relativeTo(from.stem, place) + (fragment === undefined ? "" : `#${fragment}`);
  }

  return {
    files,
    rewrite: (from, extension) =>
      from.markdown
        .split(fence)
        .map((part) =>
          part.startsWith("```")
            ? extension === "md"
              ? withoutMarks(part)
              : part
            : part.replaceAll(link, (href) => resolve(from, href, extension)),
        )
        .join(""),
  };
}
