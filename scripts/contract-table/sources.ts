import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../lib/paths.js";

interface Sources {
  pages: Record<string, { title: string; url: string; method?: string; path?: string }>;
  contracts: Record<
    string,
    { limits: { at: string; page?: string; row?: string; decision?: string }[] }
  >;
}

/** Where a limit comes from: a row of a page of the service, or a decision of the contract. */
export interface LimitSource {
  page: { title: string; url: string; row: string } | undefined;
  decision: string | undefined;
}

/** Where the facts of the contract come from, in words. */
export interface SourceTexts {
  /** Of a place that has limits, such as `/components/schemas/X/properties/y`. */
  limitAt: (pointer: string) => LimitSource | undefined;
  /** Of a place that has limits, such as `/components/schemas/X/properties/y`; empty when none is known. */
  ofLimit: (pointer: string) => string;
  /** The page that defines an operation; undefined when no page does. */
  ofOperation: (method: string, path: string) => { title: string; url: string } | undefined;
}

/** Reads `openapi/sources.yaml`. */
export function readSources(file = join(root, "openapi/sources.yaml")): SourceTexts {
  const { pages, contracts } = parse(readFileSync(file, "utf8")) as Sources;
  const limits = new Map(
    (contracts["verifycodes.yaml"]?.limits ?? []).map((limit) => [limit.at, limit]),
  );
  function limitAt(pointer: string): LimitSource | undefined {
    const limit = limits.get(pointer);
    if (limit === undefined) return undefined;
    const { page = "", row = "", decision } = limit;
    const stated = pages[page];
    return { page: stated && { title: stated.title, url: stated.url, row }, decision };
  }
  return {
    limitAt,
    ofLimit(pointer) {
      const page = limitAt(pointer)?.page;
      return page === undefined ? "" : `${page.title}, row ${page.row}`;
    },
    ofOperation: (method, path) =>
      Object.values(pages).find((page) => page.method === method && page.path === path),
  };
}
