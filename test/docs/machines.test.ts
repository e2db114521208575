import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPages } from "../../scripts/docs/pages/pages.js";
import { feed } from "../../scripts/docs/pages/feed.js";
import { readPageSources } from "../../scripts/docs/pages/sources.js";
import { readSiteOptions } from "../../scripts/docs/site-options.js";
import { readContract } from "../../scripts/lib/contract.js";
import { root } from "../../scripts/lib/paths.js";

const site = `${root}/docs/site`;
const siteUrl = "https://docs.example.com/codes/";
const repository = "https://git.example.com/team/verifycodes";

const htmlBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(".html"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();

describe("with an address and a repository", () => {
  let folder: string;
  const read = (path: string) => readFileSync(join(folder, path), "utf8");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "verifycodes-site-"));
    const contracts = {
      en: readContract(`${site}/openapi.json`),
      "zh-cn": readContract(`${site}/zh-cn/openapi.json`),
    };
    await buildPages(folder, contracts, { siteUrl, repository });
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("each page names its address and those of its translations", () => {
    expect(read("404.html")).not.toContain("canonical");
    for (const path of htmlBelow(folder).filter((one) => !one.endsWith("404.html"))) {
      const html = read(path);
      const [, canonical] = /<link rel="canonical" href="([^"]+)">/.exec(html) ?? [];
      expect(canonical).toBe(siteUrl + path.replace(/(^|\/)index\.html$/, "$1"));
      expect(html).toContain(`<meta property="og:url" content="${canonical}">`);
      const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
      for (const [, , href = ""] of links) expect(href.startsWith(siteUrl)).toBe(true);
      const languages = links.map(([, language]) => language);
      expect(languages).toEqual(languages.length > 0 ? ["en", "zh-cn", "x-default"] : []);
    }
  });

  test("linked data is JSON that says what the page says", () => {
    const html = read("guide.html");
    const [, text = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(text)).toMatchObject({
      "@type": "TechArticle",
      headline: "Guide",
      url: `${siteUrl}guide.html`,
      inLanguage: "en",
    });
    expect(read("index.html")).toContain('"@type":"WebAPI"');
  });

  test("the sitemap lists every page but those for what is missing, and the references", () => {
    const listed = [...read("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
    const pages = htmlBelow(folder)
      .filter((path) => !path.endsWith("404.html"))
      .map((path) => siteUrl + path.replace(/(^|\/)index\.html$/, "$1"));
    const references = [`${siteUrl}reference/`, `${siteUrl}zh-cn/reference/`];
    expect(new Set(listed)).toEqual(new Set([...pages, ...references]));
    expect(listed).toHaveLength(pages.length + references.length);
    expect(read("robots.txt")).toContain(`Sitemap: ${siteUrl}sitemap.xml`);
  });

  test("a page of a source leads to its file, and every page to the repository", () => {
    expect(read("guide.html")).toContain(`href="${repository}/edit/main/docs/guide.md"`);
    expect(read("clients/python.html")).toContain(
      `href="${repository}/edit/main/src/clients/python/README.md"`,
    );
    expect(read("try.html")).toContain(`href="${repository}/issues/new"`);
    expect(read("try.html")).not.toContain("/edit/main/");
  });

  test("the page for what is missing finds its style from any address", () => {
    expect(read("404.html")).toContain('href="/codes/style.css"');
  });
});

describe("without an address", () => {
  test("nothing is claimed that only the host knows", () => {
    for (const path of htmlBelow(site)) {
      const html = readFileSync(join(site, path), "utf8");
      expect(html).not.toMatch(/rel="canonical"|property="og:|ld\+json|x-default|issues\/new/);
    }
    expect(existsSync(join(site, "sitemap.xml"))).toBe(false);
    expect(existsSync(join(site, "robots.txt"))).toBe(false);
  });
});

test.each([
  [["--site-url", "docs.example.com"], '--site-url "docs.example.com" is not a web address'],
  [["--site-url", "ftp://docs.example.com"], "is not a web address"],
  [["--repository", "https://git.example.com/a?b"], '--repository "https://git.example.com/a?b"'],
  [["--site", "x"], "--site"],
])("refuses %j", (args, message) => {
  expect(() => readSiteOptions(args)).toThrow(message);
});

test("an address gets the slash that it needs, a repository loses its own", () => {
  expect(
    readSiteOptions([
      "--site-url",
      "https://a.example/docs",
      "--repository",
      "https://b.example/c/",
    ]),
  ).toEqual({ siteUrl: "https://a.example/docs/", repository: "https://b.example/c" });
});

const sources = readPageSources();

test.each(sources.map(({ stem, description, language }) => ({ stem, description, language })))(
  "the description of $stem is whole sentences of plain text",
  ({ description, language }) => {
    expect(description.length).toBeLessThanOrEqual(300);
    expect(description.length).toBeGreaterThan(5);
    expect(description).not.toMatch(/[`*[\]<>]|^(?:import|const) |;$/);
    expect(description).toMatch(
      language === "en" ? /[.!?)]$|^[\w\s':,-]+$/ : /[。！？）.]$|^[^，。]+$/,
    );
  },
);

test("llms.txt keeps the clients of all languages for a reader with little room", () => {
  const [needed = "", optional = ""] = readFileSync(join(site, "llms.txt"), "utf8").split(
    "## Optional",
  );
  for (const language of ["python", "go", "java", "kotlin", "rust", "cpp", "c"])
    expect(needed).toContain(`(clients/${language}.md)`);
  expect(optional).toContain("(rules/");
  expect(needed).not.toContain("(adr/");
});

test("llms-full.txt has every English page for users as Markdown", () => {
  const text = readFileSync(join(site, "llms-full.txt"), "utf8");
  for (const page of ["guide", "errors", "sandbox", "clients/python"])
    expect(text).toContain(`<!-- ${page}.md -->`);
  expect(text).not.toContain("<!-- adr/");
});

test("a fence of a Markdown twin names its language and nothing else", () => {
  const marked = sources.flatMap(({ stem }) => {
    const text = readFileSync(join(site, `${stem}.md`), "utf8");
    return [...text.matchAll(/^```\S+ .*$/gm)].map(([line]) => `${stem}: ${line}`);
  });
  expect(marked).toEqual([]);
});

test("the contract of the control API can be had, and each page leads to it", () => {
  expect(readFileSync(join(site, "sandbox.yaml"), "utf8")).toBe(
    readFileSync(`${root}/openapi/sandbox.yaml`, "utf8"),
  );
  expect(readFileSync(join(site, "guide.html"), "utf8")).toContain('href="sandbox.yaml"');
});

test("the feed has every release and what is to come, each with a name and a date", () => {
  const text = readFileSync(join(site, "changes.atom"), "utf8");
  const entries = text.split("<entry>").slice(1);
  expect(text).toMatch(/^<\?xml[^>]*\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
  expect(entries.some((entry) => entry.includes("<title>verifycodes 1.0.0</title>"))).toBe(true);
  const ids = entries.map((entry) => /<id>(urn:uuid:[0-9a-f-]{36})<\/id>/.exec(entry)?.[1]);
  expect(new Set(ids).size).toBe(entries.length);
  for (const entry of entries) {
    const [, date = ""] = /<updated>([^<]+)<\/updated>/.exec(entry) ?? [];
    expect(Number.isNaN(Date.parse(date))).toBe(false);
  }
  expect(feed(siteUrl)).toContain(`<link rel="self" href="${siteUrl}changes.atom"/>`);
});
