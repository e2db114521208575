import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { LinkChecker, LinkState } from "linkinator";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.js";
import { markdownFiles } from "../support/code-blocks.js";

const site = join(root, "docs/site");

const read = (path: string) => readFileSync(join(site, path), "utf8");

const pages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith(".html"))
  .map((entry) => relative(site, join(entry.parentPath, entry.name)));

/** The pages that are written by hand: not Redoc's, not those that only the site needs. */
const articles = pages.filter((path) => !/(?:^|\/)(?:reference\/|search|try|404)/.test(path));

test("every link within the site leads somewhere", async () => {
  const { links } = await new LinkChecker().check({
    path: pages.filter((path) => !path.includes("reference/")),
    serverRoot: site,
    // Other hosts are not asked: they may be down, and a test must not be.
    linksToSkip: ["^https?://(?!localhost)"],
  });
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ parent = "", url }) => `${parent} links to ${url}`);
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(pages.length);
});

// The link checker sees a fragment only when it meets the link before the page that it leads to.
test("every link to a heading leads to one", () => {
  const missing = articles.flatMap((page) =>
    [...read(page).matchAll(/href="([^":#]*)#([^"]+)"/g)]
      .map(([, path = "", id = ""]) => ({
        page: path ? join(dirname(page), path) : page,
        id: decodeURIComponent(id),
      }))
      .filter((target) => !read(target.page).includes(`id="${target.id}"`))
      .map((target) => `${page} links to ${target.page}#${target.id}`),
  );
  expect(missing).toEqual([]);
});

describe.each(articles)("%s", (path) => {
  const html = read(path);

  test("has a title, a description, a language, one first heading, and its Markdown beside it", () => {
    expect(html).toMatch(/<html lang="[a-z-]+">/);
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{5,}">/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(existsSync(join(site, path.replace(/html$/, "md")))).toBe(true);
  });
});

test("the first page, with the whole operation, has at most 20 kB", () => {
  expect(gzipSync(read("index.html")).byteLength).toBeLessThan(20_000);
});

test.each(["docs", "docs/adr", "docs/zh-cn"])("the list of %s names each page of it", (folder) => {
  const list = readFileSync(join(root, folder, "README.md"), "utf8");
  const missing = markdownFiles()
    .filter((file) => dirname(file) === folder && file !== `${folder}/README.md`)
    .filter((file) => !list.includes(`](${relative(folder, file)})`));
  expect(missing).toEqual([]);
});
