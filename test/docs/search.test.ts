import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { ERROR_CODES, HEADER_LIMITS, PATHS, STATUSES } from "../../generated/constants.js";
import { searchIndex } from "../../scripts/docs/pages/search-index.js";
import { queryOf, searchOptions, type Section } from "../../scripts/docs/pages/search-options.js";
import { readSources } from "../../scripts/docs/pages/sources.js";
import { readContract } from "../../scripts/lib/contract.js";
import { root } from "../../scripts/lib/paths.js";
import { REQUEST_LIMITS } from "../support/operation.js";

const contract = readContract(`${root}/generated/openapi.json`);

const folders = { en: "", "zh-cn": "zh-cn/" };

/** The city of each endpoint as the contract names it: "Production, Europe (Dublin)." */
const cities = (file: string) =>
  readContract(file).servers.map(
    ({ description }) => /[(（](.+?)[)）]/.exec(description)?.[1] ?? "",
  );

const sources = readSources();

describe.each(["en", "zh-cn"] as const)("the search in %s", (language) => {
  const folder = `${root}/docs/site/${folders[language]}`;
  const json = readFileSync(join(folder, "search-index.json"), "utf8");
  const index = MiniSearch.loadJSON<Section>(json, searchOptions);
  const found = (query: string) =>
    index.search(queryOf(query)).map(({ id, text, heading }) => ({
      page: (id as string).replace(/#.*/, ""),
      text: `${heading} ${text}`,
    }));

  test.each([
    ...Object.values(PATHS),
    ...Object.keys(HEADER_LIMITS),
    ...Object.keys(REQUEST_LIMITS),
    ...Object.keys(ERROR_CODES),
    ...Object.keys(STATUSES),
    ...contract.servers.map(({ url }) => new URL(url).host),
    ...contract.servers.map(({ url }) => new URL(url).host.split(".")[1] ?? ""),
    ...cities(join(folder, "openapi.json")),
  ])("finds %s where it is said", (name) => {
    const [first] = found(name);
    expect(name).not.toBe("");
    expect(first?.text.toLowerCase()).toContain(name.toLowerCase());
  });

  test("finds every page by its title", () => {
    const missing = sources
      .filter((source) => source.language === language)
      .filter(({ title, stem }) => {
        const page = `${stem.slice(folders[language].length)}.html`;
        return !found(title).some((one) => one.page === page);
      });
    expect(missing.map(({ title }) => title)).toEqual([]);
  });

  test.each(["reference/index.html", "try.html"])("finds %s by its name", (page) => {
    const title = {
      "reference/index.html": ["API reference", "接口参考"],
      "try.html": ["Try it", "试一试"],
    };
    const name = title[page as keyof typeof title][language === "en" ? 0 : 1]!;
    expect(
      found(name)
        .slice(0, 3)
        .map((one) => one.page),
    ).toContain(page);
  });

  test("leads first to where a code of the service is explained", () => {
    const others = Object.keys(ERROR_CODES).filter(
      (code) => found(code)[0]?.page !== "errors.html",
    );
    expect(others).toEqual([]);
  });

  test("finds every rule of the lint", () => {
    const rules = sources.filter(({ stem }) => stem.startsWith("rules/"));
    const missing = rules.filter(
      ({ title }) => !found(title)[0]?.page.endsWith(`rules/${title}.html`),
    );
    expect(missing.map(({ title }) => title)).toEqual([]);
    expect(rules.length).toBeGreaterThan(20);
  });

  test.each([
    "throttle",
    "too many requests",
    "429",
    "token expired",
    "timeout",
    "timeot",
    "限流",
    "令牌",
    "令牌过期",
    "超时",
  ])("answers %s with pages for users, not with a rule of the lint", (query) => {
    const first = found(query)
      .slice(0, 3)
      .map(({ page }) => page);
    expect(first[0]).toMatch(
      /^(?:\.\.\/)?(?:index|errors|guide|sandbox|clients|operations|troubleshooting)/,
    );
    expect(first.filter((page) => /rules|adr|conformance/.test(page))).toEqual([]);
  });

  test("has no text that is escaped", () => {
    expect(json).not.toMatch(/&(?:#x?\w+|amp|lt|gt|quot);/);
  });

  test("has at most 200 kB as it is sent", () => {
    expect(gzipSync(json).byteLength).toBeLessThan(200_000);
  });
});

test("a page without anything to find stops the build", () => {
  const page = { url: "a.html", stem: "a", title: "A", html: "<main><p>text</p></main>" };
  expect(() => searchIndex([page], [])).toThrow("a.html has nothing that the search could find");
});

test("a row with a name is an entry, in the words that the page shows", () => {
  const rows =
    '<tr><td><a id="x-1" href="#x-1"><code>X.1</code></a></td><td>run --<span>rm</span> &#x27;it&#x27;</td></tr>';
  const html = `<main><h1 id="top">Codes</h1><p>All.</p><table>${rows}</table></main>`;
  const json = searchIndex([{ url: "a.html", stem: "errors", title: "Codes", html }], []);
  const [first] = MiniSearch.loadJSON<Section>(json, searchOptions).search(queryOf("x.1"));
  expect(first).toMatchObject({ id: "a.html#x-1", heading: "X.1", text: "X.1 run --rm 'it'" });
});
